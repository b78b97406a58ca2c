import Testing

@testable import ReportModel

@Suite("What stands for a figure that is missing")
struct NoValueTests {
    @Test(
        "It is no value where it is the whole cell, in any case, and is shown as typed",
        arguments: SiteLanguage.allCases,
        ["n.d.", "nd", "N.D.", "n/d", "n.a.", "NA", "na", "N/A", "n/a", "-", "–", "..", "TBC", "tbd"])
    func stands(language: SiteLanguage, text: String) throws {
        let reader = Given.reader(language)
        #expect(try reader.quantity(text).kind == .noValue)
        #expect(try reader.quantity(text).text == text)
        #expect(try reader.target(text).quantity.kind == .noValue)
        #expect(try reader.result(text).kind == .none)
    }

    @Test(
        "The words of each language",
        arguments: [
            (.italian, "da definire"), (.italian, "Non disponibile"), (.english, "not available"),
            (.english, "To be confirmed"),
        ] as [(SiteLanguage, String)])
    func words(language: SiteLanguage, text: String) throws {
        #expect(try Given.reader(language).quantity(text).kind == .noValue)
    }

    @Test("Beside other words it is none, nor as a text", arguments: ["dato n.d.", "NA 2020", "- 5", "TBC?", "nda"])
    func others(text: String) throws {
        if let quantity = try? Given.italian.quantity(text) { #expect(quantity.kind == .text) }
        #expect(try Given.italian.quantity(text: "NA").value == .text("NA"))
    }

    @Test("A dash before a digit is a minus, and with a blank between an error")
    func dashes() throws {
        #expect(try Given.italian.quantity("-5").amount == ExactDecimal(-5))
        #expect(try Given.italian.quantity("–5").amount == ExactDecimal(-5))
        let fault = FigureFault.of { () throws(FigureFault) in try Given.italian.quantity("- 5") }
        #expect(fault?.kind == .unreadable)
        #expect(fault?.proposals == [])
    }

    @Test(
        "As an actual value it is not reported, whatever the target",
        arguments: ["70%", "5 minuti", "31/12/2020", "SI", "Servizi garantiti", "-5%"])
    func actual(target: String) throws {
        let figures = try Given.figures(target, "n.d.", year: .higher)
        let assessment = Assessment(of: figures)
        #expect(assessment.status == .notReported)
        #expect(assessment.attainment == .none(.noActual))
        #expect(figures.actual?.text == "n.d.")
        #expect(figures.reached == nil)
    }

    @Test("As a target it is none: the value is only reported", arguments: ["5", "5 giorni", "SI", "31/12/2020"])
    func target(actual: String) throws {
        let figures = try Given.figures("TBC", actual)
        #expect(Assessment(of: figures).status == .notComparable)
        #expect(Assessment(of: figures).attainment == .none(.noTarget))
        #expect(Tally([Given.indicator(figures)]).targets == 0)
        #expect(!figures.lacksDirection)
    }

    @Test("As a result it is none, and as a baseline nothing to measure from")
    func others() throws {
        #expect(try Given.assessment("800", "639", result: "n.d.", .higher).verification == .notPublished)
        #expect(try Given.assessment("800", nil, result: "n.d.", .higher).status == .notReported)
        let assessment = try Given.assessment("800", "639", baseline: "n.d.", .higher)
        #expect(assessment.attainment.percentage == Percentage(millionths: 79_875_000))
    }

    @Test("A target that is not set yet has no part in a weighted mean")
    func weightedMean() throws {
        let half = Given.indicator(try Given.figures("10", "5", .higher), weight: ExactDecimal(1))
        let open = Given.indicator(try Given.figures("TBC", "5"))
        #expect(WeightedMean([half, open])?.percentage == Percentage(millionths: 50_000_000))
    }
}
