#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A call to the operating system that failed.
public struct SystemError: Error, Sendable {
    /// The path that the call was about, as the user would type it.
    public let path: String
    /// The system's error number.
    public let code: Int32

    /// An error about `path`, by default with the number of the call that failed last.
    public init(path: String, code: Int32 = errno) {
        self.path = path
        self.code = code
    }

    /// The system's own words, such as “No space left on device”.
    public var reason: String { String(cString: strerror(code)) }

    /// The number that says that a path does not exist.
    public static let missing: Int32 = ENOENT

    /// Whether the path does not exist.
    public var isMissing: Bool { code == ENOENT }

    /// Whether a folder stood where a file was to be read, or a file where a folder was.
    public var isFolder: Bool { code == EISDIR || code == ENOTDIR }

    /// Whether a pipe, a device or a socket stood where a file was to be read.
    public var isSpecialFile: Bool { code == EINVAL || code == ENXIO }

    /// Whether a symbolic link stood where none is followed.
    public var isSymbolicLink: Bool { code == ELOOP || code == EMLINK }
}
