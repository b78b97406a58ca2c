import Markdown
import Testing

/// Markup of other programs.
@Suite("Foreign markup")
struct MarkupTests {
    private func found(_ text: String) throws -> [String] {
        let renderer = MarkdownRenderer(topLevel: 2, anchor: { $0 })
        let result = try renderer.render(Array(text.utf8)) { .link($0.destination) }
        return result.markup.map { "\($0.kind) \($0.position.line):\($0.position.column) \($0.excerpt)" }
    }

    @Test(
        "is found at its place",
        arguments: [
            ("| a | b |\n|---|---|\n| 1 | https://a.it |\n", ["table 1:1 |"]),
            ("Text:\n a | b \n:--|--:\n 1 | 2", ["table 2:2 a"]),
            ("| a | b |\n| 1 | 2 |\n| 3 | 4 |", ["table 1:1 |"]),
            ("x[^1] y[^nota-2]", ["footnote 1:2 [^1]", "footnote 1:8 [^nota-2]"]),
            ("x[^1]\n\n[^1]: https://a.it", ["footnote 1:2 [^1]"]),
            ("x[^1]\n\n[^1]: two words", ["footnote 1:2 [^1]", "footnote 3:1 [^1]"]),
            ("è ~~gone *and\nout*~~ x", ["strike 1:4 ~~"]),
            ("==now==", ["mark 1:1 =="]),
            ("(see https://a.it/b_c_d?x=1&y=2).", ["address 1:6 https://a.it/b_c_d?x=1&y=2"]),
            ("**www.a.it**, HTTP://A.IT/(b)!", ["address 1:3 www.a.it", "address 1:15 HTTP://A.IT/(b)"]),
            ("Write to a.b-c@uffici.example.org.", ["mail 1:10 a.b-c@uffici.example.org"]),
            ("text\n##Heading\nmore", ["heading 2:1 ##"]),
            ("#Heading", ["heading 1:1 #"]),
            ("## T {#t}", ["headingPlace 1:6 {#t}"]),
            ("[a] (https://a.it) and [b] (c.md#d)", ["partedLink 1:5 https://a.it", "partedLink 1:28 c.md#d"]),
            ("[a](b c.md) ![d](e f.png)", ["blankInAddress 1:4 b c.md", "blankInAddress 1:17 e f.png"]),
            ("- [ ] do\n- [x] done", ["task 1:3 [ ]", "task 2:3 [x]"]),
            ("Word\n: what it means", ["definition 2:1 :"]),
            ("Word\n\n: what it means", ["definition 3:1 :"]),
            ("The sum is\n- 3,70 millions", ["minus 2:1 3,70"]),
            ("- list\n\n  > x ~~y~~", ["strike 3:7 ~~"]),
            ("\\*a &amp; b ~~y~~", ["strike 1:13 ~~"]),
            ("\\\\\\\\ a &amp; ~~y~~", ["strike 1:14 ~~"]),
            (
                "> a\nb ~~y~~\n      c a@b.it\r\n> d www.a.it",
                ["strike 2:3 ~~", "mail 3:9 a@b.it", "address 4:5 www.a.it"]
            ),
        ])
    func places(_ text: String, _ expected: [String]) throws {
        #expect(try found(text) == expected)
    }

    @Test(
        "what CommonMark reads, and what is meant as it is, is none",
        arguments: [
            "`~~x~~ https://a.it | [^1]`", "    | a |\n    |---|", "```\n##x\n: y\n```",
            "<https://a.it> <a@b.it> [www.a.it](https://www.a.it) [https://a.it](b.md \"https://a.it\")",
            "![https://a.it a@b.it](c.png)", "[a]: https://a.it\n\n[a]",
            "\\~~x~~ \\[^1] a\\@b.it https\\://a.it \\##x", "&#126;~x~~", "#1 in the list, #tag", "##",
            "Either | or", "| x |", "a ~ b ~~ c ~~ d", "if a == b == c", "~~~\nx ~~y~~\n~~~",
            "[1] (see there) [2] (2020) [3] (and/or)", "x^2 [a] [ ] y", "[ ] x", "at 12:30 : noon", "@mail a@b x@",
            "The sums:\n- 3,70 millions", "The sums are\n- 3 here\n- 4 there", "The sum is\n\n- 3 millions",
            "The sum is -3,70", "{#a} ## b {c}", "Heading\n=======\n\nOther\n---",
        ])
    func nothing(_ text: String) throws {
        #expect(try found(text) == [])
    }
}
