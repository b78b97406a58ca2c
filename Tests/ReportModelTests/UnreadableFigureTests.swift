import Testing

@testable import ReportModel

@Suite("What cannot be read is refused, with the likely reading")
struct UnreadableFigureTests {
    /// A figure that cannot be read as a target, why, and what is offered.
    struct Row: Sendable, CustomTestStringConvertible {
        let language: FigureLanguage
        let text: String
        let kind: FigureFault.Kind
        let readings: [String]
        var testDescription: String { "\(language.rawValue) \(text)" }

        init(_ language: FigureLanguage, _ text: String, _ kind: FigureFault.Kind, _ readings: String...) {
            self.language = language
            self.text = text
            self.kind = kind
            self.readings = readings
        }
    }

    @Test(
        "The rows of the bad inputs",
        arguments: [
            Row(.italian, "1e400", .unreadable),
            Row(.italian, ".nan", .placeholder),
            Row(.italian, "2.4", .wrongDecimalMark, "2,4"),
            Row(.italian, "20.75.299", .badGrouping, "2.075.299", "20.075.299"),
            Row(.italian, "12,5,1", .repeatedDecimalMark, "12,51", "125,1"),
            Row(.italian, "7O%", .unreadable, "70%"),
            Row(.italian, "Entro il 31/11/2020x", .unreadable, "Entro il 30/11/2020"),
            Row(.italian, "1234567890123456789", .tooManyDigits),
            Row(.italian, "5 minutti", .unknownUnit(name: "minutti", nearest: "minuti"), "5 minuti"),
            Row(.italian, "5 quark", .unknownUnit(name: "quark", nearest: nil)),
            Row(.italian, "31/02/2020", .impossibleDate, "29/02/2020"),
            Row(.italian, "2020-13-01", .impossibleDate, "2020-01-13"),
            Row(.italian, "31/11/2020", .impossibleDate, "30/11/2020"),
        ])
    func badInputs(row: Row) { check(row) }

    @Test(
        "Slips in numbers",
        arguments: [
            Row(.italian, "2.4 minuti", .wrongDecimalMark, "2,4 minuti"),
            Row(.italian, "€ 20.75.299", .badGrouping, "€ 2.075.299", "€ 20.075.299"),
            Row(.italian, "0.500", .wrongDecimalMark, "0,500"),
            Row(.italian, "1,234.50", .wrongDecimalMark, "1.234,50"),
            Row(.italian, "1,234,567", .repeatedDecimalMark, "1.234.567"),
            Row(.italian, "2020.123", .wrongDecimalMark, "2020,123"),
            Row(.italian, "20 751 299", .unreadable, "20.751.299"),
            Row(.italian, "20'751'299", .unreadable, "20.751.299"),
            Row(.italian, "> 7O%", .unreadable, "> 70%"),
            Row(.italian, "1O.OOO", .unreadable, "10.000"),
            Row(.italian, "37,25km", .unreadable, "37,25 km"),
            Row(.italian, "10%dei lavoratori", .unreadable, "10% dei lavoratori"),
            Row(.italian, "gg.6", .unreadable, "gg. 6"),
            Row(.italian, "70%.", .unreadable, "70%"),
            Row(.italian, "+5%", .unreadable, "5%"),
            Row(.italian, "- 5%", .unreadable, "-5%"),
            Row(.italian, "N. 6", .unknownUnit(name: "N.", nearest: nil), "6"),
            Row(.italian, "circa 70%", .unreadable, "70%"),
            Row(.italian, "70 per cento", .unknownUnit(name: "per cento", nearest: nil), "70%"),
            Row(.italian, "% 70", .unreadable, "70%"),
            Row(.italian, "13 milioni", .unknownUnit(name: "milioni", nearest: nil), "13.000.000"),
            Row(.italian, "1,5 milioni di euro", .unknownUnit(name: "milioni di euro", nearest: nil), "1.500.000 euro"),
            Row(.italian, "1e3", .unreadable, "1.000"),
            Row(.italian, ",5", .unreadable, "0,5"),
            Row(.italian, "5,", .unreadable, "5"),
            Row(.italian, "７０％", .unreadable, "70%"),
            Row(.italian, "\u{200B}70%", .unreadable, "70%"),
            Row(.italian, "“70%”", .unreadable, "70%"),
            Row(.italian, "5-10", .unreadable),
            Row(.english, "2,4", .wrongDecimalMark, "2.4"),
            Row(.english, "20.751.299", .repeatedDecimalMark, "20,751,299"),
            Row(.english, "1.234,50", .wrongDecimalMark, "1,234.50"),
            Row(.english, "70 percent", .unknownUnit(name: "percent", nearest: nil), "70%"),
        ])
    func numbers(row: Row) { check(row) }

    @Test(
        "Slips in dates",
        arguments: [
            Row(.italian, "31.12.2020", .badGrouping, "31/12/2020"),
            Row(.italian, "14/5/20", .unreadable, "14/05/2020"),
            Row(.italian, "31 novembre 2020", .impossibleDate, "30 novembre 2020"),
            Row(.italian, "31 dicmbre 2020", .unreadable, "31 dicembre 2020"),
            Row(.italian, "31 December 2020", .unreadable, "31 dicembre 2020"),
            Row(.italian, "Entro dicembre 2020", .unreadable, "Entro il 31 dicembre 2020"),
            Row(.italian, "Entro il 2025", .unreadable, "Entro il 31/12/2025"),
            Row(.italian, "≤ 31/12/2020", .comparatorNeedsNumber, "Entro il 31/12/2020"),
            Row(.italian, "12/31/2020", .impossibleDate, "31/12/2020"),
            Row(.english, "31/12/2020", .ambiguousDate, "31 December 2020"),
            Row(.english, "03/04/2020", .ambiguousDate, "3 April 2020", "4 March 2020"),
            Row(.english, "31 dicembre 2020", .unreadable, "31 December 2020"),
        ])
    func dates(row: Row) { check(row) }

    @Test(
        "Slips in comparators and answers",
        arguments: [
            Row(.italian, "=> 5", .tooManyComparators, "≥ 5"),
            Row(.italian, "> = 5", .tooManyComparators, "≥ 5"),
            Row(.italian, "al massimo 5 giorni", .unreadable, "massimo 5 giorni"),
            Row(.italian, "non più di 5", .unreadable, "massimo 5"),
            Row(.italian, "oltre 70%", .unreadable, "> 70%"),
            Row(.italian, "max 5", .unknownUnit(name: "max", nearest: nil), "massimo 5"),
            Row(.italian, "yes", .unreadable, "SI"),
            Row(.english, "sì", .unreadable, "yes"),
            Row(.english, "up to 5 days", .unreadable, "at most 5 days"),
        ])
    func words(row: Row) { check(row) }

    @Test(
        "A stand-in for a missing figure is named as such",
        arguments: ["n.d.", "N/A", "null", "-", "–", "~"])
    func placeholders(text: String) {
        #expect(FigureFault.of { () throws(FigureFault) in try Given.italian.quantity(text) }?.kind == .placeholder)
    }

    @Test("Hostile text is refused without delay and without a guess")
    func hostile() {
        for text in [
            String(repeating: "9", count: 100_000), String(repeating: "1.", count: 50_000),
            String(repeating: "€", count: 9_999),
        ] {
            let fault = FigureFault.of { () throws(FigureFault) in try Given.italian.target(text) }
            #expect(fault != nil)
            #expect(fault?.likelyReadings == [])
        }
    }

    private func check(_ row: Row) {
        let reader = Given.reader(row.language)
        let fault = FigureFault.of { () throws(FigureFault) in try reader.target(row.text) }
        #expect(fault?.kind == row.kind)
        #expect(fault?.likelyReadings == row.readings)
        #expect(fault?.text == row.text)
        for reading in fault?.likelyReadings ?? [] {
            #expect(throws: Never.self) { try reader.target(reading) }
        }
    }
}
