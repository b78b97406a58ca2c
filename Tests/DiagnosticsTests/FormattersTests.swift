import Diagnostics
import Foundation
import Testing

/// The forms for programs.
@Suite("Formatters for programs")
struct FormattersTests {
    /// An error at a place with a note, a warning on a whole file, a note on none; and all that could break a format.
    private var report: DiagnosticReport {
        var report = DiagnosticReport()
        report.add(saying(id: "on-none", severity: .note, text: "worth knowing"), at: nil)
        let nasty = saying(
            id: "at-place", text: "100% wrong,\n::error::a \"quote\" \\ \u{1B}[31m\u{202E}", hint: "type `a: b, c`")
        report.add(
            nasty, at: SourceLocation(file: "Content/a,b:c%.md", line: 7, column: 3, length: 4),
            notes: [.init(saying(text: "the first is here"), at: SourceLocation(file: "b.md", line: 2))])
        report.add(
            saying(id: "on-file", severity: .warning, italian: "però"), at: SourceLocation(wholeFile: "Content/z.png"))
        return report
    }

    @Test("JSON has all parts, and says where there is nothing")
    func json() throws {
        let text = JSONFormatter(language: .english).format(report)
        #expect(
            text == """
                [
                  {"id": "at-place", "severity": "error", "file": "Content/a,b:c%.md", "line": 7, "column": 3, \
                "length": 4, "message": "100% wrong,\\n::error::a \\"quote\\" \\\\ \\u001b[31m\\u202e", \
                "suggestion": "type `a: b, c`", "notes": [{"message": "the first is here", "file": "b.md", "line": 2, \
                "column": 1, "length": 0}]},
                  {"id": "on-file", "severity": "warning", "file": "Content/z.png", "line": null, "column": null, \
                "length": null, "message": "something is wrong", "suggestion": null, "notes": []},
                  {"id": "on-none", "severity": "note", "file": null, "line": null, "column": null, "length": null, \
                "message": "worth knowing", "suggestion": null, "notes": []}
                ]

                """)
        let parsed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(parsed[0]["message"] as? String == "100% wrong,\n::error::a \"quote\" \\ \u{1B}[31m\u{202E}")
        #expect(JSONFormatter(language: .english).format(DiagnosticReport()) == "[]\n")
    }

    @Test("GitHub gets one command a line, errors first, and no text can begin another")
    func github() {
        #expect(
            GitHubFormatter(language: .italian).format(report) == """
                ::error file=Content/a%2Cb%3Ac%25.md,line=7,col=3,endColumn=7,title=at-place::qualcosa non va%0Atype \
                `a: b, c`%0Ab.md:2:1: qualcosa non va
                ::warning file=Content/z.png,title=on-file::però
                ::notice title=on-none::qualcosa non va

                """)
        let english = GitHubFormatter(language: .english).format(report)
        #expect(english.contains("::100%25 wrong,%0A::error::a \"quote\" \\ <U+001B>[31m<U+202E>%0A"))
        #expect(english.split(separator: "\n").count == 3)
        #expect(GitHubFormatter(language: .english).format(DiagnosticReport()).isEmpty)
    }

    @Test("GitLab gets a place and a fingerprint for each, the same when only the line changes")
    func gitlab() throws {
        let text = GitLabFormatter(language: .italian).format(report)
        let items = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(items.map { $0["severity"] as? String } == ["major", "minor", "info"])
        #expect(items.map { $0["check_name"] as? String } == ["at-place", "on-file", "on-none"])
        let places = items.compactMap { $0["location"] as? [String: Any] }
        #expect(places.map { $0["path"] as? String } == ["Content/a,b:c%.md", "Content/z.png", "."])
        #expect(places.map { ($0["lines"] as? [String: Int])?["begin"] } == [7, 1, 1])
        #expect(items[1]["description"] as? String == "però")

        var two = DiagnosticReport()
        for line in [3, 4] { two.add(saying(), at: SourceLocation(file: "a.md", line: line)) }
        var moved = DiagnosticReport()
        for line in [5, 9] { moved.add(saying(), at: SourceLocation(file: "a.md", line: line)) }
        #expect(try Set(fingerprints(two)).count == 2)
        #expect(try fingerprints(two) == fingerprints(moved))
    }

    @Test(
        "annotations stand at paths from the repository's root on",
        arguments: [
            ("/r", "/r", "Content/a.md", "Content/a.md"), ("/r", "/r/site", "Content/a.md", "site/Content/a.md"),
            ("/r/", "/r/one/two", "../Content/./a.md", "one/Content/a.md"), ("/r", "/r/s", "/r/s/a.md", "s/a.md"),
            ("/r", "/r/s", "/elsewhere/a.md", "/elsewhere/a.md"), ("/r", "/other", "a.md", "a.md"),
            ("/r", "/r/s", "../../a.md", "../../a.md"), ("/r", "/rest", "a.md", "a.md"), ("/r", "/r/s", ".", "s"),
            ("/r", "/r", ".", "."),
        ])
    func roots(root: String, folder: String, file: String, path: String) throws {
        let paths = RepositoryPaths(root: root, folder: folder)
        #expect(paths.path(of: file) == path)
        var report = DiagnosticReport()
        report.add(saying(), at: SourceLocation(file: file, line: 2))
        let github = GitHubFormatter(language: .english, paths: paths).format(report)
        #expect(github.hasPrefix("::error file=\(path),line=2,"))
        #expect(GitLabFormatter(language: .english, paths: paths).format(report).contains("\"path\": \"\(path)\""))
    }

    private func fingerprints(_ report: DiagnosticReport) throws -> [String] {
        let text = GitLabFormatter(language: .english).format(report)
        let items = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        return (items ?? []).compactMap { $0["fingerprint"] as? String }
    }
}
