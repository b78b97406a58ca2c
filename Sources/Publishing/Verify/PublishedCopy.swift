import FileSystem

/// A site as it was published: a folder, or a server.
package protocol PublishedCopy {
    /// The path or address of a file as the user would type it.
    func name(of path: OutputPath) -> String

    /// The bytes of some files; those that do not exist are left out.
    func contents(of paths: [OutputPath]) throws(PublishedCopyError) -> [OutputPath: [UInt8]]

    /// The digests of some files; those that do not exist are left out.
    func digests(of paths: [OutputPath]) throws(PublishedCopyError) -> [OutputPath: Digest]

    /// All files that are there; `nil` where that cannot be known.
    func allFiles() throws(PublishedCopyError) -> [OutputPath]?
}

extension PublishedCopy {
    /// The digests of some files, of which all are in memory for that.
    package func digests(of paths: [OutputPath]) throws(PublishedCopyError) -> [OutputPath: Digest] {
        try contents(of: paths).mapValues { Digest(of: $0) }
    }
}

/// A published copy that cannot be read.
package struct PublishedCopyError: Error, Sendable {
    /// The path or address.
    package let name: String
    /// The system's or the server's words.
    package let reason: String

    /// A failure to read `name`.
    package init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }
}

extension PublishedCopyError {
    /// A system call that failed.
    init(_ error: SystemError) {
        self.init(name: error.path, reason: error.reason)
    }
}
