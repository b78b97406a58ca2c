import Glibc

/// A call to the operating system that failed.
package struct SystemError: Error, Sendable {
    /// The path that the call was about, as the user would type it.
    package let path: String
    /// The system's error number.
    package let code: Int32

    /// An error about `path`, by default with the number of the call that failed last.
    package init(path: String, code: Int32 = errno) {
        self.path = path
        self.code = code
    }

    /// The system's own words, such as “No space left on device”.
    package var reason: String { String(cString: strerror(code)) }

    /// The number that says that a path does not exist.
    package static let missing: Int32 = ENOENT

    /// Whether the path does not exist.
    package var isMissing: Bool { code == ENOENT }

    /// Whether the system, or this program, has no descriptors or memory left for the moment.
    package var isOfResources: Bool { Self.isOfResources(code) }

    /// Whether a number says that the system, or this program, has no descriptors or memory left for the moment.
    package static func isOfResources(_ code: Int32) -> Bool { [EMFILE, ENFILE, ENOMEM, ENOBUFS].contains(code) }

    /// Whether a folder stood where a file was to be read, or a file where a folder was.
    package var isFolder: Bool { code == EISDIR || code == ENOTDIR }

    /// Whether a pipe, a device or a socket stood where a file was to be read.
    package var isSpecialFile: Bool { code == EINVAL || code == ENXIO }

    /// Whether a symbolic link stood where none is followed.
    package var isSymbolicLink: Bool { code == ELOOP || code == EMLINK }
}
