import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

/// A small site with one objective a year, for tests of what `sitegen check` says of its verdicts.
final class CheckedTown {
    private let temporary: TemporaryFolder
    /// The folder that the site is published in.
    var output: URL { temporary.url.appendingPathComponent("Public") }
    private var content: URL { temporary.url.appendingPathComponent("Content") }

    /// A site in a language; years are added.
    init(language: String = "en") throws {
        temporary = try TemporaryFolder()
        try write("title: Town\norganization: Town\nlanguage: \(language)\nlicense: CC0-1.0\n", to: "site.yaml")
    }

    /// Adds a year with its indicators, or puts them in the place of those that it has.
    func setYear(year: Int = 2024, report: String = "updated: 2025-03-10", _ indicators: String) throws {
        try write("title: Objectives\n\(report)\n", to: "\(year)/report.yaml")
        try write("---\ntitle: Homes\nformerly: [housing]\n---\n", to: "\(year)/homes/area.md")
        try write("title: Lets\nindicators:\n\(indicators)\n", to: "\(year)/homes/lets.yaml")
    }

    /// Removes a year.
    func removeYear(_ year: Int) throws { try FileManager.default.removeItem(at: content.appending(path: "\(year)")) }

    /// Publishes the site.
    func publish() { _ = build(content: content, output: output, relativeTo: temporary.url) }

    /// A file of the published site.
    func text(_ path: String) throws -> String {
        try String(contentsOf: output.appendingPathComponent(path), encoding: .utf8)
    }

    /// All that is found in its content, in order.
    func findings() -> [Diagnostic] { look { _, _ in }.sorted }

    /// What is said of each indicator, with paths as in the site's folder.
    func explanation(
        _ format: CheckedSite.ExplanationFormat = .text, _ language: MessageLanguage = .english
    ) -> String {
        var text = ""
        look { site, _ in site.explain(format, in: language) { text += $0 } }
        return local(text)
    }

    /// What would change against the published site, and the faults that were found.
    func comparison() -> (result: VerdictComparison?, faults: [String]) {
        var result: VerdictComparison?
        let report = look { result = $0.compare(with: self.output.path, report: &$1) }
        return (result, report.sorted.filter { $0.severity == .error }.map(\.id))
    }

    /// What would change, as text.
    func changes(_ language: MessageLanguage = .english) throws -> String {
        local(try #require(comparison().result).text(in: language))
    }

    @discardableResult
    private func look(_ look: (CheckedSite, inout DiagnosticReport) -> Void) -> DiagnosticReport {
        var options = BuildOptions()
        options.content = content.path
        options.templates = repository.appendingPathComponent("Templates").path
        var report = DiagnosticReport()
        _ = SiteBuild(options).check(report: &report, look: look)
        return report
    }

    private func local(_ text: String) -> String { text.replacingOccurrences(of: temporary.url.path + "/", with: "") }

    private func write(_ text: String, to path: String) throws { try temporary.write(text, to: "Content/\(path)") }
}
