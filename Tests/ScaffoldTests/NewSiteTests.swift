import Content
import Diagnostics
import Foundation
import ReportModel
import SiteGenerator
import TestSupport
import Testing

@testable import Scaffold

/// `sitegen new site` makes a site that can be built at once.
@Suite("A new site")
struct NewSiteTests {
    private func site(_ folder: TemporaryFolder, _ language: SiteLanguage) -> NewSite {
        NewSite(folder: folder.url.path, language: language, year: "2025", version: "9.8.7")
    }

    @Test("it builds without a warning, from the built-in templates alone", arguments: SiteLanguage.allCases)
    func builds(_ language: SiteLanguage) throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        let paths = try #require(site(folder, language).create(report: &report))
        #expect(report.diagnostics.isEmpty)
        #expect(paths.contains("\(folder.url.path)/Content/2025/report.yaml"))
        let (summary, faults) = try folder.build()
        #expect(faults == [])
        #expect(summary?.objectives == 3)
        #expect(summary?.tally.total == 5)
        #expect(summary?.tally[.differs] == 0)
        #expect(try folder.text("Public/index.html").contains("<html lang=\"\(language.rawValue)\""))
    }

    @Test(
        "a check names all that is left of the example, and nothing once it is replaced",
        arguments: SiteLanguage.allCases)
    func leftovers(_ language: SiteLanguage) throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        _ = site(folder, language).create(report: &report)
        let content = folder.url.appendingPathComponent("Content").path
        ExampleLeftovers.find(in: content, report: &report)
        #expect(Set(report.diagnostics.map(\.id)) == ["example-left"])
        // Addresses stand in comments until somebody uses them.
        let texts = language.scaffold.leftovers.filter { !$0.contains(".example") }
        let said = report.diagnostics.map { $0.message.text(in: .english) }
        #expect(texts.filter { text in !said.contains { $0.contains("`\(text)`") } } == [])

        for path in try folder.paths() where path.hasPrefix("Content/") && path.contains(".") {
            var text = try folder.text(path)
            for left in texts { text = text.replacing(left, with: "Ours") }
            try folder.write(text, to: path)
        }
        var second = DiagnosticReport()
        ExampleLeftovers.find(in: content, report: &second)
        #expect(second.diagnostics.isEmpty)
    }

    @Test("the example's areas can be deleted, and no page links to them", arguments: SiteLanguage.allCases)
    func isReplaced(_ language: SiteLanguage) throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        _ = site(folder, language).create(report: &report)
        let year = folder.url.appendingPathComponent("Content/2025")
        for name in try FileManager.default.contentsOfDirectory(atPath: year.path) where !name.contains(".") {
            try FileManager.default.removeItem(at: year.appendingPathComponent(name))
        }
        #expect(try folder.build().faults == [])
        try folder.write("---\ntitle: A\n---\n", to: "Content/2025/ours/area.md")
        try folder.write("---\ntitle: B\n---\n", to: "Content/2025/ours/objective.md")
        #expect(try folder.build().faults == [])
    }

    @Test("nothing is left to be filled in", arguments: SiteLanguage.allCases)
    func isFilledIn(_ language: SiteLanguage) throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        _ = site(folder, language).create(report: &report)
        for path in try folder.paths() where path.contains("@") { Issue.record("\(path)") }
        for name in ["title", "organization", "message-language", "year", "next-year", "version"] {
            for path in try folder.paths() {
                guard let text = try? folder.text(path) else { continue }
                #expect(!text.contains("@\(name)@"), "\(path)")
            }
        }
        #expect(try folder.text(".gitlab-ci.yml").contains("sitegen 9.8.7 made this file"))
        let spoken = MessageLanguage(rawValue: language.rawValue) ?? .english
        #expect(try folder.text(".github/workflows/site.yml").contains("--language \(spoken.rawValue)\n"))
        #expect(try folder.text("Content/README.md").contains("GitLab"))
    }

    @Test(
        "the recipes are YAML, and check before they build",
        arguments: [".github/workflows/site.yml", ".gitlab-ci.yml"])
    func recipes(_ path: String) throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        _ = site(folder, .italian).create(report: &report)
        let text = try folder.text(path)
        #expect(YAMLParser.parse(SourceText(path: path, text: text), report: &report) != nil)
        #expect(report.diagnostics.isEmpty)
        let check = try #require(text.range(of: "sitegen check --format git"))
        let build = try #require(text.range(of: "sitegen --language it"))
        #expect(check.lowerBound < build.lowerBound)
    }

    @Test("title and body may hold what YAML minds")
    func awkwardNames() throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        var site = site(folder, .italian)
        site.title = #"Obiettivi: "2025" # conti"#
        site.organization = #"\ Comune di L'Aquila"#
        #expect(site.create(report: &report) != nil)
        let (_, faults) = try folder.build()
        #expect(faults == [])
        #expect(try folder.text("Public/index.html").contains("Obiettivi: &quot;2025&quot; # conti"))
    }

    @Test("what is there already is left alone, and then nothing is made")
    func overwritesNothing() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "Content/site.yaml")
        try folder.write("mine, too", to: ".gitignore")
        var report = DiagnosticReport()
        #expect(site(folder, .english).create(report: &report) == nil)
        #expect(report.count(of: "already-exists") == 2)
        #expect(try folder.paths() == [".gitignore", "Content", "Content/site.yaml"])
        #expect(try folder.text("Content/site.yaml") == "mine")
    }

    @Test("other files in the folder are no obstacle")
    func keepsNeighbours() throws {
        let folder = try TemporaryFolder()
        try folder.write("a repository", to: ".git/HEAD")
        var report = DiagnosticReport()
        #expect(site(folder, .english).create(report: &report) != nil)
        #expect(try folder.text(".git/HEAD") == "a repository")
    }

    @Test("where the disk refuses, what was made is gone again")
    func undoes() throws {
        let folder = try TemporaryFolder()
        // A file stands where a folder is needed, which only shows when the others are there.
        try folder.write("", to: "Content/pages")
        var report = DiagnosticReport()
        #expect(site(folder, .english).create(report: &report) == nil)
        #expect(report.count(of: "cannot-create") == 1)
        #expect(try folder.paths() == ["Content", "Content/pages"])
    }

    @Test("a link is never followed out of the folder")
    func followsNoLink() throws {
        let folder = try TemporaryFolder()
        let outside = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("Content"), withDestinationURL: outside.url)
        var report = DiagnosticReport()
        #expect(site(folder, .english).create(report: &report) == nil)
        #expect(try outside.paths() == [])
        #expect(try folder.paths() == ["Content"])
    }

    @Test(
        "a year or a title that is none is refused", arguments: [("25", nil), ("2025", "two\nlines"), ("2025", "  ")])
    func badInput(_ year: String, _ title: String?) throws {
        let folder = try TemporaryFolder()
        var report = DiagnosticReport()
        var site = NewSite(folder: folder.url.path, language: .english, year: year, version: "1")
        site.title = title
        #expect(site.create(report: &report) == nil)
        #expect(report.hasErrors)
        #expect(try folder.paths() == [])
    }
}
