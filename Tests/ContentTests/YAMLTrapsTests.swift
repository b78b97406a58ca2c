import Diagnostics
import Testing

/// The slips of people who are no programmers, where they make YAML that cannot be read.
@Suite struct YAMLTrapsTests {
    @Test func `a value that begins with a comparison needs quotes`() {
        #expect(
            diagnostics("target: > 70%\n") == """
                a.yaml:1:9: error: a value that begins with `>` needs quotes
                  1 | target: > 70%
                    |         ^~~~~
                    = type "> 70%"

                """)
        #expect(
            diagnostics("indicators:\n  - name: x\n    target: >= 5   # almeno\n", language: .italian) == """
                a.yaml:3:13: errore: un valore che comincia con `>=` va tra virgolette
                  3 |     target: >= 5   # almeno
                    |             ^~~~
                    = scrivi ">= 5"

                """)
    }

    @Test(arguments: [
        ("% di certificati", "%"), ("@comune", "@"), ("`x`", "`"), ("** grassetto **", "**"), ("* nota", "*"),
        ("& altri", "&"), ("- 5", "-"), ("-", "-"), ("[bozza", "["), ("{bozza", "{"), ("| testo", "|"), (">5%", ">"),
        ("> \"alto\"", ">"),
    ])
    func `so does one that begins with a sign that YAML wants for itself`(value: String, start: String) {
        let quoted = "\"" + value.replacing("\"", with: "\\\"") + "\""
        #expect(
            diagnostics("title: x\nname: \(value)\norder: 1\n") == """
                a.yaml:2:7: error: a value that begins with `\(start)` needs quotes
                  2 | name: \(value)
                    |       ^\(String(repeating: "~", count: value.count - 1))
                    = type \(quoted)

                """)
    }

    @Test(arguments: ["M4: avanzamento lavori", "uno: due: tre", "Titolo:", "« a: b »", "perché: «no»"])
    func `so does one with a colon and a space in it`(value: String) {
        #expect(
            diagnostics("indicators:\n  - name: \(value)\n") == """
                a.yaml:2:11: error: a text with a colon and a space in it needs quotes
                  2 |   - name: \(value)
                    |           ^\(String(repeating: "~", count: value.count - 1))
                    = type "\(value)"

                """)
    }

    @Test func `a colon in the second line of a text is one too`() {
        #expect(
            diagnostics("note: prima riga\n  Da fare subito: seconda\n") == """
                a.yaml:2:3: error: a text with a colon and a space in it needs quotes
                  2 |   Da fare subito: seconda
                    |   ^~~~~~~~~~~~~~~~~~~~~~~
                    = type "Da fare subito: seconda"

                """)
    }

    @Test func `a tab in the indentation`() {
        #expect(
            diagnostics("indicators:\n  - name: x\n\ttarget: 800\n  \tactual: 7\n") == """
                a.yaml:3:1: error: the line is indented with a tab
                  3 | \ttarget: 800
                    | ^
                    = use spaces

                a.yaml:4:3: error: the line is indented with a tab
                  4 |   \tactual: 7
                    |   ^
                    = use spaces

                """)
        #expect(
            diagnostics("note: |\n\tuno\n", language: .italian) == """
                a.yaml:2:1: errore: il rientro della riga è fatto con un tabulatore
                  2 | \tuno
                    | ^
                    = usa degli spazi

                """)
    }

    @Test func `a key without a space after its colon`() {
        #expect(
            diagnostics("title:Piano\nindicators:\n  - name:x\n    target:800\n") == """
                a.yaml:1:1: error: the space after `title:` is missing
                  1 | title:Piano
                    | ^~~~~
                    = type `title: ` and the value

                a.yaml:3:5: error: the space after `name:` is missing
                  3 |   - name:x
                    |     ^~~~
                    = type `name: ` and the value

                a.yaml:4:5: error: the space after `target:` is missing
                  4 |     target:800
                    |     ^~~~~~
                    = type `target: ` and the value

                """)
    }

    @Test func `a quote that is not closed`() {
        #expect(
            diagnostics("title: \"Piano Quartieri\nsummary: 'uno\nnote: \"due\"\n") == """
                a.yaml:1:8: error: the quote " that opens here is not closed
                  1 | title: "Piano Quartieri
                    |        ^
                    = type " at the end of the value

                a.yaml:2:10: error: the quote ' that opens here is not closed
                  2 | summary: 'uno
                    |          ^
                    = type ' at the end of the value

                """)
        #expect(
            diagnostics("note: \"fine", language: .italian) == """
                a.yaml:1:7: errore: le virgolette " aperte qui non vengono chiuse
                  1 | note: "fine
                    |       ^
                    = scrivi " alla fine del valore

                """)
        #expect(
            diagnostics("a: [\"uno, due]\nb: 3\n") == """
                a.yaml:1:5: error: the quote " that opens here is not closed
                  1 | a: ["uno, due]
                    |     ^
                    = type " at the end of the value

                """)
    }

    @Test func `text that goes on after the closing quote`() {
        #expect(
            diagnostics("title: \"Milano Aiuta\" nel 2020\nnote: 'l'ufficio'\n") == """
                a.yaml:1:23: error: text goes on after the closing quote
                  1 | title: "Milano Aiuta" nel 2020
                    |                       ^~~~~~~~
                    = put the whole value in double quotes, with \\" for a double quote inside it

                a.yaml:2:10: error: text goes on after the closing quote
                  2 | note: 'l'ufficio'
                    |          ^~~~~~~~
                    = put the whole value in double quotes, with \\" for a double quote inside it

                """)
    }

    @Test func `a line whose indentation fits nothing`() {
        for line in ["   actual: 4", "     actual: 4", " - name: y", "  wrong: 5"] {
            let start = line.prefix { $0 == " " }.count
            #expect(
                diagnostics("indicators:\n  - name: x\n    target: 5\n\(line)\n") == """
                    a.yaml:4:\(start + 1): error: this line does not fit the lines above it
                      4 | \(line)
                        | \(line.prefix(start))^\(String(repeating: "~", count: line.count - start - 1))
                        = begin it with as many spaces as the lines that it belongs to; \
                    a text over several lines needs quotes around it

                    """)
        }
    }

    @Test func `a line without a key`() {
        #expect(
            diagnostics("note: una nota lunga\nche continua qui\ntarget: 5\n", language: .italian) == """
                a.yaml:2:1: errore: in questa riga manca la chiave
                  2 | che continua qui
                    | ^~~~~~~~~~~~~~~~
                    = falla cominciare con `chiave: `, o con due spazi in più se continua la riga sopra

                """)
    }

    @Test func `a backslash between double quotes`() {
        #expect(
            diagnostics("note: \"C:\\dati\"\n") == """
                a.yaml:1:10: error: between double quotes `\\` begins a special character, but not with this letter
                  1 | note: "C:\\dati"
                    |          ^~
                    = type `\\\\` for a `\\`, or use single quotes

                """)
    }

    @Test func `a comma or a bracket that is missing`() {
        #expect(
            diagnostics("p: [{label: Donne value: 3}]\n") == """
                a.yaml:1:24: error: a comma or the closing `}` is missing before this
                  1 | p: [{label: Donne value: 3}]
                    |                        ^
                    = type it, or put the value in quotes

                """)
        #expect(
            diagnostics("p: [\"uno\" \"due\"]\n").hasPrefix("a.yaml:1:11: error: a comma or the closing `]` is missing")
        )
    }

    @Test(arguments: [(0x0B, "U+000B"), (0x0C, "U+000C"), (0x1B, "U+001B"), (0x7F, "U+007F"), (0x96, "U+0096")])
    func `control characters that came with pasted text, all of them in one run`(number: UInt32, name: String) throws {
        let character = String(try #require(Unicode.Scalar(number)))
        #expect(
            diagnostics("title: è\(character)\nnote: |\n  due\(character)\n") == """
                a.yaml:1:9: error: an invisible character stands here that may not (\(name))
                  1 | title: è<\(name)>
                    |         ^~~~~~~~
                    = delete it, and type the space or the new line that it stands for

                a.yaml:3:6: error: an invisible character stands here that may not (\(name))
                  3 |   due<\(name)>
                    |      ^~~~~~~~
                    = delete it, and type the space or the new line that it stands for

                """)
    }

    @Test(arguments: [("\\0", "U+0000"), ("\\x01", "U+0001"), ("\\e", "U+001B"), ("\\uFFFE", "U+FFFE")])
    func `control characters that were typed by number`(escape: String, name: String) {
        #expect(
            diagnostics("title: \"a\(escape)b\"\n").hasPrefix(
                "a.yaml:1:8: error: an invisible character stands here that may not (\(name))"))
        #expect(diagnostics("title: \"a\\tb\\u2013\"\n") == "")
    }

    @Test(arguments: [("\u{2028}", "U+2028"), ("\u{2029}", "U+2029"), ("\u{85}", "U+0085")])
    func `a line separator that no editor shows`(character: String, name: String) {
        #expect(
            diagnostics("note: prima\(character)poi\nb: 2\n", language: .italian) == """
                a.yaml:1:12: errore: qui c'è un carattere invisibile non ammesso (\(name))
                  1 | note: prima<\(name)>poi
                    |            ^~~~~~~~
                    = cancellalo, e scrivi lo spazio o l'a capo di cui tiene il posto

                """)
        #expect(diagnostics("note: \"prima\(character)poi\"\n") == "")
    }

    @Test func `what nobody foresaw shows at least the place and the parser's words`() {
        #expect(
            diagnostics("key: [a, b]]\n", language: .italian) == """
                a.yaml:1:12: errore: questo non si può leggere come YAML (did not find expected key)
                  1 | key: [a, b]]
                    |            ^
                    = confrontalo con un file che va bene, e metti tra virgolette i testi con segni speciali

                """)
    }

    @Test func `several slips are told in one run, in the order of the lines`() {
        let text = """
            title: M4: avanzamento
            indicators:
              - name: x
                 target: 5
              - name: % di certificati
                target: >= 5
            note:"uno
            """
        #expect(
            diagnostics(text) == """
                a.yaml:1:8: error: a text with a colon and a space in it needs quotes
                  1 | title: M4: avanzamento
                    |        ^~~~~~~~~~~~~~~
                    = type "M4: avanzamento"

                a.yaml:5:11: error: a value that begins with `%` needs quotes
                  5 |   - name: % di certificati
                    |           ^~~~~~~~~~~~~~~~
                    = type "% di certificati"

                a.yaml:6:13: error: a value that begins with `>=` needs quotes
                  6 |     target: >= 5
                    |             ^~~~
                    = type ">= 5"

                a.yaml:7:1: error: the space after `note:` is missing
                  7 | note:"uno
                    | ^~~~
                    = type `note: ` and the value

                """)
    }

    @Test func `slips after an indentation that fits nothing do not hide it`() {
        #expect(
            diagnostics("a:\n  - b: 1\n   c: 2\nd: > 5\n") == """
                a.yaml:3:4: error: this line does not fit the lines above it
                  3 |    c: 2
                    |    ^~~~
                    = begin it with as many spaces as the lines that it belongs to; \
                a text over several lines needs quotes around it

                a.yaml:4:4: error: a value that begins with `>` needs quotes
                  4 | d: > 5
                    |    ^~~
                    = type "> 5"

                """)
    }

    @Test func `what is in order is not blamed for the slip of another line`() {
        let inOrder = """
            # commento: con due punti
            "chiave": "valore"
            città: Milano
            chiave con spazi: x
            narrative: |
              target: > 70%
              title:Piano
              "aperto
            folded: >-   # commento
              a: b: c
            flow: {
              page: 27,
              url: "x",
            }
            list: [
              "uno",
              due
            ]
            quoted: "prima
              - seconda > 5
              terza" # commento
            url: https://example.org/a
            ora: 12:30
            note: prima
              mailto:urp@example.org

            """
        #expect(diagnostics(inOrder) == "")
        #expect(
            diagnostics(inOrder + "target: > 70%\n") == """
                a.yaml:26:9: error: a value that begins with `>` needs quotes
                  26 | target: > 70%
                     |         ^~~~~
                     = type "> 70%"

                """)
    }
}
