import Diagnostics
import Foundation
import ReportModel
import TestSupport
import Testing

@testable import SiteGenerator

/// `sitegen check --explain`: what a person signs off before publishing.
@Suite("What each figure was read as, and why each verdict is what it is")
struct ExplanationTests {
    @Test("a quotient: how it was computed, what was published, and who says which way success lies")
    func quotient() throws {
        let town = try CheckedTown()
        try town.setYear(
            """
              - name: Homes let
                code: H1
                target: 800
                actual: 639
                result: 79.87%
                direction: higher
            """)
        #expect(
            town.explanation() == """
                2024: over since 31 December 2024

                2024 · Homes · Lets

                H1 Homes let
                Content/2024/homes/lets.yaml:3 #homes-let
                  read as          target “800”: at least the number 800
                                   actual “639”: the number 639
                                   result “79.87%”: 79.87 percent
                                   direction: more is better (the indicator's `direction`)
                                   due: 31 December 2024 (the year's end), which has come
                  compared as      actual ÷ target: 639 ÷ 800 = 79.875%
                  verdict because  partial: the comparison misses the target; attained: 79.875 percent (partial from 50 percent on)
                                   consistent: the published “79.87%” is what the site computes, 79.875 percent, cut off


                """)
    }

    @Test("a plan: nothing is judged")
    func plan() throws {
        let lines = try explained(report: "updated: 2024-03-01", "name: Homes let\n    target: at least 800")
        #expect(lines.first == "2024: a plan: nothing is judged yet")
        #expect(lines.contains("due: 31 December 2024 (the year's end), not due yet"))
        #expect(lines.contains("compared as      not compared: the year is only planned"))
        #expect(lines.contains("verdict because  planned: the year is only planned"))
    }

    @Test("a year under way: what is not due yet is no verdict, and a limit that is kept so far is none either")
    func interim() throws {
        let report = "updated: 2024-07-10\nas_of: 2024-06-30"
        let count = try explained(report: report, "name: Homes let\n    target: at least 800\n    actual: 350")
        #expect(count.first == "2024: under way: the figures are those of 30 June 2024")
        #expect(count.contains("compared as      so far, and not due yet: 350 against 800"))
        #expect(count.contains("verdict because  in progress: the target is not due yet"))
        let limit = try explained(report: report, "name: Costs\n    target: at most €100\n    actual: €45")
        #expect(limit.contains("read as          target “at most €100”: at most the sum 100 EUR"))
        #expect(limit.contains("compared as      within the limit so far, and not due yet: 45 EUR against 100 EUR"))
        let overdue = try explained(
            report: report + "\nstate: interim", "name: Survey\n    target: By 31 May 2024")
        #expect(overdue.contains("due: 31 May 2024 (the target itself), which has come"))
        #expect(
            overdue.contains("verdict because  not reported: there is no actual value, and the target is due"))
    }

    @Test("only the body's word")
    func declared() throws {
        let lines = try explained("name: Plan\n    target: By 31 December 2024\n    actual: yes\n    result: 100%")
        #expect(lines.contains("compared as      a bare yes stands for “done in time”; no day to compare"))
        #expect(lines.contains("verdict because  achieved: the body says so"))
        #expect(lines.contains("declared only: there is only the body's word, and no arithmetic to redo"))
        let result = try explained("name: Plan\n    target: By 31 December 2024\n    result: 100%")
        #expect(
            result.contains(
                "verdict because  achieved, as declared: there is no actual value, "
                    + "so the body's own result “100%” decides"))
    }

    @Test("without a direction nothing is claimed")
    func noDirection() throws {
        let lines = try explained("name: Emissions\n    target: 1.58\n    actual: 2.6\n    result: 60%")
        #expect(
            lines.contains("read as          target “1.58”: the number 1.58; nothing says whether at least or at most"))
        #expect(lines.contains("direction: none: neither a sign nor `direction` says it"))
        let why = "nothing says whether more or less is better"
        #expect(lines.contains("compared as      not compared: \(why) (2.6 against 1.58)"))
        #expect(lines.contains("verdict because  not comparable: \(why)"))
    }

    @Test(
        "verdicts in words",
        arguments: [
            ("Target met", "verdict: reached"), ("not achieved", "verdict: not reached"),
            ("partly met", "verdict: reached in part, so not reached"),
            ("Red", "colour of progress; once the target is due: not reached"),
            ("On track", "progress word: does not say whether the target is reached"),
            ("splendid", "words: no known verdict"), ("n/a", "no value"),
        ])
    func verdicts(result: String, reading: String) throws {
        let lines = try explained("name: Homes\n    target: at least 8\n    actual: 6\n    result: \(result)")
        #expect(lines.contains("result “\(result)”: \(reading)"))
    }

    @Test("figures in different units are shown in the one that they were compared in, with the other formula")
    func converted() throws {
        let lines = try explained(
            "name: Wait\n    target: 90 minutes\n    actual: 2 hours\n    direction: lower\n    result: 75%")
        #expect(
            lines.contains(
                "compared as      (2 × target − actual) ÷ target: (2 × 90 − 120) ÷ 90 ≈ 66.6666%; "
                    + "by the other formula: 90 ÷ 120 = 75%; 2 hours = 120 minutes"))
        #expect(lines.contains("differs: published “75%”, but the site computes 66.666666 percent"))
        #expect(lines.contains("caution: the published result differs"))
    }

    @Test("in Italian, with the figures' own marks")
    func italian() throws {
        let town = try CheckedTown(language: "it")
        try town.setYear(
            "  - name: Scostamento\n    target: '< 10%'\n    actual: '-3,70%'\n    result: 100%\n    direction: zero")
        let lines = Self.lines(town.explanation(.text, .italian))
        #expect(lines.first == "2024: anno concluso il 31 dicembre 2024")
        #expect(lines.contains("letto come       target «< 10%»: lontano da zero meno di 10 per cento"))
        #expect(lines.contains("valore «-3,70%»: −3,70 per cento"))
        #expect(
            lines.contains(
                "confrontato come la distanza da zero di −3,70 per cento è meno di 10 per cento: |−3,70%| < 10%"))
        #expect(lines.contains("esito perché     raggiunto: il confronto soddisfa il target"))
    }

    @Test("the table: fixed columns, codes, and no cell that runs as a formula")
    func table() throws {
        let town = try CheckedTown()
        try town.setYear(
            """
              - name: "=1+1, please"
                id: sum
                target: at least 800
                actual: 639
                result: 79.87%
                note: A remark.
            """)
        let table = try CSVReader(town.explanation(.csv))
        #expect(
            table.header == [
                "\u{FEFF}year", "area", "objective", "indicator", "file", "line", "target", "target_read_as", "actual",
                "actual_read_as", "result", "result_read_as", "direction", "direction_from", "due", "compared_as",
                "status", "as_declared", "verification", "because", "cautions",
            ])
        let because =
            "partial: the comparison misses the target; attained: 79.875 percent (partial from 50 percent on); "
            + "consistent: the published “79.87%” is what the site computes, 79.875 percent, cut off"
        #expect(
            table.rows.map { row in table.header.map { row[$0] } } == [
                [
                    "2024", "Homes", "Lets", "'=1+1, please", "Content/2024/homes/lets.yaml", "3", "at least 800",
                    "at least the number 800", "639", "the number 639", "79.87%", "79.87 percent", "higher",
                    "comparator", "2024-12-31", "actual ÷ target: 639 ÷ 800 = 79.875%", "partial", "no", "consistent",
                    because, "note",
                ]
            ])
    }

    @Test("the guide shows what the program says")
    func guide() throws {
        let guide = try String(contentsOf: repository.appendingPathComponent("Content/README.md"), encoding: .utf8)
        let blocks = guide.split(separator: "```\n").filter { $0.contains("confrontato come") }
        #expect(blocks.count == 1)
        var options = BuildOptions()
        options.content = repository.appendingPathComponent("Content").path
        options.templates = repository.appendingPathComponent("Templates").path
        var text = ""
        var report = DiagnosticReport()
        _ = SiteBuild(options).check(report: &report) { site, _ in site.explain(.text, in: .italian) { text += $0 } }
        let shown = text.replacing(repository.path + "/", with: "")
        for block in blocks { #expect(shown.contains(block)) }
    }

    @Test("content that has a fault is not explained: what is missing would not be seen")
    func faults() throws {
        let town = try CheckedTown()
        try town.setYear("  - name: Homes let\n    target: 8OO\n    actual: 639")
        #expect(town.explanation() == "")
    }

    /// The lines, without the blanks in front, for one indicator.
    private func explained(report: String = "updated: 2025-03-10", _ indicator: String) throws -> [String] {
        let town = try CheckedTown()
        try town.setYear(report: report, "  - \(indicator)")
        return Self.lines(town.explanation())
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    }
}
