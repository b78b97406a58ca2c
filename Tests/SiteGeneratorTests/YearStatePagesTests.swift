import Foundation
import TestSupport
import Testing

/// What pages and data say of how far a year has come.
@Suite("The state of a year in its pages")
struct YearStatePagesTests {
    private let temporary: TemporaryFolder
    private var content: URL { temporary.url.appendingPathComponent("Content") }

    init() throws {
        temporary = try TemporaryFolder()
        let site = "title: Borgo\norganization: Comune di Borgo\nlanguage: it\nlicense: CC-BY-4.0\n"
        try temporary.write(site, to: "Content/site.yaml")
    }

    private func add(_ year: Int, _ report: String, _ indicators: [String]) throws {
        try temporary.write("title: Obiettivi\n\(report)\n", to: "Content/\(year)/report.yaml")
        try temporary.write("---\ntitle: Casa\n---\n", to: "Content/\(year)/casa/area.md")
        let items = indicators.map { "  - {\($0)}\n" }.joined()
        try temporary.write("title: Alloggi\nindicators:\n\(items)", to: "Content/\(year)/casa/alloggi.yaml")
    }

    @Test("the front page is the latest year that has results, and leads to the plan of the next")
    func frontPage() throws {
        let target = "name: Consegne, id: consegne, target: 800, direction: higher"
        try add(2020, "updated: 2021-01-31", [target + ", actual: 639, result: \"79,87%\""])
        try add(
            2021, "updated: 2021-09-15\nas_of: 2021-06-30",
            [
                target + ", actual: 350, result: in linea",
                "name: Spesa, target: € 100, actual: € 45, direction: lower",
                "name: Multe, target: € 100, actual: € 145, direction: lower",
                "name: Piano approvato, target: 31/12/2021, actual: SI",
                "name: Bando, target: 31/03/2021", "name: Graduatoria, target: 31/03/2021, actual: NO",
                "name: Corsi, target: 10, actual: 12, direction: higher, cumulative: true",
            ])
        try add(2022, "updated: 2021-12-20", [target, "name: Corsi, target: ≥ 10"])
        let output = temporary.url.appendingPathComponent("Public")
        let (summary, messages) = build(content: content, output: output, relativeTo: temporary.url)
        #expect(summary != nil, "\(messages)")
        let pages = try files(in: output).mapValues { bytes in
            String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\u{A0}", with: " ")
        }
        let front = try #require(pages["index.html"])
        #expect(front.contains("2022/index.html"))
        #expect(try #require(pages["2022/index.html"]).contains("2 target fissati per il 2022"))
        let objective = try #require(pages["2021/casa/alloggi.html"])
        #expect(objective.contains("350 su 800 al 30 giugno 2021"))
        #expect(objective.components(separatedBy: "finora entro il limite").count == 2)
        let table = try CSVReader(try #require(pages["2021/dati/indicatori.csv"])).rows
        #expect(
            table.map { [$0["indicator"], $0["status"], $0["verification"]] } == [
                ["Consegne", "in-progress", "not-computable"], ["Spesa", "in-progress", "not-published"],
                ["Multe", "in-progress", "not-published"], ["Piano approvato", "achieved", "declared-only"],
                ["Bando", "not-reported", "not-published"], ["Graduatoria", "missed", "declared-only"],
                ["Corsi", "achieved", "not-published"],
            ])
        let plan = try CSVReader(try #require(pages["2022/dati/indicatori.csv"])).rows
        #expect(plan.allSatisfy { $0["status"] == "planned" && $0["computed_value"] == "" })
    }
}
