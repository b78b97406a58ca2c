import FileSystem

/// A site as it was published: a folder, or a server.
package protocol PublishedCopy {
    /// The path or address of a file, or of a folder with a slash at its end, as the user would type it.
    func name(of address: String) -> String

    /// Looks at what stands at some addresses, one after the other.
    func look(at addresses: [ExpectedAddress]) throws(PublishedCopyError) -> [PublishedFile]

    /// The first bytes of a file, `limit` at most; `nil` where there is none.
    func head(of path: OutputPath, limit: Int) throws(PublishedCopyError) -> [UInt8]?

    /// Those of some files that are there.
    func present(among paths: [OutputPath]) throws(PublishedCopyError) -> Set<OutputPath>

    /// What can be known of files that nobody asks for.
    func others() throws(PublishedCopyError) -> OtherFiles

    /// Whether whoever asks for a folder gets a page: `2020/` stands for `2020/index.html`.
    var opensFolders: Bool { get }
}

/// An address, and what should be there.
package struct ExpectedAddress {
    /// Relative to the copy: `2020/index.html`, or `2020/` for the page that opens there.
    package let text: String
    /// The file that should be there.
    package let file: FileFingerprint
}

/// What stands at an address.
package enum PublishedFile: Equatable, Sendable {
    /// A file with this fingerprint.
    case whole(FileFingerprint)
    /// A file with more bytes than it should have.
    case longer
    /// Nothing.
    case missing
    /// The transfer broke off after some bytes: what the file is cannot be known.
    case cutOff(bytes: Int)
    /// The server gives no file, but this status.
    case refused(status: String)
    /// The server sends whoever asks on to somewhere else, such as `https://other.example`; `nil` for a place that is
    /// no web server, or for a circle.
    case elsewhere(String?)
}

/// What can be known of the files of a copy that nobody asked for.
package enum OtherFiles {
    /// All files that are there.
    case all([OutputPath])
    /// Nothing, but whether files that do not exist are said not to be there.
    case unknown(answersForMissing: Bool)
}

/// A published copy that cannot be looked at.
package enum PublishedCopyError: Error, Sendable {
    /// A path that cannot be read, and the system's words.
    case unreadable(path: String, reason: String)
    /// An address that cannot be fetched, and the reason as `curl` tells it.
    case unreachable(address: String, reason: String)

    /// A system call that failed.
    init(_ error: SystemError) {
        self = .unreadable(path: error.path, reason: error.reason)
    }
}
