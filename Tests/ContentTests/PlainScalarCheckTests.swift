import Diagnostics
import Foundation
import Testing

/// Values that YAML reads without complaint, but not as they were meant.
@Suite struct PlainScalarCheckTests {
    @Test func `a comment that cuts a value is a warning`() {
        #expect(
            diagnostics("note: vedi la pratica #12\n") == """
                a.yaml:1:23: warning: everything from `#` on is a comment: `#12` is not part of the value
                  1 | note: vedi la pratica #12
                    |                       ^~~
                    = put the value in quotes, or two spaces and `# ` before a comment

                """)
        #expect(
            diagnostics("l:\n  - è # due\n", language: .italian) == """
                a.yaml:2:7: avviso: da `#` in poi è un commento: `# due` non fa parte del valore
                  2 |   - è # due
                    |       ^~~~~
                    = metti il valore tra virgolette, o due spazi e `# ` prima di un commento

                """)
    }

    @Test func `so is one that swallows it whole`() {
        #expect(
            diagnostics("accent: #0066cc\nunits:\n  - #1\n") == """
                a.yaml:1:9: warning: everything from `#` on is a comment: `#0066cc` is not part of the value
                  1 | accent: #0066cc
                    |         ^~~~~~~
                    = put the value in quotes, or two spaces and `# ` before a comment

                a.yaml:3:5: warning: everything from `#` on is a comment: `#1` is not part of the value
                  3 |   - #1
                    |     ^~
                    = put the value in quotes, or two spaces and `# ` before a comment

                """)
    }

    @Test(arguments: [
        "a: 5  # in proper form\n", "a: 5   #\n", "a: \"5\" #quoted\n", "a: C#\n", "a: x#y\n", "# a: 5 #6\nb: 1\n",
        "a: |\n  uno #due\n", "a:  # nothing yet\n", "a: # two\n  b: 1\n", "a: {b: 1} #x\n",
    ])
    func `other comments are none of our business`(text: String) {
        #expect(diagnostics(text) == "")
    }

    @Test(arguments: ["null", "Null", "NULL", "~"])
    func `YAML's word for nothing is not a value`(word: String) {
        #expect(
            diagnostics("actual: \(word)\n") == """
                a.yaml:1:9: error: `\(word)` is not a value
                  1 | actual: \(word)
                    |         ^\(String(repeating: "~", count: word.count - 1))
                    = leave the value empty, or type "\(word)" if it is a text

                """)
        #expect(diagnostics("actual: \"\(word)\"\n") == "")
    }

    @Test func `a key without a space that became part of the value above`() {
        #expect(
            diagnostics("indicators:\n  - name: x\n     target:800\n") == """
                a.yaml:3:6: error: the space after `target:` is missing
                  3 |      target:800
                    |      ^~~~~~
                    = type `target: ` and the value

                """)
    }

    @Test(arguments: [
        "https://example.org", "mailto:urp@example.org", "tel:+3902", "12:30 e poi", "Nota:vedi", "art.3:x", "C:\\dati",
    ])
    func `a line of a text that only looks like it`(line: String) {
        #expect(diagnostics("note: prima\n  \(line)\n") == "")
    }

    @Test(arguments: [
        "“Piano” – ‘x’", "a\u{A0}b", "• uno", "−3,70%", "–3,70%", "…", "5 °C", "a\u{AD}b", "x\u{200B}y",
    ])
    func `text pasted from a word processor is welcome`(text: String) {
        #expect(tree("a: \(text)\n") == "{a: <\(text)>}")
        #expect(diagnostics("a: \(text)\n") == "")
    }

    @Test(
        arguments: [
            "title:\u{A0}Alloggi\n", "title: Alloggi\nsummary:\u{202F}Testo\n", "a:\n\u{A0}\u{A0}- name: x\n",
            "a:\n  - name: x\n  \u{A0}\u{A0}target: 5\n", "a:\n  -\u{A0}name: x\n", "a:\n  - name:\u{3000}x\n",
        ])
    func `a blank of another kind where YAML wants its own is named at its place, and nothing else`(text: String) {
        let blank = text.unicodeScalars.first { !$0.isASCII }.map { String($0.value, radix: 16, uppercase: true) } ?? ""
        let code = "U+" + String(repeating: "0", count: 4 - blank.count) + blank
        let lines = text.components(separatedBy: "\n")
        let line = lines.firstIndex { $0.unicodeScalars.contains { !$0.isASCII } } ?? 0
        let column = lines[line].unicodeScalars.prefix { $0.isASCII }.count + 1
        let said = diagnostics(text)
        #expect(
            said.hasPrefix("a.yaml:\(line + 1):\(column): error: the space here is not the usual one (\(code))"),
            "\(said)")
        #expect(said.contains("type a space with the space bar"))
        #expect(said.components(separatedBy: "error:").count == 2, "\(said)")
    }

    @Test(arguments: [
        "a: x\u{A0}y\n", "a: |\n  x:\u{A0}y\n  \u{A0}z\n", "a: \"b:\u{A0}c\"\n", "\u{E8}: 5\n", "# a:\u{A0}b\nc: 1\n",
    ])
    func `elsewhere it is a part of the text`(text: String) { #expect(diagnostics(text) == "") }
}
