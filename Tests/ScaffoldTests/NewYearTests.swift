import Content
import Diagnostics
import Foundation
import ReportModel
import SiteGenerator
import TestSupport
import Testing

@testable import Scaffold

/// `sitegen new year` copies what was promised, and nothing that was said of the earlier year.
@Suite("A new year")
struct NewYearTests {
    static let sites = [
        ("Content", "2020", 25, 67), ("Tests/Fixtures/valid/rivermouth/Content", "2021", 3, 19),
        ("Tests/Fixtures/valid/valdora/Content", "2022", 3, 10),
    ]
    private let today = PartialDate.year(2029).lastDay ?? .first

    @Test("it builds without a further warning, with every indicator and no value", arguments: sites)
    func builds(_ source: String, _ from: String, _ objectives: Int, _ indicators: Int) throws {
        let folder = try TemporaryFolder()
        let content = try folder.copy(source).path
        let before = try folder.build()
        var report = DiagnosticReport()
        let created = try #require(NewYear("2030", from: nil, content: content, today: today).create(report: &report))
        #expect(created.source == from)
        #expect(report.diagnostics.isEmpty)
        let after = try folder.build()
        #expect(after.faults == before.faults)
        let summary = try #require(after.summary)
        let old = try #require(before.summary)
        #expect(summary.objectives - old.objectives == objectives)
        #expect(summary.tally.total - old.tally.total == indicators)
        // What has no target is not planned either.
        #expect(summary.tally[.planned] - old.tally[.planned] == summary.tally.targets - old.tally.targets)
        #expect(
            summary.tally[.notReported] - old.tally[.notReported] == summary.tally.withoutTarget
                - old.tally.withoutTarget)
        #expect(summary.tally.achieved == old.tally.achieved)
    }

    @Test("text, comments, quotes and order stay; what tells of one year goes")
    func edits() throws {
        let typed = """
            ---
            # A comment at the top.
            title: "New homes: more"   # beside
            source: {document: report, page: 3}
            variance_note: |
              Two lines
              of reasons.
            # Above the indicators.
            indicators:
              # The first.
              - name: 'Homes let'
                id: homes
                target: "≥ 80"
                actual: 64  # signed
                result: 80%
                note: >
                  folded

                direction: higher
                corrections:
                  - date: 2021-01-01
                    was: "1"
                    now: "2"
                    why: a slip
              - note: comes first
                baseline: 3
                name: Second
                actual:
                  text: "Phase 2"
              - {name: Third, target: 5, actual: 3, provisional: true, result: "60%", note: gone}
              - {note: "at the head", name: Fourth, actual: 1}
              - actual: 7
                name: Fifth
            draft: true
            narrative: gone
            ---

            The text of the year.

            """
        let expected = """
            ---
            # A comment at the top.
            title: "New homes: more"   # beside
            # Above the indicators.
            indicators:
              # The first.
              - name: 'Homes let'
                id: homes
                target: "≥ 80"
                actual:  # signed
                result:

                direction: higher
              - name: Second
                actual:
              - {name: Third, target: 5, actual: , result: }
              - {name: Fourth, actual: }
              - actual:
                name: Fifth
            draft: true
            ---

            """
        #expect(try copy(typed, "homes/new.md") == expected)
        let windows = typed.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(try copy(windows, "homes/new.md") == expected.replacingOccurrences(of: "\n", with: "\r\n"))
    }

    @Test("the report keeps its direction, gets a new title and date, and loses the rest")
    func report() throws {
        let typed = """
            title: Objectives 2020 and results 2020
            published: 2021-02-01
            updated: 2021-03-01
            label: 2020/21
            ends: 2021-03-31
            state: final
            documents:
              - id: report
                title: Report 2020
            # What is better.
            direction: higher
            expect:
              objectives: 3

            """
        let expected = """
            title: Objectives 2021 and results 2021
            # The date of this edition: change it whenever the figures change.
            updated: 2029-12-31
            ends: 2022-03-31
            # What is better.
            direction: higher

            """
        #expect(try copy(typed, "report.yaml") == expected)
    }

    /// A file of 2020 as it begins 2021.
    private func copy(_ text: String, _ path: String) throws -> String {
        let names = ("2020/" + path).split(separator: "/").map(String.init)
        let file = ContentFile(parents: names.dropLast(), name: names.last ?? "", shownPath: path, size: 0)
        var report = DiagnosticReport()
        let document = try #require(Document(file, SourceText(path: path, text: text), report: &report))
        #expect(report.diagnostics.isEmpty)
        let role = try #require(YearCopy.Role(file))
        let copy = YearCopy(document, role, from: "2020", to: "2021", today: today, language: .english).text
        // What comes out can be read again.
        #expect(Document(file, SourceText(path: path, text: copy), report: &report) != nil)
        #expect(report.diagnostics.isEmpty)
        return copy
    }

    @Test(
        "a year that is there, or one to begin from that is not, makes nothing",
        arguments: [
            ("2021", "2021", "year-exists"), ("2022", "2020", "unknown-year"), ("next", "2021", "not-a-year"),
            ("2022", "../2021", "not-a-year"),
        ])
    func obstacles(_ year: String, _ from: String, _ id: String) throws {
        let folder = try TemporaryFolder()
        let content = try folder.copy("Tests/Fixtures/valid/rivermouth/Content").path
        let before = try folder.paths()
        var report = DiagnosticReport()
        #expect(NewYear(year, from: from, content: content, today: today).create(report: &report) == nil)
        #expect(report.diagnostics.map(\.id) == [id])
        #expect(try folder.paths() == before)
    }

    @Test("a fault in the earlier year is said, and makes nothing")
    func faults() throws {
        let folder = try TemporaryFolder()
        let content = try folder.copy("Tests/Fixtures/valid/rivermouth/Content").path
        try folder.write("---\ntitle: \"open\n---\n", to: "Content/2021/homes/repairs.md")
        let before = try folder.paths()
        var report = DiagnosticReport()
        #expect(NewYear("2022", from: "2021", content: content, today: today).create(report: &report) == nil)
        #expect(report.hasErrors)
        #expect(try folder.paths() == before)
    }
}
