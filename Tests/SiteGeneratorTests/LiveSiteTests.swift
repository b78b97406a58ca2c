import Diagnostics
import Foundation
import Publishing
import ReportLoader
import TestSupport
import Testing

@testable import SiteGenerator

/// A site whose files are made one by one, and what is remembered from one preview to the next.
@Suite("A live site")
struct LiveSiteTests {
    private let folder: TemporaryFolder
    /// Files are remembered at once, which in a real preview takes some seconds.
    private let memory = BuildMemory(objectives: ObjectiveMemory(patience: .zero))

    init() throws { folder = try TemporaryFolder() }

    private var content: URL { folder.url.appendingPathComponent("Content") }
    private var templates: URL { folder.url.appendingPathComponent("Templates") }

    private var options: BuildOptions {
        var options = BuildOptions()
        options.content = content.path
        options.templates = templates.path
        return options
    }

    private func copySite(_ source: String) throws {
        _ = try folder.copy(repository.appendingPathComponent(source), as: "Content")
        _ = try folder.copy(repository.appendingPathComponent("Templates"), as: "Templates")
    }

    private func edit(_ path: String, _ change: (String) -> String) throws {
        let file = content.appendingPathComponent(path)
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = change(text)
        #expect(changed != text, "\(path) should change")
        try Data(changed.utf8).write(to: file)
    }

    /// A preview that may remember.
    private func preview(_ memory: BuildMemory) -> (site: LiveSite?, messages: String) {
        var report = DiagnosticReport()
        let site = SiteBuild(options).preview(memory: memory, report: &report)
        return (site, shown(report, relativeTo: folder.url, language: .english))
    }

    /// Compares what a preview that remembers shows with what a build from nothing writes.
    private func expectTruth(_ step: String) throws {
        for time in ["at once", "then", "later"] { try expectTruthOnce("\(step), \(time)") }
    }

    private func expectTruthOnce(_ step: String) throws {
        let output = folder.url.appendingPathComponent("Public-\(UUID().uuidString)")
        let (summary, messages) = build(
            content: content, templates: templates, output: output, relativeTo: folder.url)
        let live = preview(memory)
        #expect(live.messages == messages, "\(step)")
        #expect((live.site == nil) == (summary == nil), "\(step)")
        guard let site = live.site else { return }
        for (path, bytes) in try files(in: output) where path != Manifest.name {
            var report = DiagnosticReport()
            #expect(site.contains(OutputPath(path)), "\(step): \(path)")
            #expect(site.file(at: OutputPath(path), report: &report) == Array(bytes), "\(step): \(path)")
            #expect(report.diagnostics.isEmpty)
        }
        #expect(!site.contains(OutputPath("nowhere.html")) && !site.contains(OutputPath("assets/search.x.js")))
    }

    @Test(
        "each file is what a build would write",
        arguments: ["Content", "Tests/Fixtures/valid/rivermouth/Content", "Tests/Fixtures/valid/valdora/Content"])
    func sameFiles(_ source: String) throws {
        try copySite(source)
        try expectTruth("first")
        try expectTruth("again")
    }

    @Test("whatever changes, what is remembered does not show")
    func changes() throws {
        try copySite("Content")
        let objective = "2020/altri-obiettivi/conta-case.md"
        try #require(try files(in: content)[objective] != nil)
        try expectTruth("first")
        try edit(objective) { $0.replacingOccurrences(of: "summary: ", with: "summary: Nuovo ") }
        try expectTruth("summary")
        try edit(objective) { $0 + "\nUn [collegamento](nessuno.md).\n" }
        try expectTruth("dead link")
        try edit(objective) { $0.replacingOccurrences(of: "nessuno.md", with: "area.md") }
        try expectTruth("mended link")
        try edit(objective) { $0.replacingOccurrences(of: "indicators:", with: "indicatori:") }
        try expectTruth("unknown key")
        try edit(objective) { $0.replacingOccurrences(of: "indicatori:", with: "indicators:") }
        try expectTruth("mended key")
        try edit("2020/report.yaml") { $0.replacingOccurrences(of: "direction: higher", with: "direction: lower") }
        try expectTruth("year")
        try edit("2020/altri-obiettivi/area.md") { $0.replacingOccurrences(of: "summary: ", with: "summary: Ancora ") }
        try expectTruth("area")
        try edit("site.yaml") { $0.replacingOccurrences(of: "organization: ", with: "organization: Il ") }
        try expectTruth("site")
        let renamed = content.appendingPathComponent("2020/altri-obiettivi/altro-nome.md")
        try FileManager.default.moveItem(at: content.appendingPathComponent(objective), to: renamed)
        try expectTruth("renamed")
        try FileManager.default.removeItem(at: renamed)
        try expectTruth("removed")
    }

    @Test("the table of all years follows a change in another year")
    func otherYear() throws {
        try copySite("Tests/Fixtures/valid/valdora/Content")
        try expectTruth("first")
        // The indicators of the years after it are others now, and so are their keys.
        let renamed = content.appendingPathComponent("2018/servizi/altro-nome.yaml")
        let objective = content.appendingPathComponent("2018/servizi/sportello.yaml")
        try FileManager.default.moveItem(at: objective, to: renamed)
        try expectTruth("renamed in the first year")
        try FileManager.default.moveItem(at: renamed, to: objective)
        try edit("2018/servizi/sportello.yaml") {
            $0.replacingOccurrences(of: "- name: Attesa", with: "- code: A1\n    name: Attesa")
        }
        try expectTruth("with a code")
    }

    @Test("a picture that changes its size is seen, though no text changed")
    func picture() throws {
        try copySite("Tests/Fixtures/valid/rivermouth/Content")
        let page = try #require(
            try files(in: content).keys.filter { $0.hasPrefix("pages/") && $0.hasSuffix(".md") }.min())
        let picture = content.appendingPathComponent("pages/bild.png")
        func png(_ width: UInt8) -> Data {
            Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, width])
                + Data([0, 0, 0, 7])
        }
        try png(5).write(to: picture)
        try edit(page) { $0 + "\n![A picture](bild.png)\n" }
        try expectTruth("first")
        let before = preview(memory).site?.version
        try png(9).write(to: picture)
        try expectTruth("wider")
        #expect(preview(memory).site?.version != before)
    }

    @Test("a file that cannot be made any more says why")
    func vanished() throws {
        try copySite("Tests/Fixtures/valid/rivermouth/Content")
        let site = try #require(preview(memory).site)
        try FileManager.default.removeItem(at: content.appendingPathComponent("2021/homes/lettings-by-month.csv"))
        let path = OutputPath("2021/homes/lettings-by-month.csv")
        var report = DiagnosticReport()
        #expect(site.contains(path))
        #expect(site.file(at: path, report: &report) == nil)
        #expect(shown(report, relativeTo: folder.url, language: .english).contains("No such file"))
    }

    @Test("the version stays as long as nothing changes, and changes with any source")
    func version() throws {
        try copySite("Tests/Fixtures/valid/rivermouth/Content")
        var versions: Set<String> = []
        func expectNew() throws {
            let version = try #require(preview(memory).site?.version)
            #expect(versions.insert(version).inserted)
            #expect(preview(BuildMemory()).site?.version == version)
        }
        try expectNew()
        try edit("site.yaml") { $0.replacingOccurrences(of: "organization: ", with: "organization: New ") }
        try expectNew()
        let style = templates.appendingPathComponent("assets/style.css")
        try Data((String(contentsOf: style, encoding: .utf8) + "\n").utf8).write(to: style)
        try expectNew()
        let template = templates.appendingPathComponent("objective.mustache")
        try Data((String(contentsOf: template, encoding: .utf8) + "\n").utf8).write(to: template)
        try expectNew()
    }

    @Test("an attachment that cannot be read is a fault, as in a build", .enabled(if: getuid() != 0))
    func unreadable() throws {
        try copySite("Tests/Fixtures/valid/rivermouth/Content")
        try expectTruth("first")
        let file = content.appendingPathComponent("2021/homes/lettings-by-month.csv")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
        #expect(preview(memory).site == nil)
        #expect(preview(memory).messages.contains("lettings-by-month.csv"))
    }

    @Test("other content under the same size and date is seen", arguments: ["in place", "put in its place", "copied"])
    func disguised(_ way: String) throws {
        try copySite("Content")
        let path = content.appendingPathComponent("2020/altri-obiettivi/conta-case.md")
        let date = Date(timeIntervalSinceNow: -86400)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path.path)
        try expectTruth("first")
        let text = try String(contentsOf: path, encoding: .utf8)
        let bytes = Data(text.replacingOccurrences(of: "sfitti da", with: "SFITTI DA").utf8)
        #expect(bytes != Data(text.utf8))
        switch way {
        case "in place":
            let handle = try FileHandle(forWritingTo: path)
            try handle.write(contentsOf: bytes)
            try handle.close()
        case "put in its place": try bytes.write(to: path, options: .atomic)
        default:
            try FileManager.default.removeItem(at: path)
            try bytes.write(to: path)
        }
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path.path)
        try expectTruth(way)
    }
}
