import Diagnostics
import Foundation
import ReportModel
import SiteGenerator
import TestSupport
import Testing

@testable import Scaffold

/// `sitegen new area`, `new objective` and `new templates`.
@Suite("New areas, objectives and templates")
struct NewPartsTests {
    private static let sites = ["Content", "Tests/Fixtures/valid/rivermouth/Content"]

    @Test("a new area with a new objective builds without a warning, also as a draft", arguments: sites)
    func areaAndObjective(_ source: String) throws {
        let folder = try TemporaryFolder()
        let content = try folder.copy(source).path
        let before = try folder.build().faults
        var report = DiagnosticReport()
        let title = "Città: 100% \"verde\""
        let area = try #require(NewArea(title: title, content: content, year: nil).create(report: &report))
        #expect(area.id == "citta-100-percent-verde")
        let made = NewObjective(title: "Il parco #1", area: area.id, content: content, year: area.year)
        #expect(made.create(report: &report) == ["\(content)/\(area.year)/\(area.id)/il-parco-number-1.md"])
        #expect(report.diagnostics.isEmpty)
        #expect(try folder.build().faults == before)
        #expect(try folder.text("Public/\(area.year)/\(area.id)/index.html").contains("Città: 100% &quot;verde&quot;"))
    }

    @Test("the commented lines of a new objective are right, too", arguments: SiteLanguage.allCases)
    func comments(_ language: SiteLanguage) throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        _ = NewSite(folder: folder.url.path, language: language, year: "2025", version: "1").create(report: &report)
        let content = folder.url.appendingPathComponent("Content").path
        let area = try #require(NewArea(title: "Parks", content: content, year: nil).create(report: &report)).id
        let objective = NewObjective(title: "Orti", area: area, content: content, year: nil)
        #expect(objective.create(report: &report)?.count == 1)
        let path = "Content/2025/\(area)/orti.md"
        let keys = ["summary", "responsible_unit", "indicators", "  - name", "    id", "    target", "    actual"]
        var text = try folder.text(path).replacingOccurrences(of: "draft: true\n", with: "")
        for key in keys + ["    result"] {
            #expect(text.contains("\n# \(key):"), "\(key)")
            text = text.replacingOccurrences(of: "\n# \(key):", with: "\n\(key):")
        }
        try folder.write(text, to: path)
        let (summary, faults) = try folder.build()
        #expect(faults == [])
        #expect(summary?.tally.total == 6)
    }

    @Test("it goes behind the others")
    func order() throws {
        let folder = try TemporaryFolder()
        let content = try folder.copy("Tests/Fixtures/valid/rivermouth/Content").path
        var report = DiagnosticReport()
        _ = NewArea(title: "Parks", content: content, year: "2021").create(report: &report)
        #expect(try folder.text("Content/2021/parks/area.md").contains("\norder: 30\n"))
        _ = NewObjective(title: "Allotments", area: "homes", content: content, year: "2021").create(report: &report)
        #expect(try folder.text("Content/2021/homes/allotments.md").contains("\norder: 30\n"))
    }

    @Test(
        "what is not there is named, with what is",
        arguments: [
            ("repairs", "homes", "2021", "already-exists"),
            ("Flood wall", "river-and-streets", "2021", "already-exists"),
            ("Parks", "home", "2021", "unknown-area"), ("Parks", "homes", "2019", "unknown-year"),
            ("Parks", "homes", "21", "not-a-year"), (" ", "homes", "2021", "not-a-title"),
            ("Parks", "../2021/homes", "2021", "unknown-area"),
        ])
    func obstacles(_ title: String, _ area: String, _ year: String, _ id: String) throws {
        let folder = try TemporaryFolder()
        let content = try folder.copy("Tests/Fixtures/valid/rivermouth/Content").path
        let before = try folder.paths()
        var report = DiagnosticReport()
        #expect(NewObjective(title: title, area: area, content: content, year: year).create(report: &report) == nil)
        #expect(report.diagnostics.map(\.id) == [id])
        #expect(try folder.paths() == before)
    }

    @Test("a site that does not say its language is given no words of another", arguments: ["", "language: xx\n"])
    func noLanguage(_ line: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("title: Town\n" + line, to: "Content/site.yaml")
        try folder.write("", to: "Content/2025/report.yaml")
        var report = DiagnosticReport()
        let content = folder.url.appendingPathComponent("Content").path
        #expect(NewArea(title: "Parks", content: content, year: nil).create(report: &report) == nil)
        #expect(report.diagnostics.map(\.id) == ["no-site-language"])
    }

    @Test("without a site there is nothing to add to")
    func noSite() throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        #expect(NewArea(title: "Parks", content: folder.url.path, year: nil).create(report: &report) == nil)
        #expect(report.diagnostics.map(\.id) == ["no-site"])
    }

    @Test("templates are copied by any name that means one, and take the place of the built-in ones")
    func templates() throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        let target = folder.url.appendingPathComponent("Templates").path
        let names = ["page", "partials/footer.mustache", "style.css", "page.mustache"]
        let copies = try #require(NewTemplates(names, folder: target).create(report: &report))
        let expected = ["page.mustache", "partials/footer.mustache", "assets/style.css", "README.md"]
        #expect(copies == expected.map { "\(target)/\($0)" })
        _ = try folder.copy("Tests/Fixtures/valid/rivermouth/Content")
        try folder.write(
            try folder.text("Templates/partials/footer.mustache") + "<!-- ours -->",
            to: "Templates/partials/footer.mustache")
        #expect(try folder.build(templates: "Templates").faults == [])
        #expect(try folder.text("Public/index.html").contains("<!-- ours -->"))
        #expect(NewTemplates(["page"], folder: target).create(report: &report) == nil)
        #expect(report.diagnostics.map(\.id) == ["already-exists"])
    }

    @Test("a template that does not exist is not guessed")
    func unknownTemplate() throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        #expect(NewTemplates(["page", "objectve"], folder: folder.url.path).create(report: &report) == nil)
        #expect(report.diagnostics.first?.message.suggestion(in: .english) == "did you mean `objective`?")
        #expect(try folder.paths() == [])
    }

    @Test("an own template that no page uses is reported, a built-in one is not; faults say where they are")
    func overrides() throws {
        let folder = try TemporaryFolder()
        _ = try folder.copy("Tests/Fixtures/valid/rivermouth/Content")
        try folder.write("never used", to: "Templates/partials/ours.mustache")
        try folder.write("{{title}}", to: "Templates/page.mustache")
        let faults = try folder.build(templates: "Templates").faults
        #expect(faults.count == 1)
        #expect(faults.first?.contains("/Templates/partials/ours.mustache:1:1: template-unused") == true)
        try folder.write("lang: {}", to: "Templates/locales/en.yaml")
        let broken = try folder.build(templates: "Templates").faults
        #expect(broken.contains { $0.contains("/Templates/locales/en.yaml") })
    }

    @Test("every message has both languages, and an id of its own")
    func messages() {
        let examples = ScaffoldMessage.examples
        #expect(Set(examples.map(\.id)).count == examples.count)
        for message in examples {
            #expect(message.text(in: .italian) != message.text(in: .english))
            #expect(message.suggestion(in: .italian) != nil && message.suggestion(in: .english) != nil)
        }
    }
}
