import Testing

@testable import Markdown

@Suite("Terms of a glossary in a text")
struct TermIndexTests {
    private func found(_ headings: [String], _ text: String) -> [String] {
        let index = TermIndex(headings.map { ($0, $0) })
        var seen: Set<Int> = []
        let bytes = Array(text.utf8)
        return index.matches(in: bytes, seen: &seen).map {
            String(decoding: bytes[$0.range], as: UTF8.self) + " > " + index.anchor($0.number)
        }
    }

    @Test("a term is found as a whole word, once, as it is typed")
    func words() {
        #expect(found(["PON"], "Il PON, e ancora il PON.") == ["PON > PON"])
        #expect(found(["PON"], "I PONTI, il TAMPON, la PON2 e pon") == [])
        #expect(found(["OMS"], "L’OMS, l'OMS e «OMS»") == ["OMS > OMS"])
        #expect(found(["NO2"], "NO2\u{A0}e altro") == ["NO2 > NO2"])
        #expect(found(["CO₂"], "la CO₂.") == ["CO₂ > CO₂"])
        #expect(found(["PON"], "PONé") == [])
    }

    @Test("the longer term wins, and brackets and commas of a heading are read")
    func headings() {
        #expect(found(["Area", "Area B e Area C"], "In Area B e Area C.") == ["Area B e Area C > Area B e Area C"])
        #expect(found(["PM2,5"], "PM2,5 e PM2") == ["PM2,5 > PM2,5"])
        #expect(
            found(["FMS, Fondo di Mutuo Soccorso"], "il Fondo di Mutuo Soccorso (FMS)")
                == ["Fondo di Mutuo Soccorso > FMS, Fondo di Mutuo Soccorso"])
        #expect(
            found(["Erp (alloggi)", "ERP (piattaforma)"], "alloggi Erp, piattaforma ERP")
                == ["Erp > Erp (alloggi)", "ERP > ERP (piattaforma)"])
    }

    @Test("what two headings name is linked by neither")
    func ambiguous() {
        #expect(found(["ERP (alloggi)", "ERP (piattaforma)"], "La ERP") == [])
    }

    @Test("a long term is found with a small letter at its beginning, a short word is not")
    func smallLetters() {
        #expect(found(["Task force"], "una task force") == ["task force > Task force"])
        #expect(found(["Micromobilità"], "la micromobilità") == ["micromobilità > Micromobilità"])
        #expect(found(["Target"], "il target e il Target") == ["Target > Target"])
        #expect(found(["AMSA"], "l’aMSA") == [])
    }

    @Test("what is too short, an abbreviation or no word at all is no term")
    func none() {
        #expect(found(["SI", "art.", "N., N°", "020202", "", "(note)"], "SI, art. 5, N. 3, 020202 (note)") == [])
    }
}

@Suite("Terms of a glossary become links")
struct TermLinkingTests {
    private func render(_ text: String) throws -> String {
        var renderer = MarkdownRenderer(topLevel: 2, anchor: { $0.lowercased() })
        renderer.terms = (TermIndex([("PON", "pon"), ("Task force", "task-force")]), { "g.html#" + $0 })
        return try renderer.render(Array(text.utf8)) { .link($0.destination) }.html
    }

    @Test("where they first occur in a text, with what stands around them unchanged")
    func first() throws {
        #expect(
            try render("Il PON & la *task force*, e il PON.")
                == "<p>Il <a href=\"g.html#pon\">PON</a> &amp; la <em><a href=\"g.html#task-force\">task force</a></em>,"
                + " e il PON.</p>\n")
        #expect(try render("Niente.") == "<p>Niente.</p>\n")
    }

    @Test("never in a heading, in a link, in code or in the text of a picture")
    func elsewhere() throws {
        #expect(try render("# PON\n\n[il PON](a.md), `PON`").contains("g.html") == false)
        #expect(
            try render("# PON\n\nIl PON.")
                == "<h2 id=\"pon\">\nPON\n</h2>\n<p>Il <a href=\"g.html#pon\">PON</a>.</p>\n")
    }
}
