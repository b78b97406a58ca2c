import Markdown
import Testing

/// What becomes of a text.
@Suite("Markdown")
struct MarkdownRendererTests {
    private func render(_ text: String, topLevel: Int = 2, taken: Set<String> = []) throws -> RenderedMarkdown {
        let renderer = MarkdownRenderer(
            topLevel: topLevel,
            takenAnchors: taken,
            anchor: { $0.lowercased().replacing(" ", with: "-") }
        )
        return try renderer.render(Array(text.utf8)) { reference in
            switch (reference.kind, reference.destination) {
            case (_, "gone.md"): .nothing
            case (.link, let target): .link("to/\(target)")
            case (.image, let target): .image(source: target, width: 640, height: 480)
            }
        }
    }

    @Test("paragraphs, emphasis and lists are CommonMark's")
    func commonMark() throws {
        #expect(
            try render("One *two* **three**\n\n- a\n- b\n").html == """
                <p>One <em>two</em> <strong>three</strong></p>
                <ul>
                <li>a</li>
                <li>b</li>
                </ul>

                """)
    }

    @Test("the highest heading gets the page's level, and none skips one")
    func headings() throws {
        let result = try render("## A\n\n#### B\n\n## A\n", topLevel: 3, taken: ["b"])
        #expect(result.headings.map(\.level) == [3, 4, 3])
        #expect(result.headings.map(\.id) == ["a", "b-2", "a-2"])
        #expect(result.html == "<h3 id=\"a\">\nA\n</h3>\n<h4 id=\"b-2\">\nB\n</h4>\n<h3 id=\"a-2\">\nA\n</h3>\n")
    }

    @Test("links lead where the page says; without a target, only the text stays")
    func links() throws {
        #expect(try render("[x & y](a.md \"t\")").html == "<p><a href=\"to/a.md\" title=\"t\">x &amp; y</a></p>\n")
        #expect(try render("[*x*](gone.md)!").html == "<p><em>x</em>!</p>\n")
    }

    @Test("images get their size and their text")
    func images() throws {
        #expect(
            try render("![a \"b\" *c*](p.png)").html
                == "<p><img src=\"p.png\" alt=\"a &quot;b&quot; c\" width=\"640\" height=\"480\" loading=\"lazy\"></p>\n"
        )
        #expect(try render("[![i](p.png)](q.md)").html.hasPrefix("<p><a href=\"to/q.md\"><img "))
    }

    @Test("an image with a title is a figure where it stands alone")
    func figures() throws {
        let image = "<img src=\"p.png\" alt=\"a\" width=\"640\" height=\"480\" loading=\"lazy\">"
        #expect(
            try render("x\n\n![a](p.png \"b & *c*\")\n\ny").html
                == "<p>x</p>\n<figure>\(image)<figcaption>b &amp; *c*</figcaption></figure>\n<p>y</p>\n")
        #expect(try render("x ![a](p.png \"b\")").html == "<p>x \(image)</p>\n")
    }

    @Test("a block takes the place of an image that stands alone, and of no other")
    func blocks() throws {
        let renderer = MarkdownRenderer(topLevel: 2, anchor: { $0 })
        func html(_ text: String) throws -> String {
            try renderer.render(Array(text.utf8)) { $0.kind == .image ? .block("<hr>") : .link($0.destination) }.html
        }
        #expect(try html("> ![*a*](t.csv)\n\n- ![b](t.csv)").contains("<blockquote>\n<hr>\n</blockquote>"))
        #expect(try html("x ![*a*](t.csv) [![b](t.csv)](u)") == "<p>x <em>a</em> <a href=\"u\">b</a></p>\n")
    }

    @Test(
        "a mark of HTML with an accent behind it is still a mark",
        arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{20DD}"])
    func accentedMarks(_ accent: String) throws {
        let text = "a\"\(accent) onerror=x <\(accent)b>\(accent) &\(accent)"
        let source = "p\"\(accent)x.png"
        let html = try render("![\(text)](<\(source)>)").html
        #expect(html.utf8.count { $0 == UInt8(ascii: "<") } == 3 && html.utf8.count { $0 == UInt8(ascii: "\"") } == 10)
        #expect(html.utf8.contains("a&quot;\(accent) onerror=x &lt;\(accent)b&gt;\(accent) &amp;\(accent)\"".utf8))
    }

    @Test("raw HTML is left out, and its place is told")
    func rawHTML() throws {
        let result = try render("a\n\n<script>alert(1)</script>\n\nb <i>c</i>\n")
        #expect(result.html == "<p>a</p>\n<p>b c</p>\n")
        #expect(result.rawHTML.map(\.position.line) == [3, 5, 5])
    }

    @Test("raw HTML in an image's text goes with the image, once")
    func rawHTMLInImage() throws {
        let result = try render("![<script>a](g) [<b>c](gone.md) ![d <i>](gone.md)")
        #expect(result.html.hasPrefix("<p><img src=\"g\" alt=\"a\" width=\"640\" height=\"480\" loading=\"lazy\"> c d"))
        #expect(result.rawHTML.map(\.position.column) == [3, 18, 37])
    }

    @Test("template tags in a text are text")
    func tags() throws {
        #expect(try render("{{title}} {{{x}}}").html == "<p>{{title}} {{{x}}}</p>\n")
    }
}
