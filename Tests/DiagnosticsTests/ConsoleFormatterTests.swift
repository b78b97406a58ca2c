import Testing

@testable import Diagnostics

@Suite struct ConsoleFormatterTests {
    @Test func `shows the place, the message, the line, a caret and what to do`() {
        let location = SourceLocation(file: "a.md", line: 2, column: 1, length: 5)
        let message = saying(text: "unknown key `targt`", hint: "did you mean `target`?")
        #expect(
            formatted(Diagnostic(message, at: location), in: "title: x\ntargt: 800\n") == """
                a.md:2:1: error: unknown key `targt`
                  2 | targt: 800
                    | ^~~~~
                    = did you mean `target`?

                """)
    }

    @Test func `speaks Italian`() {
        let location = SourceLocation(file: "a.md", line: 1, column: 1, length: 1)
        let note = Diagnostic.Note(saying(severity: .note), at: location)
        let texts = [Severity.error, .warning].map {
            formatted(Diagnostic(saying(severity: $0), at: location, notes: [note]), in: "x", language: .italian)
        }
        #expect(
            texts.joined() == """
                a.md:1:1: errore: qualcosa non va
                  1 | x
                    | ^
                a.md:1:1: nota: qualcosa non va
                  1 | x
                    | ^
                a.md:1:1: avviso: qualcosa non va
                  1 | x
                    | ^
                a.md:1:1: nota: qualcosa non va
                  1 | x
                    | ^

                """)
    }

    @Test func `a note has a place and an excerpt of its own`() {
        let first = SourceLocation(file: "a.md", line: 1, column: 1, length: 1)
        let second = SourceLocation(file: "a.md", line: 12, column: 1, length: 1)
        let note = Diagnostic.Note(saying(severity: .note, text: "the first is here"), at: first)
        let text = "a: 1" + String(repeating: "\n", count: 11) + "a: 2"
        #expect(
            formatted(Diagnostic(saying(severity: .warning), at: second, notes: [note]), in: text) == """
                a.md:12:1: warning: something is wrong
                  12 | a: 2
                     | ^
                a.md:1:1: note: the first is here
                  1 | a: 1
                    | ^

                """)
    }

    @Test func `without a place there is only the message`() {
        #expect(
            formatted(Diagnostic(saying(hint: "make room"), at: nil), in: "") == """
                error: something is wrong
                    = make room

                """)
    }

    @Test func `a file as a whole has no excerpt`() {
        #expect(
            formatted(Diagnostic(saying(), at: SourceLocation(wholeFile: "a.md")), in: "x")
                == "a.md: error: something is wrong\n")
    }

    @Test func `a line that cannot be had leaves the excerpt out`() {
        let formatter = ConsoleFormatter(language: .english, colour: false) { _, _ in nil }
        let diagnostic = Diagnostic(saying(), at: SourceLocation(file: "gone.md", line: 3, column: 2))
        #expect(formatter.format(diagnostic) == "gone.md:3:2: error: something is wrong\n")
    }

    @Test func `several are sorted by place, with an empty line between two`() {
        var report = DiagnosticReport()
        report.add(saying(text: "last"), at: nil)
        report.add(saying(text: "second"), at: SourceLocation(file: "b.md", line: 2))
        report.add(saying(text: "first"), at: SourceLocation(file: "a.md", line: 9))
        let formatter = ConsoleFormatter(language: .english, colour: false) { _, _ in "x" }
        #expect(
            formatter.format(report) == """
                a.md:9:1: error: first
                  9 | x
                    | ^

                b.md:2:1: error: second
                  2 | x
                    | ^

                error: last

                """)
        #expect(formatter.format(DiagnosticReport()) == "")
    }

    @Test func `a caret stands under accents, marks and tabs as they are shown`() {
        #expect(
            formatted("perché così no", column: 13, length: 2) == """
                a.md:1:13: error: something is wrong
                  1 | perché così no
                    |             ^~

                """)
        #expect(
            formatted("perche\u{301} no", column: 9, length: 2) == """
                a.md:1:9: error: something is wrong
                  1 | perche\u{301} no
                    |        ^~

                """)
        #expect(
            formatted("\tno", column: 2, length: 2) == """
                a.md:1:2: error: something is wrong
                  1 | \tno
                    | \t^~

                """)
    }

    @Test func `a place between two characters, past the end or on an empty line has a bare caret`() {
        #expect(formatted("abc", column: 2, length: 0).hasSuffix("  1 | abc\n    |  ^\n"))
        #expect(formatted("abc", column: 4, length: 0).hasSuffix("  1 | abc\n    |    ^\n"))
        #expect(formatted("abc", column: 99, length: 5).hasSuffix("  1 | abc\n    |    ^\n"))
        #expect(formatted("", column: 1, length: 0).hasSuffix("  1 | \n    | ^\n"))
    }

    @Test func `a range is not drawn past the end of the line`() {
        #expect(formatted("abc", column: 2, length: 99).hasSuffix("  1 | abc\n    |  ^~\n"))
    }

    @Test func `a long line is cut around the place`() {
        let digits = String(repeating: "0123456789", count: 30)
        #expect(
            formatted(digits, column: 151, length: 3) == """
                a.md:1:151: error: something is wrong
                  1 | …\(digits.prefix(100))…
                    | \(String(repeating: " ", count: 51))^~~

                """)
        #expect(
            formatted(digits, column: 1, length: 200) == """
                a.md:1:1: error: something is wrong
                  1 | \(digits.prefix(100))…
                    | ^\(String(repeating: "~", count: 99))

                """)
        #expect(
            formatted(digits, column: 301, length: 0) == """
                a.md:1:301: error: something is wrong
                  1 | …\(digits.prefix(50))
                    | \(String(repeating: " ", count: 51))^

                """)
    }

    @Test func `a line of a hundred characters is shown whole`() {
        let digits = String(repeating: "0123456789", count: 10)
        #expect(formatted(digits, column: 90).contains("  1 | \(digits)\n"))
        #expect(formatted(digits + "x", column: 90).contains("  1 | …"))
    }

    @Test func `control and direction characters are shown by their number, wherever they come from`() {
        let message = saying(text: "key \u{1B}[2J", hint: "type \u{202E}x\u{7}")
        let location = SourceLocation(file: "a\u{200B}.md", line: 1, column: 5, length: 2)
        #expect(
            formatted(Diagnostic(message, at: location), in: "ab\u{1B}\u{0}\u{2028}c") == """
                a<U+200B>.md:1:5: error: key <U+001B>[2J
                  1 | ab<U+001B><U+0000><U+2028>c
                    |                   ^~~~~~~~~
                    = type <U+202E>x<U+0007>

                """)
    }

    @Test func `a message stays on its line, and a very long one is shortened`() {
        #expect(formatted(Diagnostic(saying(text: "a\nb"), at: nil), in: "") == "error: a<U+000A>b\n")
        let limit = ConsoleFormatter.textLimit
        let long = saying(text: String(repeating: "è", count: limit + 1), hint: String(repeating: "x", count: limit))
        #expect(
            formatted(Diagnostic(long, at: nil), in: "") == """
                error: \(String(repeating: "è", count: limit))…
                    = \(String(repeating: "x", count: limit))

                """)
    }

    @Test func `colours mark the place, the severity, the frame and the caret`() {
        #expect(
            formatted("abc", column: 2, length: 2, colour: true) == """
                \u{1B}[1ma.md:1:2: \u{1B}[0m\u{1B}[1;31merror:\u{1B}[0m something is wrong
                  \u{1B}[2m1 |\u{1B}[0m abc
                    \u{1B}[2m|\u{1B}[0m  \u{1B}[1;31m^~\u{1B}[0m

                """)
        let warning = Diagnostic(saying(severity: .warning, hint: "look"), at: nil)
        #expect(
            formatted(warning, in: "", colour: true) == """
                \u{1B}[1;33mwarning:\u{1B}[0m something is wrong
                    \u{1B}[2m=\u{1B}[0m look

                """)
    }

    @Test func `of very many diagnostics the first are shown, and the rest is counted`() {
        var report = DiagnosticReport()
        for line in 1...ConsoleFormatter.diagnosticLimit + 3 {
            report.add(saying(), at: SourceLocation(file: "a.md", line: line))
        }
        let english = ConsoleFormatter(language: .english, colour: false) { _, _ in nil }.format(report)
        #expect(english.hasSuffix("a.md:500:1: error: something is wrong\n\n… and 3 more\n"))
        let italian = ConsoleFormatter(language: .italian, colour: false) { _, _ in nil }.format(report)
        #expect(italian.hasSuffix("a.md:500:1: errore: qualcosa non va\n\n… e altri 3\n"))
    }
}
