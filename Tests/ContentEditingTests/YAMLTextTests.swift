import Content
import ContentEditing
import Diagnostics
import Testing

/// What is written into content files is read back as it was.
@Suite struct YAMLTextTests {
    static let texts = [
        "Alloggi", "70%", "-3,70%", "> 5", "≥ 50%", "a: b", "a:b", "a:", "a #b", "#a", "#x", "% di", "\"a\" b", "'a'",
        "l'ufficio", "un \"titolo\" e l'altro", "[a]", "{a}", "a, b", "a]b", "- a", "-", "?", "null", "Null", "~", "no",
        "yes", "010", "1.0", "1e3", "a\nb", "a\r\nb", "\n", "\ta", " a", "a ", "", "a\\b", "\u{A0}a", "a\u{A0}",
        "a\u{A0}#b",
        "a\u{2028}b", "a\u{2029}", "\u{200B}", "e\u{301}", "€ 5", "« x »", "@a", "`a`", "*a", "&a", "!a", "|", ">",
        "---",
        "...", "a  b", "😀", "👩🏽‍🚀 x", "2021-01-01", "a?", "? a", "Casa (2)", "<<", "=",
    ]

    /// Pieces that mean something to YAML in some place, of which texts are made.
    private static let pieces = [
        "a", "è", "7", " ", "  ", "\t", "\n", "\r\n", ":", ": ", "#", " #", "-", "- ", "?", ",", "'", "\"", "\\", "[",
        "]",
        "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", "~", "null", "no", "\u{A0}", "\u{2028}", "😀", "e\u{301}", "…",
        // What makes one `Character` of itself and the sign before it, which YAML sees all the same.
        "\u{301}", "\u{FE0F}",
    ]

    /// Texts of several pieces, the same in every run.
    private static let mixtures: [String] = {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<1500).map { _ in (0...next(6)).map { _ in pieces[next(pieces.count)] }.joined() }
    }()

    @Test func isReadBack() {
        let styles: [YAMLNode.ScalarStyle] = [.plain, .singleQuoted, .doubleQuoted, .literal, .folded]
        for text in Self.texts + Self.mixtures {
            for style in styles {
                check(text, "k: \(YAMLText.render(text, like: style))\nl: m\n")
                check(text, "{k: \(YAMLText.render(text, like: style, isInFlow: true)), l: m}\n")
            }
            check(text, "k: \(YAMLText.renderCautiously(text))\nl: m\n")
        }
    }

    private func check(_ text: String, _ yaml: String) {
        var report = DiagnosticReport()
        let file = ContentFile(
            parents: [], name: "a.yaml", shownPath: "a.yaml", size: 0, pendingBytes: Array(yaml.utf8))
        let document = Document.read(file, report: &report)
        guard report.diagnostics.isEmpty, case .scalar(let found, _)? = document?.fields["k"]?.value else {
            Issue.record("\(yaml)")
            return
        }
        // Two texts are the same to Swift where they only look so.
        #expect(Array(found.utf8) == Array(text.utf8), "\(yaml)")
        #expect(document?.fields["l"]?.text == "m", "\(yaml)")
    }

    @Test func quotesStayAsTheyWere() {
        #expect(YAMLText.render("70%", like: .singleQuoted) == "'70%'")
        #expect(YAMLText.render("l'ora", like: .singleQuoted) == "'l''ora'")
        #expect(YAMLText.render("70%", like: .doubleQuoted) == "\"70%\"")
        #expect(YAMLText.render("70%", like: .folded) == "70%")
        #expect(YAMLText.render("a \"b\"", like: .doubleQuoted) == "'a \"b\"'")
        #expect(YAMLText.render("a, b") == "a, b")
        #expect(YAMLText.render("a, b", isInFlow: true) == "\"a, b\"")
    }

    @Test func filesForPeopleGetQuotesSooner() {
        #expect(YAMLText.renderCautiously("Il parco") == "Il parco")
        #expect(YAMLText.renderCautiously("Il parco #1") == "\"Il parco #1\"")
        #expect(YAMLText.renderCautiously("a:b") == "\"a:b\"")
        #expect(YAMLText.renderCautiously("2030") == "\"2030\"")
        #expect(YAMLText.renderCautiously("un \"titolo\"") == "\"un \\\"titolo\\\"\"")
    }
}
