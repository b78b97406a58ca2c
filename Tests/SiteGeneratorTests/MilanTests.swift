import Diagnostics
import Foundation
import Publishing
import ReportLoader
import ReportModel
import SiteGenerator
import TestSupport
import Testing

/// The real site of this repository.
@Suite("Milan 2020")
struct MilanTests {
    private let content = repository.appendingPathComponent("Content")

    @Test("the counts are those of the city's report, without a warning")
    func counts() throws {
        let temporary = try TemporaryFolder()
        let (summary, messages) = build(content: content, output: temporary.url, relativeTo: repository)
        #expect(messages == "")
        let tally = try #require(summary?.tally)
        #expect(summary?.objectives == 25)
        #expect(tally.total == 67)
        #expect((tally.achieved, tally[.partial], tally[.missed]) == (66, 1, 0))
        #expect((tally[.consistentByThreshold], tally[.consistentByRatio]) == (57, 1))
        #expect((tally[.consistentByDate], tally[.declaredOnly]) == (1, 7))
        #expect((tally[.differs], tally[.notComputable]) == (0, 1))
    }

    @Test("every indicator stands on its objective's page and in the table of all, as published")
    func indicators() throws {
        let temporary = try TemporaryFolder()
        _ = build(content: content, output: temporary.url, relativeTo: repository)
        var report = DiagnosticReport()
        let loaded = try #require(ContentLoader().load(content.path, report: &report))
        let year = try #require(loaded.content.reports.first)
        let all = spaced(try text(of: temporary.url.appendingPathComponent("2020/indicatori.html")))
        for area in year.areas {
            for objective in area.objectives {
                let page = temporary.url.appendingPathComponent("2020/\(area.id)/\(objective.id).html")
                let html = spaced(try text(of: page))
                for indicator in objective.indicators {
                    let figures = [indicator.target?.text, indicator.actual?.text, indicator.result?.text]
                    for published in [indicator.name] + figures.compactMap({ $0 }) {
                        #expect(html.contains(spaced(escaped(published))), "\(objective.id): \(published)")
                        #expect(all.contains(spaced(escaped(published))), "\(objective.id): \(published)")
                    }
                    #expect(html.contains("id=\"\(indicator.id)\""))
                    #expect(all.contains("\(objective.id).html#\(indicator.id)\""))
                }
            }
        }
    }

    @Test("changing one figure rewrites exactly the pages and the data that show it")
    func oneFigure() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        let output = temporary.url.appendingPathComponent("Public")
        _ = build(content: copy, output: output, relativeTo: temporary.url)
        let before = try files(in: output)
        let file = copy.appendingPathComponent("2020/milano-digitale/pagopa.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "actual: 2\n", with: "actual: 3\n")
        #expect(changed != text)
        try changed.write(to: file, atomically: true, encoding: .utf8)
        let (summary, messages) = build(content: copy, output: output, relativeTo: temporary.url)
        #expect(messages == "")
        let after = try files(in: output)
        // Figures can be searched for, so the index has another name, which the search page knows.
        let isIndex = { (path: String) in path.hasPrefix("assets/search.") }
        let rewritten = after.filter { before[$0.key] != $0.value && !isIndex($0.key) }.keys.sorted()
        #expect(Set(after.keys.filter(isIndex)).isDisjoint(with: before.keys))
        // The value is now above its target: the front page lists it, and the year's and the home page are that page. The
        // data page tells how large the files are.
        let data = ["aree/milano-digitale.csv", "catalog.jsonld", "datapackage.json"]
        let tables = ["indicatori-excel.csv", "indicatori.csv", "indicatori.json"]
        let pages = [
            "2020/dati.html", "2020/index.html", "2020/indicatori.html", "2020/milano-digitale/pagopa.html",
            "2020/stampa.html", "cerca.html", "index.html",
        ]
        let all = (data + tables).map { "2020/dati/" + $0 } + pages + ["manifest.json"]
        #expect(rewritten == all.sorted())
        #expect(summary?.files.written == 14)
        #expect(summary?.files.removed == 1)
    }

    @Test("slips of every kind are all reported in one run, and the site stays as it was")
    func manyFaults() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        let templates = try temporary.copy(repository.appendingPathComponent("Templates"), as: "Templates")
        let output = temporary.url.appendingPathComponent("Public")
        _ = build(content: copy, templates: templates, output: output, relativeTo: temporary.url)
        let before = try files(in: output)
        let slips = [
            ("2020/altri-obiettivi/conta-case.md", "    target: 800\n", "    targt: 800\n"),
            ("2020/milano-digitale/pagopa.md", "actual: 2\n", "actual: 2O\n"),
            ("2020/report.yaml", "source: presentazione-2020\n", "source: presentazione-2002\n"),
            ("2020/milano-piu-solidale/razionalizzazione-sedi.md", "target: Entro", "\ttarget: Entro"),
            ("2020/altri-obiettivi/lavoro-agile.md", "target: 10%", "target:10%"),
            ("2020/milano-piu-solidale/trasparenza-anticorruzione.md", "\"> 70%\"", "> 70%"),
        ]
        for (path, typed, slip) in slips {
            let file = copy.appendingPathComponent(path)
            let text = try String(contentsOf: file, encoding: .utf8)
            let changed = text.replacingOccurrences(of: typed, with: slip)
            #expect(changed != text, "\(path)")
            try changed.write(to: file, atomically: true, encoding: .utf8)
        }
        let template = templates.appendingPathComponent("front.mustache")
        try (try text(of: template) + "{{titel}}").write(to: template, atomically: true, encoding: .utf8)
        let (summary, messages) = build(
            content: copy, templates: templates, output: output, relativeTo: temporary.url)
        #expect(summary == nil)
        for id in [
            "unknown key `targt`", "`2O` cannot be read", "no document `presentazione-2002`", "indented with a tab",
            "space after `target:` is missing", "begins with `>` needs quotes", "titel",
        ] {
            #expect(messages.contains(id), "\(id) in:\n\(messages)")
        }
        #expect(try files(in: output) == before)
    }

    private func text(of file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

    /// A text in which all spaces are alike: which of a figure's spaces may break is tested elsewhere.
    private func spaced(_ text: String) -> String { text.replacingOccurrences(of: "\u{A0}", with: " ") }

    private func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
            .replacingOccurrences(of: "'", with: "&#39;")
    }
}
