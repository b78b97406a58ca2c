import Diagnostics
import ReportModel
import TestSupport
import Testing

@testable import OpenData

/// The keys of the table of all years: published once, they stay.
@Suite("Keys over the years")
struct SeriesKeysTests {
    private func indicator(
        _ id: String, code: String? = nil, formerly: [String] = []
    ) throws -> Indicator {
        Indicator(
            id: id, name: "Indicator", isIDWritten: false, texts: code.map { [.code: $0] } ?? [:], formerly: formerly,
            figures: try IndicatorFigures(target: nil, actual: nil))
    }

    private func report(
        _ year: Int, area: String = "area", objective: String = "o", formerly: [String] = [], _ indicators: Indicator...
    ) -> Report {
        let text = MarkdownText(bytes: [], file: "a.md", firstLine: 1)
        let objective = Objective(
            id: objective, title: "O", formerly: formerly, indicators: indicators, text: text,
            location: SourceLocation(file: "a.md", line: 1))
        return Report(
            year: year, title: "R", period: .final(year), updated: nil,
            areas: [Area(id: area, title: "A", text: text, objectives: [objective])])
    }

    /// The keys of all indicators, year by year.
    private func keys(_ reports: [Report]) -> [[String]] {
        let site = Site(
            title: "S", organization: "B", language: .english, license: .ccBy4, attainment: AttainmentPolicy())
        let keys = SeriesKeys(SiteContent(site: site, reports: reports, pages: []))
        return reports.map { report in
            report.areas.flatMap { $0.objectives.flatMap { $0.indicators.map { keys[$0] } } }
        }
    }

    @Test("an indicator keeps the key of its first year, whatever it and its objective are called later")
    func renamed() throws {
        let reports = [
            report(2020, try indicator("a"), try indicator("b")),
            report(2021, area: "other", objective: "new", formerly: ["o"], try indicator("c", formerly: ["a"])),
            report(2022, area: "other", objective: "new", try indicator("c"), try indicator("b")),
        ]
        #expect(keys(reports) == [["area/o/a", "area/o/b"], ["area/o/a"], ["area/o/a", "other/new/b"]])
    }

    @Test("another indicator under a name that was there before has a key of its own")
    func reused() throws {
        let reports = [
            report(2020, try indicator("a", code: "C1")), report(2021, try indicator("a", code: "C2")),
            report(2022, try indicator("a", code: "C2")), report(2023, try indicator("a", code: "C3")),
        ]
        #expect(keys(reports) == [["area/o/a"], ["area/o/a@2021"], ["area/o/a@2021"], ["area/o/a@2023"]])
    }

    @Test("a further year changes no key")
    func stable() throws {
        let reports = [
            report(2020, try indicator("a"), try indicator("b")), report(2021, try indicator("a"), try indicator("x")),
            report(2022, try indicator("y", formerly: ["x"]), try indicator("b")),
        ]
        #expect(Array(keys(reports)[..<2]) == keys(Array(reports[..<2])))
    }
}
