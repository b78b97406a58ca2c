import Testing

@testable import ReportModel

@Suite("Percentages of what only looks alike")
struct LookAlikeTests {
    @Test(
        "Letters of another script in what a percentage is of are a fault",
        arguments: [
            "10% dei lavorat\u{43E}ri", "10% dei l\u{430}voratori",
            "10% dei lavorat\u{3BF}ri",
        ])
    func letters(target: String) throws {
        #expect(try Given.faults(target, "12% dei lavoratori", .higher) == [.qualifiersLookAlike])
        #expect(try Given.faults("10% dei lavoratori", target, .higher) == [.qualifiersLookAlike])
        #expect(try Given.faults(target, target, .higher) == [])
    }

    @Test("Characters that nobody sees are not read at all", arguments: ["\u{200B}", "\u{202E}", "\u{AD}"])
    func invisible(character: String) {
        let text = "10% dei lavora\(character)tori"
        #expect(FigureFault.of { () throws(FigureFault) in try Given.italian.quantity(text) }?.kind == .unreadable)
    }

    @Test(
        "Case, blanks, quotes and marks at the end make no difference",
        arguments: [
            "10% dei Lavoratori dell'Ente.", "10%\u{A0}dei  lavoratori dell’ente", "10% DEI LAVORATORI DELL'ENTE;",
        ])
    func same(actual: String) throws {
        #expect(try Given.assessment("10% dei lavoratori dell'ente", actual, .higher).status == .achieved)
    }

    @Test("An accent is the same however it is stored")
    func accents() throws {
        #expect(try Given.assessment("10% delle città", "12% delle citta\u{300}", .higher).status == .achieved)
    }

    @Test(
        "What looks different is another base, and no fault",
        arguments: ["10%", "10% delle donne", "10% dei lavoratori agili"])
    func different(actual: String) throws {
        #expect(try Given.faults("10% dei lavoratori", actual, .higher) == [])
        let assessment = try Given.assessment("10% dei lavoratori", actual, .higher)
        #expect(assessment.attainment == .none(.differentBases))
        #expect(assessment.difference == nil && assessment.calculation == nil)
    }
}
