import FileSystem
import Parallel

/// Removes what an earlier build wrote and this one did not: files that the manifest owns, and no others.
struct Pruning {
    /// How many files went.
    private(set) var removed = 0
    private let stale: [OutputPath]
    /// The folders that may hold temporary files and stay: those that files of the new state are in, and the root.
    private let kept: Set<Substring>

    /// The difference between two states of a site.
    ///
    /// - Parameter isFirst: whether no build has begun to write there before: then only the manifest, which comes first,
    ///   can have left a temporary file.
    init(old: Manifest, new: Manifest, isFirst: Bool) {
        let gone = old.files.keys.filter { new.files[$0] == nil }.sorted()
        // Pages go first, so that none is ever without its style.
        stale = gone.filter(\.isPage) + gone.filter { !$0.isPage }
        kept = isFirst ? [""] : Set(new.files.keys.map(\.folder) + [""])
    }

    /// Removes the files, then folders that this emptied, and temporary files everywhere.
    mutating func run(in root: borrowing Folder) throws(SystemError) {
        for path in stale { try remove(path, from: root) }
        let looks = kept.sorted().parallelMap { folder in
            Result { () throws(SystemError) in
                try Self.removeTemporaryFiles(of: folder.split(separator: "/")[...], from: root)
            }
        }
        for look in looks { try look.get() }
        for folders in emptied { try Self.removeFolder(folders[...], from: root) }
    }

    private mutating func remove(_ path: OutputPath, from root: borrowing Folder) throws(SystemError) {
        do throws(SystemError) {
            let isGone = try root.inFolder(of: path.folders) { folder throws(SystemError) in
                // Where our file was, somebody may have made a folder.
                guard let kind = try folder.status(of: path.name)?.kind, kind != .folder else { return false }
                try folder.remove(path.name)
                return true
            }
            if isGone { removed += 1 }
        } catch {
            if !error.isMissing { throw error }
        }
    }

    /// Every folder that held a file which is gone, and those around it, from the innermost out.
    private var emptied: [[Substring]] {
        var folders: Set<[Substring]> = []
        for path in stale {
            var inner = Array(path.folders)
            while !inner.isEmpty {
                folders.insert(inner)
                inner.removeLast()
            }
        }
        // What comes last in this order is never around what comes before it.
        return folders.subtracting(kept.map { $0.split(separator: "/") }).sorted { $1.lexicographicallyPrecedes($0) }
    }

    private static func removeFolder(_ folders: ArraySlice<Substring>, from root: borrowing Folder) throws(SystemError)
    {
        guard let last = folders.last else { return }
        try removeTemporaryFiles(of: folders, from: root)
        do throws(SystemError) {
            _ = try root.inFolder(of: folders.dropLast()) { folder throws(SystemError) in
                try folder.removeIfEmpty(String(last))
            }
        } catch {
            if !error.isMissing { throw error }
        }
    }

    private static func removeTemporaryFiles(
        of folders: ArraySlice<Substring>, from root: borrowing Folder
    ) throws(SystemError) {
        do throws(SystemError) {
            try root.inFolder(of: folders) { folder throws(SystemError) in
                try folder.removeTemporaryFiles()
            }
        } catch {
            if !error.isMissing { throw error }
        }
    }
}
