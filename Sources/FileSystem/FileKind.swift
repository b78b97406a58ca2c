#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What a name in a folder stands for.
public enum FileKind: Sendable {
    case file
    case folder
    case symbolicLink
    /// A pipe, a device, a socket: nothing that sitegen reads or writes.
    case special

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .symbolicLink
        default: self = .special
        }
    }
}

/// What the system knows of a file without reading it.
public struct FileStatus: Hashable, Sendable {
    /// What it is; a symbolic link is not followed.
    public let kind: FileKind
    /// Its size in bytes.
    public let size: Int
    /// When its content last changed, in nanoseconds since 1970.
    public let modified: Int64
    /// Identifies the file itself, whatever paths lead to it.
    public let identity: Identity

    /// Whether the content has been as it is for some seconds.
    ///
    /// Clocks of file systems tick, some once in two seconds. A file that changed just now may change again within the
    /// same tick, and then looks as before.
    public var isSettled: Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) - modified / 1_000_000_000 > 3
    }

    /// The device and number of a file.
    public struct Identity: Hashable, Sendable {
        let device: UInt64
        let number: UInt64
    }

    init(_ status: stat) {
        kind = FileKind(mode: status.st_mode)
        size = Int(status.st_size)
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
        identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    }
}
