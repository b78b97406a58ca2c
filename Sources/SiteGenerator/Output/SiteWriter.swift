import FileSystem

/// Writes a site into its folder so that whatever happens on the way, each file there is whole and ours stay known.
///
/// 1. The manifest is written with the old and the new names together.
/// 2. Each file whose bytes changed is written through a temporary file and a rename.
/// 3. Owned files that are no longer part of the site are removed, and folders that this empties.
/// 4. The manifest is written with the final list.
///
/// A build that is cut off at any moment leaves files that the next one knows as its own.
struct SiteWriter: SiteSink {
    /// What happened to the files.
    private(set) var counts = FileCounts()
    private let root: Root
    private let old: Manifest
    private var new = Manifest()

    /// Opens the output folder, making it where it does not exist, and announces the files that will be written.
    init(path: String, planned: [OutputPath]) throws(SystemError) {
        let root = try Self.openFolder(path)
        let oldBytes = try root.status(of: Manifest.name) == nil ? nil : root.read(Manifest.name)
        let old = oldBytes.flatMap(Manifest.init(json:)) ?? Manifest()
        var announced = old
        for path in planned where announced.files[path] == nil { announced.files[path] = .some(nil) }
        if announced.files.count != old.files.count || oldBytes == nil {
            try root.write(announced.json, to: Manifest.name)
        }
        self.root = Root(root)
        self.old = old
    }

    /// The output folder, open as long as any thread writes into it.
    private final class Root: Sendable {
        let folder: Folder

        init(_ folder: consuming Folder) { self.folder = folder }
    }

    /// Writes a file, unless it has these bytes already.
    func take(_ bytes: [UInt8], at path: OutputPath) throws(SystemError) -> Receipt {
        let isWritten = try Self.inFolder(of: path.folders, from: root.folder) { folder throws(SystemError) in
            try Self.replace(path.name, with: bytes, in: folder)
        }
        return Receipt(digest: Digest(of: bytes), isWritten: isWritten)
    }

    /// Notes that a file is whole.
    mutating func note(_ receipt: Receipt, of path: OutputPath) {
        new.files[path] = .some(receipt.digest)
        if receipt.isWritten { counts.written += 1 } else { counts.unchanged += 1 }
    }

    /// What came of a file.
    struct Receipt: Sendable {
        /// The digest of its bytes.
        let digest: Digest
        /// Whether it had to be written.
        let isWritten: Bool
    }

    /// Removes what is no longer part of the site and writes the final manifest.
    ///
    /// - Parameter inputs: the digest of what the site was made from.
    mutating func finish(inputs: Digest) throws(SystemError) {
        new.inputs = inputs
        let stale = old.files.keys.filter { new.files[$0] == nil }.sorted()
        for path in stale { try remove(path) }
        for folders in Set(new.files.keys.map { $0.folders.map(String.init) }) {
            try Self.inFolder(of: folders.map { Substring($0) }[...], from: root.folder) { folder throws(SystemError) in
                try Self.removeTemporaryFiles(in: folder)
            }
        }
        _ = try Self.replace(Manifest.name, with: new.json, in: root.folder)
    }

    private mutating func remove(_ path: OutputPath) throws(SystemError) {
        do {
            try Self.inFolder(of: path.folders, from: root.folder, make: false) { folder throws(SystemError) in
                try Self.removeTemporaryFiles(in: folder)
                if try folder.status(of: path.name) != nil {
                    try folder.remove(path.name)
                    counts.removed += 1
                }
            }
        } catch  where error.isMissing {
            return
        }
        // Each folder that is empty now goes, from the innermost out.
        var folders = path.folders
        while let last = folders.popLast() {
            let removed = try Self.inFolder(of: folders, from: root.folder, make: false) { folder throws(SystemError) in
                try folder.removeIfEmpty(String(last))
            }
            if !removed { break }
        }
    }

    /// Whether the file had to be written.
    private static func replace(
        _ name: String,
        with bytes: [UInt8],
        in folder: borrowing Folder
    ) throws(SystemError) -> Bool {
        if let status = try folder.status(of: name), status.kind == .file, status.size == bytes.count,
            try folder.read(name) == bytes
        {
            return false
        }
        try folder.write(bytes, to: name)
        return true
    }

    private static func removeTemporaryFiles(in folder: borrowing Folder) throws(SystemError) {
        for name in try folder.names() where name.starts(with: Folder.temporaryPrefix.utf8) {
            try folder.remove(String(decoding: name, as: UTF8.self))
        }
    }

    /// Opens folder after folder without following links, and hands on the innermost.
    private static func inFolder<Result>(
        of folders: ArraySlice<Substring>,
        from folder: borrowing Folder,
        make: Bool = true,
        _ body: (borrowing Folder) throws(SystemError) -> Result
    ) throws(SystemError) -> Result {
        guard let first = folders.first else { return try body(folder) }
        let inner = make ? try folder.makeFolder(String(first)) : try folder.folder(String(first))
        return try inFolder(of: folders.dropFirst(), from: inner, make: make, body)
    }

    private static func openFolder(_ path: String) throws(SystemError) -> Folder {
        do {
            return try Folder(path: path)
        } catch  where error.isMissing {
            return try Folder(creating: path)
        }
    }
}

/// How many files a build wrote, left alone and removed.
public struct FileCounts: Equatable, Sendable {
    /// New files and files with new bytes.
    public var written = 0
    /// Files that had the right bytes already.
    public var unchanged = 0
    /// Files that are no longer part of the site.
    public var removed = 0
}
