import Diagnostics
import Foundation
import SiteGenerator
import Testing

@testable import Scaffold

/// The repository that the tests stand in.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

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

    /// Copies the content of a site of the repository into this folder.
    func copy(_ source: String) throws -> URL {
        let target = url.appendingPathComponent("Content")
        try FileManager.default.copyItem(at: repository.appendingPathComponent(source), to: target)
        return target
    }

    /// The text of a file.
    func text(_ path: String) throws -> String {
        try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
    }

    /// Writes a text file, with the folders that it needs.
    func write(_ text: String, to path: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    /// All paths in it, sorted.
    func paths() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
    }

    /// Builds the site in it, with no templates but the built-in ones.
    func build(drafts: Bool = false, templates: String = ".none") throws -> (summary: BuildSummary?, faults: [String]) {
        var options = BuildOptions()
        options.content = url.appendingPathComponent("Content").path
        options.output = url.appendingPathComponent(drafts ? "Drafts" : "Public").path
        options.includesDrafts = drafts
        options.templates = url.appendingPathComponent(templates).path
        try FileManager.default.createDirectory(atPath: options.templates, withIntermediateDirectories: true)
        var report = DiagnosticReport()
        let summary = SiteBuild(options).run(report: &report).summary
        return (summary, report.faults)
    }
}

extension DiagnosticReport {
    /// The errors and warnings: where, which, and what.
    var faults: [String] {
        sorted.filter { $0.severity != .note }
            .map { "\($0.location.map { "\($0): " } ?? "")\($0.id): \($0.message.text(in: .english))" }
    }
}
