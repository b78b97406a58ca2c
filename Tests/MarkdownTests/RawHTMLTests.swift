import Markdown
import Testing

/// What HTML in a text becomes: never other words, never another number.
@Suite struct RawHTMLTests {
    private func render(_ text: String) throws -> RenderedMarkdown {
        try MarkdownRenderer(topLevel: 2, anchor: { $0 }).render(Array(text.utf8)) { reference in
            reference.kind == .image ? .image(source: "p.png", width: 1, height: 1) : .link(reference.destination)
        }
    }

    private func kinds(_ text: String) throws -> [HTMLFinding.Kind] { try render(text).rawHTML.map(\.kind) }

    @Test(arguments: [
        ("10<sup>6</sup> utenti", "<p>10⁶ utenti</p>\n"), ("CO<sub>2</sub> e m<SUP>2</SUP>", "<p>CO₂ e m²</p>\n"),
        ("10<sup>-6</sup>, 10<sup>–6</sup>", "<p>10⁻⁶, 10⁻⁶</p>\n"),
        ("1<sup>a</sup>, n<sup>o</sup> 2", "<p>1ª, nº 2</p>\n"),
        ("NO<sub>x</sub>", "<p>NOₓ</p>\n"), ("**10<sup>6</sup>**", "<p><strong>10⁶</strong></p>\n"),
        ("Via 1<br>20121 Milano", "<p>Via 1<br />\n20121 Milano</p>\n"), ("1<br/>2", "<p>1<br />\n2</p>\n"),
        ("1<BR />2", "<p>1<br />\n2</p>\n"), ("1<br\n/>2", "<p>1<br />\n2</p>\n"),
        ("1<br clear=\"all\">2", "<p>1<br />\n2</p>\n"),
        ("[m<sup>2</sup>](a)", "<p><a href=\"a\">m²</a></p>\n"),
    ])
    func `line breaks and raised and lowered digits are read`(text: String, html: String) throws {
        let result = try render(text)
        #expect(result.html == html)
        #expect(result.rawHTML == [])
    }

    @Test(arguments: [
        (
            "Si dice <span lang=\"en\">care *giver*</span>, o altro.",
            "<p>Si dice <span lang=\"en\">care <em>giver</em></span>, o altro.</p>\n"
        ),
        ("<span lang=\"pt-BR\">CO<sub>2</sub></span>", "<p><span lang=\"pt-BR\">CO₂</span></p>\n"),
        (
            "## <span lang=\"en\">Task force</span>",
            "<h2 id=\"Task force\">\n<span lang=\"en\">Task force</span>\n</h2>\n"
        ),
    ])
    func `words in another language are marked`(text: String, html: String) throws {
        let result = try render(text)
        #expect(result.html == html)
        #expect(result.rawHTML == [])
    }

    @Test(arguments: [
        "<span lang=\"en\" onclick=\"x()\">a</span>", "<span lang=\"e\">a</span>", "<span lang=\"en\">a",
        "<span class=\"x\">a</span>", "<span lang=\"en\"><span lang=\"fr\">a</span></span>", "<span lang='en'>a</span>",
        "<span lang=\"../en\">a</span>", "<span lang=\"en-gibberish\">a</span>",
    ])
    func `other tags of that name are left out, and told`(text: String) throws {
        let result = try render(text)
        #expect(result.html.contains("onclick") == false && result.html.contains("class") == false)
        #expect(!result.rawHTML.isEmpty)
    }

    @Test func `headings and the texts of images are read alike`() throws {
        let result = try render("# 10<sup>6</sup> utenti<br>in più\n\n![m<sup>2</sup> e<br>altro](p.png)")
        #expect(result.headings.map(\.text) == ["10⁶ utenti in più"])
        #expect(result.html.contains("alt=\"m² e altro\""))
        #expect(result.rawHTML == [])
    }

    @Test(arguments: [
        "1<b>0</b>0", "a<wbr>b", "1<!-- -->0", "1<span></span>0", "1</td><td>2", "1.<p>5", "12<p>%", "*1*<i>**0**</i>",
        "Via<div>Roma", "è<b>à</b>", "639<!-- fino a qui --><b></b>612", "10⁶<u>5</u>",
    ])
    func `no two words run together`(text: String) throws {
        #expect(try kinds(text).contains(.joins))
    }

    @Test(arguments: [
        "a <b>b</b> c", "(<b>639</b>)", "<b>639</b>%", "<em>Obiettivo</em>: x", "a <!-- b --> c", "fine.<!-- b -->",
        "<!-- b -->", "<script>alert(639)</script>", "<style>*{display:none}</style>", "<svg onload=alert(1)>",
        "<iframe src='https://example.org' allowfullscreen></iframe>", "<!-->\n\na", "<div>\n\ntesto\n\n</div>",
        "a <?x?> b",
        "<form action='x'><input name=a disabled></form>", "uno <img src=x onerror=alert(1)> due",
    ])
    func `what changes no word is left out`(text: String) throws {
        let kinds = try kinds(text)
        #expect(!kinds.isEmpty)
        #expect(kinds.allSatisfy { $0 == .leftOut })
    }

    @Test(arguments: [
        ("<div>639</div>", "639</div>"), ("<table>\n<tr><td>1</td></tr>\n</table>", "1</td></tr>"),
        ("<pre>\nuno\n\ndue</pre>", "uno"), ("<!-- nota --> Testo", "Testo"), ("<!-- nota\n\nTesto", "nota"),
        ("<script>x</script> Testo", "Testo"), ("<script>\n\nTesto", "x"), ("il <comune> di Milano", "<comune>"),
        ("il <nome del comune>", "<nome del comune>"), ("se <a e b> vale", "<a e b>"), ("<soglia>\n", "<soglia>"),
        ("<br>\nVia Roma", "Via Roma"), ("a <![CDATA[639]]> b", "639]]>"), ("<![CDATA[639]]>", "639"),
        ("<hr> 639", "639"), ("<p>\nmille\n</p>", "mille"),
    ])
    func `no word is lost`(text: String, lost: String) throws {
        let kinds = try kinds(text)
        guard case .loses(let said)? = kinds.first else {
            Issue.record("\(kinds)")
            return
        }
        if lost != "x" { #expect(said.hasPrefix(lost) || lost.hasPrefix(said)) }
    }

    @Test(arguments: ["<del>612</del> 639", "<s>612</s> 639", "a <strike>612</strike>"])
    func `what is struck out does not come back`(text: String) throws {
        #expect(try kinds(text) == [.unstrikes])
    }

    @Test(arguments: [
        ("5<sup>th</sup>", HTMLFinding.Kind.raises("th")), ("10<sup>6,5</sup>", .raises("6,5")),
        ("PM<sub>2,5</sub>", .lowers("2,5")), ("10<sup>*6*</sup>", .raises("")), ("10<sup>6", .raises("6")),
        ("10<sup>6</sub>", .raises("6")), ("10<sup>6<b>5</b></sup>", .raises("6")),
    ])
    func `what cannot be raised or lowered is told`(text: String, kind: HTMLFinding.Kind) throws {
        #expect(try kinds(text).first == kind)
    }

    @Test func `the place is that of the tag`() throws {
        let found = try render("uno\n\ndue 1<b>0</b>0\n").rawHTML
        #expect(found.map(\.position.line) == [3, 3])
        #expect(found.map(\.position.column) == [6, 10])
    }

    @Test(
        arguments: [
            ("Il valore è 6&#8238;39.", "\u{202E}"), ("a\u{200B}b", "\u{200B}"), ("6&shy;39", "\u{AD}"),
            ("# T\u{2066}x", "\u{2066}"), ("`a\u{202E}b`", "\u{202E}"), ("    a\u{202E}b", "\u{202E}"),
            ("[a](b \"c\u{202E}d\")", "\u{202E}"), ("6*&#8203;3*9", "\u{200B}"),
        ] as [(String, Unicode.Scalar)])
    func `characters that nobody sees are found`(text: String, character: Unicode.Scalar) throws {
        let found = try render(text).characters
        #expect(found.map(\.character) == [character])
        #expect(found.map(\.kind) == [.invisible])
    }

    @Test func `letters that pass for others are found, across emphasis, too`() throws {
        let found = try render("R&D\n\ni lavorat**о**ri\n\nМосква, Αθήνα, 5 μg").characters
        #expect(found.map(\.kind) == [.looksLike("o")])
        #expect(found.map(\.position.line) == [3])
    }
}
