package import Diagnostics
package import FileSystem

/// A file of the content folder that has not been read yet.
package struct ContentFile: Hashable, Sendable {
    /// The folders between the content folder and the file.
    package let parents: [String]
    /// The file's name with its extension.
    package let name: String
    /// The path as the user would type it, for messages and for opening the file.
    package let shownPath: String
    /// The size in bytes when the folder was walked.
    package let size: Int
    /// What the system knew of it then; `nil` where no walk found it.
    package let status: FileStatus?
    /// What it is about to hold; `nil` where what counts is on the disk. With it, changes are checked before they are
    /// written.
    package let pendingBytes: [UInt8]?

    /// A file that a walk found.
    package init(
        parents: [String], name: String, shownPath: String, size: Int, status: FileStatus? = nil,
        pendingBytes: [UInt8]? = nil
    ) {
        self.parents = parents
        self.name = name
        self.shownPath = shownPath
        self.size = size
        self.status = status
        self.pendingBytes = pendingBytes
    }

    /// The name up to the last dot.
    package var stem: String { dot.map { String(name[..<$0]) } ?? name }

    /// What stands after the last dot, or nothing.
    package var fileExtension: String { dot.map { String(name[$0...].utf8.dropFirst()) ?? "" } ?? "" }

    private var dot: String.Index? { name.utf8.lastIndex(of: UInt8(ascii: ".")) }

    /// The path inside the content folder.
    package var path: String { (parents + [name]).joined(separator: "/") }

    /// The file as a whole, as a place for diagnostics.
    package var location: SourceLocation { SourceLocation(wholeFile: shownPath) }
}
