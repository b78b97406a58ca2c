import Diagnostics
import Testing

@testable import ReportModel

@Suite("Which indicator of one year is which of another")
struct LineageTests {
    /// A year with indicators in one or two objectives.
    private func report(_ year: Int, _ objectives: [Objective]) -> Report {
        let text = MarkdownText(bytes: [], file: "a.md", firstLine: 1)
        let period = ReportingPeriod(state: .final, end: Given.day(year, 12, 31))
        let area = Area(id: "area", title: "Area", text: text, objectives: objectives)
        return Report(year: year, title: "R", period: period, updated: nil, areas: [area])
    }

    private func objective(_ id: String, formerly: [String] = [], _ indicators: Indicator...) -> Objective {
        let text = MarkdownText(bytes: [], file: "a.md", firstLine: 1)
        let location = SourceLocation(file: "a.md", line: 1)
        return Objective(
            id: id, title: id, formerly: formerly, indicators: indicators, text: text, location: location)
    }

    private func indicator(
        _ name: String, id: String? = nil, code: String? = nil, formerly: [String] = []
    ) throws -> Indicator {
        let figures = try Given.figures("10", "8", .higher)
        return Indicator(
            id: id ?? Slug.id(of: name), name: name, isIDWritten: id != nil, texts: code.map { [.code: $0] } ?? [:],
            formerly: formerly, figures: figures)
    }

    @Test("The id in the same objective, or in one that had its id before")
    func byID() throws {
        let (first, second, third) = (try indicator("Case"), try indicator("Case"), try indicator("Case"))
        let lineage = Lineage([
            report(2019, [objective("o", first)]), report(2020, [objective("o", second)]),
            report(2021, [objective("new", formerly: ["o"], third)]),
        ])
        #expect(lineage.years(of: second).map(\.year) == [0, 1, 2])
        #expect(lineage.years(of: third).map(\.indicator.id) == ["case", "case", "case"])
        #expect(lineage.breaks.isEmpty)
    }

    @Test("A file that gets another name without `formerly` breaks the trend, which is said")
    func renamedFile() throws {
        let (first, second) = (try indicator("Case"), try indicator("Case"))
        let lineage = Lineage([report(2020, [objective("o", first)]), report(2021, [objective("new", second)])])
        #expect(lineage.years(of: second).isEmpty)
        #expect(lineage.breaks.map(\.indicator.name) == ["Case"])
        #expect(lineage.breaks.map(\.haveSameCode) == [false])
    }

    @Test("Across objectives only a written id, a code or `formerly`")
    func acrossObjectives() throws {
        let earlier = [
            objective(
                "o", try indicator("Case", id: "case"), try indicator("Strade", code: "C2"), try indicator("Ponti"))
        ]
        let written = try indicator("Case popolari", id: "case")
        let coded = try indicator("Strade", code: "C2")
        let renamed = try indicator("Ponti e gallerie", formerly: ["ponti"])
        let lineage = Lineage([report(2020, earlier), report(2021, [objective("new", written, coded, renamed)])])
        for indicator in [written, coded, renamed] {
            #expect(lineage.years(of: indicator).count == 2, "\(indicator.name)")
        }
    }

    @Test("The same code under another name is another indicator, even under the same id, until `formerly` says not")
    func renamedCode() throws {
        let earlier = [objective("o", try indicator("Case", id: "case", code: "C1"))]
        let other = try indicator("Strade", id: "case", code: "C1")
        let broken = Lineage([report(2020, earlier), report(2021, [objective("o", other)])])
        #expect(broken.years(of: other).isEmpty)
        #expect(broken.breaks.map(\.haveSameCode) == [true])
        let same = try indicator("Strade", id: "case", code: "C1", formerly: ["case"])
        let joined = Lineage([report(2020, earlier), report(2021, [objective("o", same)])])
        #expect(joined.years(of: same).count == 2)
        #expect(joined.breaks.isEmpty)
    }

    @Test("Who has the id comes before who had it")
    func ownIDFirst() throws {
        let earlier = [objective("o", try indicator("Case"))]
        let claims = try indicator("Alloggi", formerly: ["case"])
        let own = try indicator("Case")
        let lineage = Lineage([report(2020, earlier), report(2021, [objective("o", claims, own)])])
        #expect(lineage.years(of: own).count == 2)
        #expect(lineage.years(of: claims).isEmpty)
    }

    @Test("A former id that no earlier year has is told")
    func unknownFormerID() throws {
        let earlier = [objective("o", try indicator("Case"))]
        let wrong = try indicator("Alloggi", formerly: ["casa"])
        let lineage = Lineage([report(2020, earlier), report(2021, [objective("o", wrong)])])
        #expect(lineage.unknownFormerIDs.map(\.id) == ["casa"])
    }

    @Test("An indicator that was left out in a year is found in the one before")
    func gap() throws {
        let (first, third) = (try indicator("Case"), try indicator("Case"))
        let lineage = Lineage([
            report(2019, [objective("o", first)]), report(2020, [objective("o", try indicator("Strade"))]),
            report(2021, [objective("o", third)]),
        ])
        #expect(lineage.years(of: third).map(\.year) == [0, 2])
    }
}
