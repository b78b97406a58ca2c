import Diagnostics
import Testing

@Suite struct DiagnosticReportTests {
    @Test func `keeps what was found, and counts it by severity and by id`() {
        var report = DiagnosticReport()
        report.add(saying(id: "one"), at: nil)
        report.add(saying(id: "two", severity: .warning), at: nil)
        var other = DiagnosticReport()
        other.add(Diagnostic(saying(id: "two", severity: .note), at: nil))
        report.add(contentsOf: other)

        #expect(report.diagnostics.map(\.id) == ["one", "two", "two"])
        #expect([Severity.error, .warning, .note].map { report.count(of: $0) } == [1, 1, 1])
        #expect(["one", "two", "three"].map { report.count(of: $0) } == [1, 2, 0])
    }

    @Test func `errors fail a build, warnings only a strict one, notes never`() {
        let verdicts = [Severity.error, .warning, .note].map { severity in
            var report = DiagnosticReport()
            report.add(saying(severity: severity), at: nil)
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
        for (text, place) in places { report.add(saying(text: text), at: place) }
        #expect(
            report.sorted.map { $0.message.text(in: .english) } == [
                "a as a whole", "a, line 9, first", "a, line 9, second", "a, line 10", "b", "no place",
                "no place either",
            ])
    }

    @Test func `what is said of many places of a file is said once, with the further places`() {
        var report = DiagnosticReport()
        for line in 1...20 { report.add(joined("same"), at: SourceLocation(file: "a.md", line: line)) }
        report.add(joined("other"), at: SourceLocation(file: "a.md", line: 21))
        report.add(joined("same"), at: SourceLocation(file: "b.md", line: 1))
        report.add(joined("same", hint: "another way"), at: SourceLocation(file: "b.md", line: 2))
        let found = report.joined
        #expect(found.map { $0.location?.description } == ["a.md:1:1", "a.md:21:1", "b.md:1:1", "b.md:2:1"])
        #expect(found[0].notes.map(\.location.line) == Array(2...13))
        #expect(found[0].notes.first?.message.text(in: .english) == "also here")
        #expect(found[0].notes.last?.message.text(in: .english) == "also here, and at 7 more")
        #expect(found[0].notes.last?.message.text(in: .italian) == "anche qui, e in altri 7 punti")
        #expect(found.dropFirst().allSatisfy { $0.notes.isEmpty })
        // Every place counts.
        #expect(report.count(of: .error) == 23)
    }

    @Test func `what stands by itself is not joined: other messages, files as a whole, what has notes of its own`() {
        var report = DiagnosticReport()
        let place = SourceLocation(file: "a.md", line: 3)
        for line in 1...2 {
            let here = SourceLocation(file: "a.md", line: line)
            report.add(saying(), at: here)
            report.add(joined("a"), at: SourceLocation(wholeFile: "a.md"))
            report.add(joined("a"), at: here, notes: [.init(saying(severity: .note), at: place)])
            report.add(joined("a"), at: nil)
        }
        #expect(report.joined.count == 8)
    }

    /// A message that is said once for several places.
    private func joined(_ text: String, hint: String? = nil) -> Message {
        var message = saying(text: text, hint: hint)
        message.isJoined = true
        return message
    }
}
