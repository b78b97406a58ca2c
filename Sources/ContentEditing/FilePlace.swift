import FileSystem

/// Where a file is below a folder. On the way there, no link is followed.
struct FilePlace: Hashable {
    /// The names on the way to the file.
    let folders: [String]
    /// The file's own name.
    let name: String

    /// The place of a path with `/` between the names.
    init(_ path: String) {
        let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        self.init(folders: names.dropLast(), name: names.last ?? path)
    }

    private init(folders: [String], name: String) {
        self.folders = folders
        self.name = name
    }

    /// The path below the folder.
    var path: String { (folders + [name]).joined(separator: "/") }

    /// Whether it is below the folder, and not beside it.
    var isBelow: Bool { (folders + [name]).allSatisfy { !["", ".", ".."].contains($0) } }

    /// Opens the folder that the file is in.
    ///
    /// - Parameter making: whether folders on the way are made where they do not exist.
    func openFolder(in root: borrowing Folder, making: Bool = false) throws(SystemError) -> Folder {
        var folder = try root.reopened()
        for name in folders { folder = making ? try folder.makeFolder(name) : try folder.folder(name) }
        return folder
    }

    /// The folders on the way that do not exist, the outermost first; what stands in the way shows when it is written.
    func missingFolders(in root: borrowing Folder) throws(SystemError) -> [FilePlace] {
        var folder = try root.reopened()
        for (index, name) in folders.enumerated() {
            switch try folder.status(of: name)?.kind {
            case .folder: folder = try folder.folder(name)
            case .none: return (index..<folders.count).map { Self(folders: Array(folders[..<$0]), name: folders[$0]) }
            case .file, .symbolicLink, .special: return []
            }
        }
        return []
    }
}
