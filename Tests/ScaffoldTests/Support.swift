import Diagnostics
import Foundation
import SiteGenerator
import TestSupport

extension TemporaryFolder {
    /// Copies the content of a site of the repository into this folder.
    @discardableResult
    func copy(_ source: String) throws -> URL { try copy(repository.appendingPathComponent(source), as: "Content") }

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
