import ContentEditing
import DefaultTemplates
package import Diagnostics

/// Built-in templates, copied out to be changed, with the guide to what they may show.
package struct NewTemplates {
    /// The names that can be asked for, sorted.
    package static let names = BuiltInTemplates.files.map(\.path)

    /// The guide, which comes along where the folder has none yet.
    private static let guide = "README.md"

    private let wanted: [String]
    private let folder: String

    /// The files that are asked for, by their path, by their path without extension, or by their name alone where only
    /// one has it.
    package init(_ wanted: [String], folder: String) {
        self.wanted = wanted
        self.folder = folder
    }

    /// Copies them; `nil` where something is in the way, which is then in `report`, and nothing was copied.
    package func create(report: inout DiagnosticReport) -> [String]? {
        guard SourceFolders(root: folder).settle(report: &report) else { return nil }
        var found: [EmbeddedFile] = []
        for name in wanted {
            guard let file = Self.file(name) else {
                let candidates = Self.names + Self.names.map(Self.stem)
                let nearest = NearestName.suggestion(for: name, among: candidates)
                report.add(ScaffoldMessage.unknownTemplate(name: name, nearest: nearest), at: nil)
                continue
            }
            if !found.contains(where: { $0.path == file.path }) { found.append(file) }
        }
        guard !report.hasErrors else { return nil }
        var batch = FileBatch(root: folder)
        for file in found { batch.add(file.path, file.text) }
        if !found.contains(where: { $0.path == Self.guide }), !batch.isTaken(Self.guide),
            let guide = Self.file(Self.guide)
        {
            batch.add(guide.path, guide.text)
        }
        return batch.create(report: &report)
    }

    private static func file(_ name: String) -> EmbeddedFile? {
        if let exact = BuiltInTemplates.files.first(where: { $0.path == name }) { return exact }
        let matching = BuiltInTemplates.files.filter {
            stem($0.path) == name || $0.path.hasSuffix("/" + name) || stem($0.path).hasSuffix("/" + name)
        }
        let whole = matching.first { stem($0.path) == name }
        return whole ?? (matching.count == 1 ? matching.first : nil)
    }

    private static func stem(_ path: String) -> String {
        path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
    }
}
