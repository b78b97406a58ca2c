import Diagnostics
import FileSystem
import Foundation
import ReportModel
import Testing

@testable import SiteGenerator

/// The repository that the tests stand in.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Where the fixtures are.
let fixtures = repository.appendingPathComponent("Tests/Fixtures")

/// Whether tests write what they get as what they expect: `SITEGEN_ACCEPT=1 swift test`.
let acceptsChanges = ProcessInfo.processInfo.environment["SITEGEN_ACCEPT"] == "1"

/// A folder of a test's own, removed at the end.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Copies a folder of the repository into this one.
    func copy(_ source: URL, as name: String) throws -> URL {
        let target = url.appendingPathComponent(name)
        let parent = target.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: source, to: target)
        return target
    }
}

/// The relative paths and contents of all files in a folder.
func files(in folder: URL) throws -> [String: Data] {
    let root = folder.path + "/"
    var found: [String: Data] = [:]
    let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    while let file = enumerator?.nextObject() as? URL {
        guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
        found[String(file.path.dropFirst(root.count))] = try Data(contentsOf: file)
    }
    return found
}

/// Builds a site and returns what it says, as the terminal would show it, with paths relative to `root`.
func build(
    content: URL,
    templates: URL = repository.appendingPathComponent("Templates"),
    output: URL,
    relativeTo root: URL,
    language: MessageLanguage = .english,
    configure: (inout BuildOptions) -> Void = { _ in }
) -> (summary: BuildSummary?, messages: String) {
    var options = BuildOptions()
    options.content = content.path
    options.templates = templates.path
    options.output = output.path
    configure(&options)
    var report = DiagnosticReport()
    let summary = SiteBuild(options).run(report: &report).summary
    return (summary, shown(report, relativeTo: root, language: language))
}

/// What the terminal would show of a report, with paths relative to `root`.
func shown(_ report: DiagnosticReport, relativeTo root: URL, language: MessageLanguage) -> String {
    let formatter = ConsoleFormatter(language: language, colour: false) { path, line in
        guard let bytes = try? Folder.contents(ofFile: path) else { return nil }
        return SourceText(path: path, bytes: bytes).line(line)
    }
    return formatter.format(report).replacingOccurrences(of: root.path + "/", with: "")
}

extension PageSetting {
    /// A setting without assets.
    init(_ content: SiteContent, interface: Interface, path: OutputPath) {
        let shared = SiteSetting(
            content, interface: interface, addresses: SiteAddresses(interface), assets: [:], logo: nil)
        self.init(shared: shared, path: path)
    }
}
