import Bytes
import Diagnostics

/// The files that texts can link to, so that what a link probably meant is found without a look at all of them.
struct LinkableFiles: Sendable {
    private let sorted: [String]
    private let byFolder: [Substring: ArraySlice<String>]
    private let byName: [Substring: [String]]

    /// Files by their paths inside the content folder.
    init(_ paths: some Sequence<String>) {
        sorted = paths.sorted()
        var folders: [Substring: ArraySlice<String>] = [:]
        var names: [Substring: [String]] = [:]
        for (index, path) in sorted.enumerated() {
            let (folder, name) = Self.split(path)
            // What stands between two files of a folder stands below it, and is likely as well.
            folders[folder] = sorted[(folders[folder]?.startIndex ?? index)...index]
            names[name, default: []].append(path)
        }
        (byFolder, byName) = (folders, names)
    }

    /// The files that may be meant by a path that leads nowhere: on a small site all of them; on a large one those of the
    /// same name, those of the same folder whose names begin alike, and then its others.
    func likely(for path: String) -> [String] {
        guard sorted.count > NearestName.candidateLimit else { return sorted }
        let (folder, name) = Self.split(path)
        let beside = byFolder[folder] ?? []
        let half = NearestName.candidateLimit / 2
        let place = beside.partitioningIndex { $0 >= path }
        let around = beside[max(beside.startIndex, place - half)..<min(beside.endIndex, place + half)]
        let named = (byName[name] ?? []).prefix(half)
        return (named + around.prefix(NearestName.candidateLimit - named.count)).sorted()
    }

    private static func split(_ path: String) -> (folder: Substring, name: Substring) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path[...]) }
        return (path[..<slash], path[path.utf8.index(after: slash)...])
    }
}
