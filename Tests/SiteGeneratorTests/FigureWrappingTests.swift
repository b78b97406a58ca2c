import Testing

@testable import SiteGenerator

/// Where a published figure may break into lines.
@Suite("Wrapping of figures")
struct FigureWrappingTests {
    @Test(
        "short figures stay in one piece; long ones break between words, never beside a digit or a sign",
        arguments: [
            ("5\u{A0}minuti", "5\u{A0}minuti"),
            ("≥\u{A0}€\u{A0}13.000.000", "≥\u{A0}€\u{A0}13.000.000"),
            ("Entro\u{A0}il\u{A0}31/12/2020", "Entro il\u{A0}31/12/2020"),
            (
                "10%\u{A0}dei\u{A0}lavoratori\u{A0}agili\u{A0}dell'ente",
                "10% dei lavoratori agili dell'ente"
            ),
            ("≥\u{A0}€\u{A0}13.000.000.000", "≥\u{A0}€\u{A0}13.000.000.000"),
            ("più\u{A0}è\u{A0}meglio,\u{A0}3\u{A0}€", "più è meglio,\u{A0}3\u{A0}€"),
            ("\u{A0}di\u{A0}chi\u{A0}lavora\u{A0}\u{A0}qui\u{A0}", "\u{A0}di chi lavora\u{A0}\u{A0}qui\u{A0}"),
            ("e\u{301}\u{A0}漢字漢字漢字漢字\u{A0}🙂", "e\u{301}\u{A0}漢字漢字漢字漢字\u{A0}🙂"),
            ("entro\u{A0}60\u{A0}minuti\u{A0}dalla\u{A0}chiamata", "entro\u{A0}60\u{A0}minuti dalla chiamata"),
        ])
    func wraps(published: String, shown: String) {
        #expect(published.wrappingFigure == shown)
    }
}
