import Testing

@testable import Search

/// What the search takes out of a text.
@Suite("Texts of the search")
struct SearchTextTests {
    private let text = SearchText(
        html: "<p>Lead.</p><h2 id=\"a\">A</h2><h3 id=\"b\">B c</h3><p>One &amp; <em>two</em>.</p><hr />"
            + "<h3 id=\"d\">D</h3>",
        terms: [("b", "B c"), ("d", "D")])

    @Test("explained terms are no part of the page")
    func beginning() {
        #expect(text.beginning == "<p>Lead.</p><h2 id=\"a\">A</h2><h3")
        #expect(SearchText(html: "<p>x</p>").beginning == "<p>x</p>")
    }

    @Test("each heading has what follows it")
    func sections() {
        #expect(text.sections.keys.sorted() == ["a", "b", "d"])
        #expect(SearchText.firstWords(of: text.sections["b"] ?? "") == "One & two.")
    }

    @Test("long texts end with a word")
    func firstWords() {
        let html = "<p>" + String(repeating: "parola ", count: 100) + "</p>"
        let words = SearchText.firstWords(of: html)
        #expect(words.count < 182 && words.hasSuffix("parola…"))
        #expect(SearchText.firstWords(of: "a &lt;b&gt; &quot;c&quot;") == "a <b> \"c\"")
        #expect(SearchText.firstWords(of: "") == "")
    }
}
