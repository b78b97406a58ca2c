import Diagnostics
import Testing

@Suite struct DiagnosticReportTests {
    @Test func `keeps what was found, and counts it by severity and by id`() {
        var report = DiagnosticReport()
        report.add(Saying(id: "one"), at: nil)
        report.add(Saying(id: "two", severity: .warning), at: nil)
        var other = DiagnosticReport()
        other.add(Diagnostic(Saying(id: "two", severity: .note), at: nil))
        report.add(contentsOf: other)

        #expect(report.diagnostics.map(\.id) == ["one", "two", "two"])
        #expect([Severity.error, .warning, .note].map { report.count(of: $0) } == [1, 1, 1])
        #expect(["one", "two", "three"].map { report.count(of: $0) } == [1, 2, 0])
    }

    @Test func `errors fail a build, warnings only a strict one, notes never`() {
        let verdicts = [Severity.error, .warning, .note].map { severity in
            var report = DiagnosticReport()
            report.add(Saying(severity: severity), at: nil)
            return [report.hasErrors, report.fails(strict: false), report.fails(strict: true)]
        }
        #expect(verdicts == [[true, true, true], [false, false, true], [false, false, false]])
        #expect(!DiagnosticReport().fails(strict: true))
    }

    @Test func `is sorted by file and position; without a place comes last; equal places keep their order`() {
        var report = DiagnosticReport()
        let places: [(String, SourceLocation?)] = [
            ("no place", nil),
            ("b", SourceLocation(file: "b.md")),
            ("a, line 10", SourceLocation(file: "a.md", line: 10)),
            ("a, line 9, first", SourceLocation(file: "a.md", line: 9)),
            ("a, line 9, second", SourceLocation(file: "a.md", line: 9)),
            ("a as a whole", SourceLocation(wholeFile: "a.md")),
            ("no place either", nil),
        ]
        for (text, place) in places { report.add(Saying(text: text), at: place) }
        #expect(
            report.sorted.map { $0.message.text(in: .english) } == [
                "a as a whole", "a, line 9, first", "a, line 9, second", "a, line 10", "b", "no place",
                "no place either",
            ])
    }
}
