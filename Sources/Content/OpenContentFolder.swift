package import FileSystem

/// A folder of content that stays open while the files in it are read: finding the way to it takes longer than reading a
/// file.
package final class OpenContentFolder: Sendable {
    private let folder: Folder
    private let parents: [String]

    /// The folder that a file is in; `nil` where it cannot be opened, which reading the file will explain.
    package init?(of file: ContentFile) {
        guard let opened = try? Self.open(file) else { return nil }
        folder = opened
        parents = file.parents
    }

    /// The bytes and the status of a file in this folder; `nil` where it is in another.
    func read(_ file: ContentFile) throws(SystemError) -> (bytes: [UInt8], status: FileStatus)? {
        file.parents == parents ? try folder.readWithStatus(file.name) : nil
    }

    /// The first bytes of a file in this folder.
    ///
    /// - Parameter limit: how many at most.
    package func head(of file: ContentFile, _ limit: Int) throws(SystemError) -> [UInt8] {
        try folder.readHead(file.name, limit)
    }

    /// Goes down from the content folder step by step: a folder may have been swapped for a link since the walk.
    package static func open(_ file: ContentFile) throws(SystemError) -> Folder {
        let root = String(file.shownPath.dropLast(file.path.count))
        var folder = try Folder(path: root.isEmpty ? "." : root)
        for parent in file.parents { folder = try folder.folder(parent) }
        return folder
    }
}
