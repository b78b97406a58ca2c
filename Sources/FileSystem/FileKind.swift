import Glibc

/// What a name in a folder stands for.
package enum FileKind: Sendable {
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
package struct FileStatus: Hashable, Sendable {
    /// What it is; a symbolic link is not followed.
    package let kind: FileKind
    /// Its size in bytes.
    package let size: Int
    /// When its content last changed, in nanoseconds since 1970.
    package let modified: Int64
    /// When anything about it last changed, its rights and its date included, in nanoseconds since 1970. Programs that
    /// copy files set dates back; this one nobody can.
    package let changed: Int64
    /// Identifies the file itself, whatever paths lead to it.
    package let identity: Identity

    /// Whether nothing about it has changed for a time.
    ///
    /// Clocks of file systems tick, some once in two seconds. A file that changed just now may change again within the
    /// same tick, and then looks as before.
    package func isSettled(for time: Duration) -> Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return .nanoseconds(Self.nanoseconds(now) - max(modified, changed)) > time
    }

    /// The device and number of a file.
    package struct Identity: Hashable, Sendable {
        let device: UInt64
        let number: UInt64
    }

    init(_ status: stat) {
        kind = FileKind(mode: status.st_mode)
        size = Int(status.st_size)
        (modified, changed) = (Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
        identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
