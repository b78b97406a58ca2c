import Diagnostics
import FileSystem

/// Decides whether a folder may be written to, before anything is.
struct OutputFolder {
    /// The folder as the user typed it.
    let path: String

    /// Whether another path leads to the same folder, however it is written.
    func isSame(as other: String) -> Bool {
        guard path != other else { return true }
        guard let here = try? Folder(path: path).status().identity else { return false }
        return (try? Folder(path: other).status().identity) == here
    }

    /// Refuses a folder that would harm what is in it: the sources or a parent of theirs, the root, the home folder, or
    /// a folder with files in it that sitegen did not write.
    ///
    /// - Parameters:
    ///   - sources: the folders that the site is made from.
    ///   - home: the user's home folder.
    /// - Returns: what is wrong with it, or `nil`.
    func objection(sources: [String], home: String?) -> SiteMessage? {
        guard let folder = try? Folder(path: path), let identity = try? folder.status().identity else {
            // It does not exist yet; whether it can be made shows when it is.
            return nil
        }
        let forbidden = ["/", home].compactMap { $0 } + sources.flatMap(Self.withParents)
        for other in forbidden where (try? Folder(path: other).status().identity) == identity {
            return .outputIsPrecious(path: path)
        }
        guard let names = try? folder.names() else { return nil }
        let visible = names.filter { $0.first != UInt8(ascii: ".") }
        guard !visible.isEmpty else { return nil }
        guard let bytes = try? folder.read(Manifest.name), Manifest(json: bytes) != nil else {
            return .outputIsForeign(path: path)
        }
        return nil
    }

    /// A path and those of the folders around it: `a/b`, `a/b/..`, `a/b/../..` and so on up to the root.
    private static func withParents(_ path: String) -> [String] {
        var paths = [path]
        for _ in 0..<64 {
            let parent = paths[paths.count - 1] + "/.."
            guard let here = try? Folder(path: paths[paths.count - 1]).status().identity,
                let above = try? Folder(path: parent).status().identity, here != above
            else { break }
            paths.append(parent)
        }
        return paths
    }
}
