import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Scaffold

/// The guide that `sitegen new templates` puts beside the templates.
@Suite("The guide beside an owner's templates")
struct TemplateGuideCopyTests {
    /// The pages that the guide speaks of.
    private static let pages = [
        "area", "data", "front", "glossary", "indicators", "methodology", "not-found", "objective", "page", "redirect",
        "search",
    ]

    @Test("one that is there already is left alone, unless it is asked for: then nothing is made")
    func existing() throws {
        let folder = try TemporaryFolder()
        try folder.write("ours", to: "Templates/README.md")
        let target = folder.url.appendingPathComponent("Templates").path
        var report = DiagnosticReport()
        #expect(NewTemplates(["page"], folder: target).create(report: &report) == ["\(target)/page.mustache"])
        #expect(try folder.text("Templates/README.md") == "ours")
        #expect(report.diagnostics.isEmpty)
        #expect(NewTemplates(["front", "README.md"], folder: target).create(report: &report) == nil)
        #expect(report.diagnostics.map(\.id) == ["already-exists"])
        #expect(try !folder.paths().contains("Templates/front.mustache"))
    }

    @Test("it speaks of nothing that only the program's repository has")
    func standsAlone() throws {
        let text = try Self.guide()
        for word in [".swift", "Tests/", "Sources/", "a test"] { #expect(!text.contains(word), "\(word)") }
        let paths = text.matches(of: /\((?!http)([^)\s]*\/[^)\s]*)\)/).map(\.output.1)
        #expect(paths.isEmpty)
    }

    @Test("a page whose template prints all that the guide lists is built without a fault", arguments: pages)
    func isFollowed(_ page: String) throws {
        let sections = try Self.guide().components(separatedBy: "\n### ")
        func values(_ title: String) throws -> [GuideValue] {
            let section = try #require(sections.first { $0.hasPrefix("\(title)\n") })
            return GuideValue.all(section.components(separatedBy: "\n")[...])
        }
        let own = try values("`\(page)`")
        #expect(!own.isEmpty)
        let all = page == "redirect" ? own : own + (try values("All pages but `redirect`"))
        let folder = try TemporaryFolder()
        _ = try folder.copy("Tests/Fixtures/valid/rivermouth/Content")
        var report = DiagnosticReport()
        let target = folder.url.appendingPathComponent("Templates").path
        _ = try #require(NewTemplates([page], folder: target).create(report: &report))
        try folder.write(all.map(\.markup).joined(separator: "\n"), to: "Templates/\(page).mustache")
        let (summary, faults) = try folder.build(templates: "Templates")
        #expect(faults.filter { !$0.contains("unused-string") } == [])
        #expect(summary != nil)
    }

    /// The guide as the program copies it.
    private static func guide() throws -> String {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        _ = NewTemplates(["README.md"], folder: folder.url.path).create(report: &report)
        return try folder.text("README.md")
    }
}

/// A value as the guide lists it, with what is in it.
private struct GuideValue {
    let name: Substring
    let kind: Substring
    let inner: [GuideValue]

    /// The values of a list in Markdown; other lines are passed over.
    static func all(_ lines: ArraySlice<String>, indented: Int = 0) -> [GuideValue] {
        let begin = String(repeating: " ", count: indented) + "- `"
        let starts = lines.indices.filter { lines[$0].hasPrefix(begin) }
        return starts.enumerated().compactMap { number, start in
            let end = number + 1 < starts.count ? starts[number + 1] : lines.endIndex
            guard let match = lines[start].firstMatch(of: /- `([^`]+)`: ([A-Za-z ]+)/) else { return nil }
            return GuideValue(
                name: match.output.1, kind: match.output.2,
                inner: all(lines[(start + 1)..<end], indented: indented + 2))
        }
    }

    /// What prints it, by the guide's section on syntax.
    var markup: String {
        switch kind {
        case "text": "{{\(name)}}"
        case "HTML": "{{{\(name)}}}"
        case "list of texts": "{{#\(name)}}{{.}}{{/\(name)}}"
        default: "{{#\(name)}}here\(inner.map(\.markup).joined()){{/\(name)}}"
        }
    }
}
