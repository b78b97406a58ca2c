import Diagnostics
import ReportLoader
import ReportModel
import TestSupport
import Testing

/// Which document a figure comes from, and files that need no fields.
@Suite("Sources of figures")
struct SourceTests {
    private func content(_ objective: String, introduction: String = "---\ntitle: T\n---\nx") throws -> (
        content: SiteContent?, report: DiagnosticReport
    ) {
        let folder = try TemporaryFolder()
        try folder.write("title: T\norganization: O\nlanguage: it\nlicense: CC-BY-4.0\n", to: "site.yaml")
        try folder.write(
            "title: A\nupdated: 2021-05-01\nsource: anno\ndocuments:\n  - {id: anno, title: A}\n  - {id: altro, title: B}\n",
            to: "2020/report.yaml")
        try folder.write(introduction, to: "2020/introduction.md")
        try folder.write("---\ntitle: Casa\n---\n", to: "2020/casa/area.md")
        let indicators =
            "indicators:\n  - {name: A}\n  - {name: B, source: {page: 27}}\n"
            + "  - {name: C, source: {document: anno, page: 3}}\n"
        try folder.write("title: T\n" + objective + indicators, to: "2020/casa/case.yaml")
        var report = DiagnosticReport()
        return (ContentLoader().load(folder.path, report: &report)?.content, report)
    }

    @Test(
        "an indicator takes what it does not say from its objective, and that from the year",
        arguments: [
            ("", ["anno nil", "anno 27", "anno 3"]),
            ("source: {document: altro, page: 5}\n", ["altro 5", "altro 27", "anno 3"]),
            ("source: {page: 5}\n", ["anno 5", "anno 27", "anno 3"]),
        ])
    func inherits(_ objective: String, _ expected: [String]) throws {
        let indicators = try #require(content(objective).content?.reports.first?.objectives.first?.indicators)
        let sources = indicators.map { "\($0.source?.document ?? "nil") \($0.source?.page.map(String.init) ?? "nil")" }
        #expect(sources == expected)
    }

    @Test("an introduction may be all text", arguments: ["Solo testo.", "\u{FEFF}\nSolo testo.\n\n---\n\nx"])
    func introduction(_ text: String) throws {
        let (content, report) = try content("", introduction: text)
        let introduction = try #require(content?.reports.first?.introduction)
        #expect(!report.hasErrors && introduction.title == nil)
        #expect(String(decoding: introduction.text.bytes, as: UTF8.self).contains("Solo testo."))
    }

    @Test("fields below an empty line are no text")
    func fieldsBelow() throws {
        let (_, report) = try content("", introduction: "\n---\ntitle: T\n---\nx")
        #expect(report.diagnostics.map(\.id) == ["missing-front-matter"])
    }
}
