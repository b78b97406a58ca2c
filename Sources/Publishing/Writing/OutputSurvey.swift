import Diagnostics
import FileSystem

/// What stands in the output folder where a build is about to write or remove, found out before it does anything.
struct OutputSurvey {
    private let output: String
    private let planned: Set<OutputPath>
    private let owned: Manifest
    /// What stands at the planned and the owned places; nothing stands at those that are not here.
    private var kinds: [OutputPath: FileKind] = [:]
    /// Links and files that stand where a folder of the site should be.
    private var obstacles: Set<OutputPath> = []

    /// How many of the pages that would go are named.
    private static let exampleLimit = 3

    /// Looks at every place of the site as it was and as it is to be. No link is followed.
    init(of root: borrowing Folder, planned: [OutputPath], owned: Manifest) throws(SystemError) {
        output = root.path
        self.planned = Set(planned)
        self.owned = owned
        let places = self.planned.union(owned.files.keys)
        let byFolder = Dictionary(grouping: places, by: \.folder)
        for (_, paths) in byFolder.sorted(by: { $0.key < $1.key }) { try look(at: paths, from: root) }
    }

    private mutating func look(at paths: [OutputPath], from root: borrowing Folder) throws(SystemError) {
        guard let folders = paths.first?.folders else { return }
        for end in folders.indices {
            let path = OutputPath(folders[...end].joined(separator: "/"))
            switch try root.inFolder(
                of: folders[..<end],
                { folder throws(SystemError) in
                    try folder.status(of: String(folders[end]))?.kind
                })
            {
            case .folder: continue
            case .none: return
            case .file, .symbolicLink, .special:
                obstacles.insert(path)
                return
            }
        }
        try root.inFolder(of: folders) { folder throws(SystemError) in
            for path in paths { kinds[path] = try folder.status(of: path.name)?.kind }
        }
    }

    /// Why the site must not be written here; nothing where it may.
    func objections(allowsMassDelete: Bool) -> [Message] {
        let blocked = obstacles.union(planned.filter(isTaken)).sorted()
        guard blocked.isEmpty else { return blocked.map { OutputMessage.placeIsTaken(path: "\(output)/\($0.text)") } }
        return allowsMassDelete ? [] : massDelete.map { [$0] } ?? []
    }

    /// Whether something stands at the place of a file that sitegen did not put there.
    private func isTaken(_ path: OutputPath) -> Bool {
        switch kinds[path] {
        case .none: false
        // One that somebody put in the place of our file is replaced, not followed.
        case .file, .symbolicLink: owned.files[path] == nil
        case .folder, .special: true
        }
    }

    /// More than half of the pages would go at once. Pages of a build that was cut off were never the site, so they
    /// do not count; neither do those that somebody has removed already.
    private var massDelete: Message? {
        let pages = owned.files.filter { path, digest in path.isPage && digest != nil && kinds[path] == .file }
        let doomed = pages.keys.filter { !planned.contains($0) }.sorted()
        guard doomed.count * 2 > pages.count else { return nil }
        return OutputMessage.massDelete(
            output: output, count: doomed.count, of: pages.count,
            examples: doomed.prefix(Self.exampleLimit).map(\.text))
    }
}

extension OutputPath {
    /// Whether this is the place of an HTML page.
    var isPage: Bool { text.hasSuffix(".html") }
}
