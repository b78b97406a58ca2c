import Content
import Diagnostics
import Testing

@Suite struct FieldReaderTests {
    @Test func `reads fields of every kind`() {
        let text = "t: è\nn: 010\nf: true\nc: lower\nl: [a, \"b\"]\nm: {x: 1}\nk:\n  - {x: 2}\n  - {x: 3}\n"
        let printed = reading(text) { reader in
            #expect(reader.text("t") == "è")
            #expect(reader.wholeNumber("n", least: 0) == 10)
            #expect(reader.flag("f") == true)
            #expect(reader.choice("c", of: Direction.self) == .lower)
            #expect(reader.locatedTexts("l").map(\.value) == ["a", "b"])
            #expect(reader.fields("m") { $0.text("x") } == "1")
            #expect(reader.listOfFields("k") { $0.text("x") } == ["2", "3"])
        }
        #expect(printed == "")
    }

    @Test(arguments: ["", "t:\nn: \nf:\nc:\nl:\nm:\nk:\n"])
    func `what is empty counts as absent`(text: String) {
        let printed = reading(text) { reader in
            #expect(reader.text("t") == nil)
            #expect(reader.wholeNumber("n", least: 0) == nil)
            #expect(reader.flag("f") == false)
            #expect(reader.choice("c", of: Direction.self) == nil)
            #expect(reader.locatedTexts("l").map(\.value) == [])
            #expect(reader.fields("m") { $0.text("x") } == nil)
            #expect(reader.listOfFields("k") { $0.text("x") } == [])
        }
        #expect(printed == "")
    }

    @Test func `knows whether a key stands there, with or without a value`() {
        _ = reading("a:\nb: 1\n") { reader in
            #expect(["a", "b", "c"].map { reader.has($0) } == [true, true, false])
            #expect(reader.node("a")?.range == nil)
            #expect(reader.node("b")?.range == 6..<7)
        }
    }

    @Test func `blanks around a text, of whatever kind, are not part of it`() {
        let printed = reading("a: \"  x \"\nb: \u{A0}y\u{A0}\nc: |\n  z\n\n") { reader in
            #expect(["a", "b", "c"].map { reader.text($0) } == ["x", "y", "z"])
        }
        #expect(printed == "")
    }

    @Test func `an unknown key is reported with the nearest one, or with all that are known`() {
        let printed = reading("targt: 5\nactual: 4\n\"colore\": x\n") { reader in
            for key in ["target", "actual", "actual", "note"] { _ = reader.text(key) }
        }
        #expect(
            printed == """
                a.yaml:1:1: error: unknown key `targt`
                  1 | targt: 5
                    | ^~~~~
                    = did you mean `target`?

                a.yaml:3:1: error: unknown key `colore`
                  3 | "colore": x
                    | ^~~~~~~~
                    = here one may write `target`, `actual`, `note`

                """)
    }

    @Test func `an unknown key of an inner mapping is reported too, in Italian as well`() {
        let printed = reading("source: {pge: 27}\nl:\n  - {x: 1, y: 2}\n", language: .italian) { reader in
            _ = reader.fields("source") { $0.wholeNumber("page", least: 1) }
            _ = reader.listOfFields("l") { $0.text("x") }
        }
        #expect(
            printed == """
                a.yaml:1:10: errore: chiave sconosciuta `pge`
                  1 | source: {pge: 27}
                    |          ^~~
                    = forse volevi scrivere `page`?

                a.yaml:3:12: errore: chiave sconosciuta `y`
                  3 |   - {x: 1, y: 2}
                    |            ^
                    = forse volevi scrivere `x`?

                """)
    }

    @Test func `a field that must be there, and is not, or has no value`() {
        let text = "order: 1\nsummary:\nlabel: \"  \"\n"
        let printed = reading(text) { reader in
            #expect(reader.requiredText("title") == "")
            #expect(reader.requiredText("summary") == "")
            #expect(reader.requiredLocatedText("label")?.value == nil)
            _ = reader.text("order")
        }
        #expect(
            printed == """
                a.yaml:1:1: error: `title` is missing
                  1 | order: 1
                    | ^~~~~
                    = add a line `title: …`

                a.yaml:2:1: error: `summary` is empty
                  2 | summary:
                    | ^~~~~~~
                    = write a value after `summary:`

                a.yaml:3:8: error: `label` is empty
                  3 | label: "  "
                    |        ^~~~
                    = write a value after `label:`

                """)
    }

    @Test func `a field that may be absent must not be blank`() {
        let printed = reading("note: \"\"\n", language: .italian) { reader in
            #expect(reader.text("note") == nil)
        }
        #expect(
            printed == """
                a.yaml:1:7: errore: `note` è vuoto
                  1 | note: ""
                    |       ^~
                    = scrivi un valore, o togli `note`

                """)
    }

    @Test func `a field of the wrong kind`() {
        let text = "t: [a]\nn: dieci\nf: sì\nl: uno\nm: due\ni:\n  - [x]\n  - \"\"\n"
        let printed = reading(text) { reader in
            #expect(reader.requiredText("t") == "")
            #expect(reader.wholeNumber("n", least: 0) == nil)
            #expect(reader.flag("f") == false)
            #expect(reader.list("l").count == 0)
            #expect(reader.fields("m") { $0.text("x") } == nil)
            #expect(reader.locatedTexts("i").count == 0)
        }
        #expect(
            printed == """
                a.yaml:1:4: error: `t` must be a text
                  1 | t: [a]
                    |    ^~~
                    = type one text here, without `[`, `{` or a further `- `

                a.yaml:2:4: error: `n` must be a whole number, such as 10
                  2 | n: dieci
                    |    ^~~~~
                    = type `n: 10`

                a.yaml:3:4: error: `f` must be `true` or `false`
                  3 | f: sì
                    |    ^~
                    = type `f: true`

                a.yaml:4:4: error: `l` must be a list, one `- …` a line
                  4 | l: uno
                    |    ^~~
                    = type `l:`, and each item on a line of its own after `  - `

                a.yaml:5:4: error: `m` must be fields, one `key: value` a line
                  5 | m: due
                    |    ^~~
                    = type `m:`, and each field on a line of its own, two spaces further in

                a.yaml:7:5: error: `i` must be a text
                  7 |   - [x]
                    |     ^~~
                    = type one text here, without `[`, `{` or a further `- `

                a.yaml:8:5: error: `i` must be a text
                  8 |   - ""
                    |     ^~
                    = type one text here, without `[`, `{` or a further `- `

                """)
    }

    @Test func `a number that is too small, a name that is not one of those allowed`() {
        let printed = reading("page: 0\ndirection: hihger\nother: su\n") { reader in
            #expect(reader.wholeNumber("page", least: 1) == nil)
            #expect(reader.choice("direction", of: Direction.self) == nil)
            #expect(reader.choice("other", of: Direction.self) == nil)
        }
        #expect(
            printed == """
                a.yaml:1:7: error: `page` is 0, but must be at least 1
                  1 | page: 0
                    |       ^
                    = type 1 or a larger number

                a.yaml:2:12: error: `hihger` is no value of `direction`
                  2 | direction: hihger
                    |            ^~~~~~
                    = did you mean `higher`?

                a.yaml:3:8: error: `su` is no value of `other`
                  3 | other: su
                    |        ^~
                    = write `higher`, `lower`

                """)
    }

    @Test(arguments: ["10.5", "1e3", "0x1F", "1_000", "99999999999999999999", "1 0", "٣"])
    func `what only resembles a whole number is none`(text: String) {
        let printed = reading("n: \(text)\n") { reader in #expect(reader.wholeNumber("n", least: 0) == nil) }
        #expect(printed.contains("`n` must be a whole number"))
    }

    @Test func `an item that should be fields is not dropped in silence, not even an empty one`() {
        let printed = reading("k:\n  - {x: 1}\n  -\n  - due\n") { reader in
            #expect(reader.listOfFields("k") { $0.text("x") } == ["1"])
        }
        #expect(
            printed == """
                a.yaml:3:4: error: fields are expected here, one `key: value` a line
                  3 |   -
                    |    ^
                    = type for example `title: New homes`, each field on a line of its own

                a.yaml:4:5: error: fields are expected here, one `key: value` a line
                  4 |   - due
                    |     ^~~
                    = type for example `title: New homes`, each field on a line of its own

                """)
    }

    @Test(arguments: ["- a\n", "solo testo\n", "[a]\n", "\"\"\n"])
    func `a file that is a list or a text has no fields`(text: String) {
        #expect(reading(text) { _ in }.contains("error: fields are expected here, one `key: value` a line"))
    }

    @Test func `places are those of the value, of the key where that is empty, of the first key where both are absent`()
    {
        _ = reading("a: 1\nb:\n") { reader in
            #expect(
                ["a", "b", "c"].map { reader.location(of: $0).description } == [
                    "a.yaml:1:4", "a.yaml:2:1", "a.yaml:1:1",
                ])
        }
    }

    private enum Direction: String, CaseIterable {
        case higher, lower
    }

    /// What is printed after reading a text's fields.
    private func reading(
        _ text: String,
        language: MessageLanguage = .english,
        _ read: (inout FieldReader) -> Void
    ) -> String {
        var report = DiagnosticReport()
        let source = SourceText(path: "a.yaml", text: text)
        if let node = YAMLParser.parse(source, report: &report) {
            var reader = FieldReader(node, in: source)
            read(&reader)
            reader.finish(into: &report)
        }
        return formatted(report, source, language: language)
    }
}
