import FileSystem
import Parallel

/// The folders of a site that files are being written into, kept open: hundreds of neighbours go into each, and opening
/// it from the output folder on takes longer than writing a page.
final class OpenFolders: Sendable {
    /// The output folder itself.
    let root: Folder
    private let open = Locked<[Substring: OpenFolder]>([:])

    /// How many stay open at once; processes may have few files open.
    private static let limit = 64

    /// Folders below an open one.
    init(_ root: consuming Folder) { self.root = root }

    /// A folder that is open as long as somebody holds it.
    private final class OpenFolder: Sendable {
        let folder: Folder

        init(_ folder: consuming Folder) { self.folder = folder }
    }

    /// Lets `body` work in the folder that a file is in, which is made where it does not exist. No link is followed.
    func withFolder<Result>(
        of path: OutputPath, _ body: (borrowing Folder) throws(SystemError) -> Result
    ) throws(SystemError) -> Result {
        guard let slash = path.text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return try body(root) }
        let key = path.text[..<slash]
        if let found = open.withLock({ $0[key] }) { return try body(found.folder) }
        let opened = OpenFolder(try root.makeFolders(path.folders))
        open.withLock { folders in
            if folders.count >= Self.limit { folders.removeAll() }
            folders[key] = opened
        }
        return try body(opened.folder)
    }
}

extension Folder {
    /// Opens one folder inside the other, after making those that do not exist; there must be at least one.
    fileprivate func makeFolders(_ names: ArraySlice<Substring>) throws(SystemError) -> Folder {
        let first = try makeFolder(String(names.first ?? "."))
        return names.count > 1 ? try first.makeFolders(names.dropFirst()) : first
    }
}
