import Diagnostics
import Testing

@testable import Content

@Suite struct YAMLParserTests {
    @Test(arguments: [
        "no", "yes", "on", "true", "010", "0o17", "0x1F", "1e3", ".nan", ".inf", "1_000", "12:30", "2020-12-31",
        "31/12/2020", "7.507", "93,6%", "-3,70%", "–3,70%", "€ 20.751.299", "SÌ", "a#b", "C#", "a:b", "::x",
        "https://example.org/a?b#c", "-x", "?x", "x > 5", "a & b", "a*b", "l'ufficio", "5\" e 6\"", "“Piano” 2020",
        "a\u{A0}b", "• uno", "~/x", "<b>",
    ])
    func `a plain value stays what was typed`(text: String) {
        #expect(tree("a: \(text)\n") == "{a: <\(text)>}")
        #expect(diagnostics("a: \(text)\n") == "")
    }

    @Test func `mappings, lists and both nested`() {
        #expect(tree("a: 1\nb: 2\n") == "{a: <1>, b: <2>}")
        #expect(tree("- 1\n- 2\n") == "[<1>, <2>]")
        #expect(tree("a:\n  - b: 1\n    c: 2\n  - d: 3\n") == "{a: [{b: <1>, c: <2>}, {d: <3>}]}")
        #expect(tree("a: {b: 1, c: [x, y]}\n") == "{a: {b: <1>, c: [<x>, <y>]}}")
        #expect(tree("a: {}\nb: []\n") == "{a: {}, b: []}")
    }

    @Test func `each way to write a text keeps its name`() {
        #expect(tree("a: 'l''ufficio'\n") == "{a: <singleQuoted l'ufficio>}")
        #expect(tree("a: \"x \\\"y\\\" \\u00e8\"\n") == "{a: <doubleQuoted x \"y\" è>}")
        #expect(
            tree("a: |\n  uno\n  due\nb: >-\n  tre\n  quattro\n")
                == "{a: <literal uno\ndue\n>, b: <folded tre quattro>}")
        #expect(tree("a: uno\n  due\n") == "{a: <uno due>}")
        #expect(tree("\"a b\": 1\ncittà: 2\n") == "{a b: <1>, città: <2>}")
    }

    @Test func `a value that is not there is empty, in whatever way`() {
        #expect(tree("a:\nb: \nc:  # why\nd: 1\n") == "{a: <>, b: <>, c: <>, d: <1>}")
        #expect(tree("") == "<>")
        #expect(tree("# only this\n") == "<>")
        #expect(tree("---\n") == "<>")
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every line break counts the same`(lineBreak: String) {
        let lines = ["# x", "a: 1", "b:", "  - è", "  - |", "    uno", "    due", "c: 3"]
        #expect(tree(lines.joined(separator: lineBreak)) == "{a: <1>, b: [<è>, <literal uno\ndue\n>], c: <3>}")
    }

    @Test func `keys and values know their bytes`() throws {
        let text = "è: \"perché\"\nlista:\n  - {a: 1}\n  - x y # z\n"
        let source = SourceText(path: "a.yaml", text: text)
        var report = DiagnosticReport()
        let node = try #require(YAMLParser.parse(source, report: &report))
        #expect(
            parts(of: node).map { String(decoding: source.bytes[$0], as: UTF8.self) } == [
                text, "è", "\"perché\"", "lista", "- {a: 1}\n  - x y # z\n", "{a: 1}", "a", "1", "x y",
            ])
    }

    @Test func `a part of a text is read with its places in the whole`() throws {
        let source = SourceText(path: "a.md", text: "è\na: 1\nè")
        var report = DiagnosticReport()
        let node = try #require(YAMLParser.parse(source, range: 3..<8, report: &report))
        #expect(parts(of: node).dropFirst() == [3..<4, 6..<7])
    }

    @Test func `thirty-two levels are deep enough, more are refused`() {
        let limit = Limit.valueDepth.figure
        #expect(tree(String(repeating: "[", count: limit) + "x" + String(repeating: "]", count: limit)) != nil)
        #expect(
            diagnostics(String(repeating: "[", count: limit + 2)) == """
                a.yaml:1:34: error: values are nested more than 32 deep
                  1 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                    |                                  ^
                    = begin the lines with fewer spaces, as in a file that works

                """)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
    func `hostile depth is refused at once`(opening: String) {
        let text = String(repeating: opening, count: 100_000)
        #expect(diagnostics(text).contains("values are nested more than 32 deep"))
    }

    @Test func `a duplicate key names both lines, each time`() {
        #expect(
            diagnostics("target: 7\nactual: 5\ntarget: 8\n\"target\": 9\n") == """
                a.yaml:3:1: error: the key `target` stands twice
                  3 | target: 8
                    | ^~~~~~
                    = keep one of the two
                a.yaml:1:1: note: the first `target` is here
                  1 | target: 7
                    | ^~~~~~

                a.yaml:4:1: error: the key `target` stands twice
                  4 | "target": 9
                    | ^~~~~~~~
                    = keep one of the two
                a.yaml:1:1: note: the first `target` is here
                  1 | target: 7
                    | ^~~~~~

                """)
    }

    @Test func `anchors, aliases and tags are refused, all of them in one run`() {
        #expect(
            diagnostics("a: &x 3\nb: *x\nc: !!str 5\nd: !important\n<<: *x\n") == """
                a.yaml:1:4: error: a value that begins with `&` would be a YAML anchor, and anchors are not used here
                  1 | a: &x 3
                    |    ^~~~
                    = put the value in quotes

                a.yaml:2:4: error: a value that begins with `*` would be a YAML alias, and aliases are not used here
                  2 | b: *x
                    |    ^~
                    = put the value in quotes

                a.yaml:3:4: error: a value that begins with `!` would be a YAML tag, and tags are not used here
                  3 | c: !!str 5
                    |    ^~~~~~~
                    = put the value in quotes

                a.yaml:4:4: error: a value that begins with `!` would be a YAML tag, and tags are not used here
                  4 | d: !important
                    |    ^~~~~~~~~~
                    = put the value in quotes

                a.yaml:5:5: error: a value that begins with `*` would be a YAML alias, and aliases are not used here
                  5 | <<: *x
                    |     ^~
                    = put the value in quotes

                """)
    }

    @Test func `an alias bomb does not go off`() {
        let levels = (1...40).map { "l\($0): &l\($0) [*l\($0 - 1), *l\($0 - 1), *l\($0 - 1)]" }
        #expect(diagnostics("l0: &l0 x\n" + levels.joined(separator: "\n")).contains("would be a YAML alias"))
        #expect(diagnostics("a: &a [*a]\n").contains("would be a YAML anchor"))
    }

    @Test func `a second document is refused`() {
        #expect(
            diagnostics("a: 1\n---\nb: 2\n", language: .italian) == """
                a.yaml:2:1: errore: qui comincia un secondo documento YAML
                  2 | ---
                    | ^~~
                    = toglilo, o mettilo in un altro file

                """)
    }

    @Test func `a key is a text`() {
        #expect(
            diagnostics("? [a]\n: b\n") == """
                a.yaml:1:3: error: a key must be one word
                  1 | ? [a]
                    |   ^~~
                    = type one word before the colon, such as `title: …`

                """)
    }

    @Test func `between braces a comma ends the value, and what is cut off is shown with what to type`() {
        #expect(
            diagnostics("p: [{label: Donne, value: 59,68%}, {value: 1,5, total: 2,5}, {note: uno, due, tre}]\n") == """
                a.yaml:1:30: error: between braces a comma ends the value: `68%` was cut off
                  1 | p: [{label: Donne, value: 59,68%}, {value: 1,5, total: 2,5}, {note: uno, due, tre}]
                    |                              ^~~
                    = type "59,68%"

                a.yaml:1:46: error: between braces a comma ends the value: `5` was cut off
                  1 | p: [{label: Donne, value: 59,68%}, {value: 1,5, total: 2,5}, {note: uno, due, tre}]
                    |                                              ^
                    = type "1,5"

                a.yaml:1:58: error: between braces a comma ends the value: `5` was cut off
                  1 | p: [{label: Donne, value: 59,68%}, {value: 1,5, total: 2,5}, {note: uno, due, tre}]
                    |                                                          ^
                    = type "2,5"

                a.yaml:1:74: error: between braces a comma ends the value: `due` was cut off
                  1 | p: [{label: Donne, value: 59,68%}, {value: 1,5, total: 2,5}, {note: uno, due, tre}]
                    |                                                                          ^~~
                    = type "uno, due"

                a.yaml:1:79: error: between braces a comma ends the value: `tre` was cut off
                  1 | p: [{label: Donne, value: 59,68%}, {value: 1,5, total: 2,5}, {note: uno, due, tre}]
                    |                                                                               ^~~
                    = type "uno, due, tre"

                """)
        #expect(diagnostics("p: {value: \"59,68%\", note: , page: 3,}\n") == "")
    }

    @Test(arguments: HostileText.allCases)
    func `hostile texts of many faults end at once, with a bounded report`(hostile: HostileText) {
        var report = DiagnosticReport()
        _ = Document(file("a.yaml"), SourceText(path: "a.yaml", text: hostile.text), report: &report)
        #expect((1...YAMLParser.faultLimit * 2).contains(report.diagnostics.count))
    }

    /// Texts of about a megabyte, almost all of it faults.
    enum HostileText: CaseIterable {
        case cutOffKeys, duplicateKeys, nulls, aliases, comparisons, controlCharacters, quotes, alternatingQuotes
        case deepBlocks

        var text: String {
            switch self {
            case .cutOffKeys: "{b: 1, " + String(repeating: "a,", count: 500_000) + "a}"
            case .duplicateKeys: "{a: 1, " + String(repeating: "a: 1, ", count: 200_000) + "b: 2}"
            case .nulls: "[" + String(repeating: "~,", count: 500_000) + "x]"
            case .aliases: "[" + String(repeating: "*a,", count: 300_000) + "x]"
            case .comparisons: String(repeating: "a: > 5\n", count: 100_000)
            case .controlCharacters: "a: \"" + String(repeating: "\u{1}", count: 500_000)
            case .quotes: String(repeating: "\"", count: 500_001)
            case .alternatingQuotes: String(repeating: "'a\n\"b\n", count: 100_000)
            case .deepBlocks: (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
            }
        }
    }

    private func parts(of node: YAMLNode) -> [Range<Int>] {
        switch node.value {
        case .scalar: [node.range]
        case .sequence(let items): [node.range] + items.flatMap(parts)
        case .mapping(let entries): [node.range] + entries.flatMap { [$0.keyRange] + parts(of: $0.value) }
        }
    }
}
