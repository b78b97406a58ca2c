import Testing

@testable import ReportModel

@Suite("What cannot be read is refused, with the same figure in a notation that is read, or none")
struct UnreadableFigureTests {
    /// A figure that cannot be read as a target, why, and what is offered.
    struct Row: Sendable, CustomTestStringConvertible {
        let language: SiteLanguage
        let text: String
        let kind: FigureFault.Kind
        let proposals: [String]
        var testDescription: String { "\(language.rawValue) \(text)" }

        init(_ language: SiteLanguage, _ text: String, _ kind: FigureFault.Kind, _ proposals: String...) {
            self.language = language
            self.text = text
            self.kind = kind
            self.proposals = proposals
        }
    }

    @Test(
        "The rows of the bad inputs",
        arguments: [
            Row(.italian, "1e400", .unreadable),
            Row(.italian, ".nan", .placeholder),
            Row(.italian, "2.4", .wrongDecimalMark, "2,4"),
            Row(.italian, "20.75.299", .badGrouping),
            Row(.italian, "12,5,1", .repeatedDecimalMark),
            Row(.italian, "7O%", .unreadable, "70%"),
            Row(.italian, "Entro il 31/11/2020x", .deadlineNeedsTime),
            Row(.italian, "1234567890123456789", .tooManyDigits),
            Row(.italian, "5 minutti", .unknownUnit(name: "minutti")),
            Row(.italian, "5 quark", .unknownUnit(name: "quark")),
            Row(.italian, "31/02/2020", .impossibleDate),
            Row(.italian, "2020-13-01", .impossibleDate),
            Row(.italian, "31/11/2020", .impossibleDate),
        ])
    func badInputs(row: Row) { check(row) }

    @Test(
        "Slips in numbers",
        arguments: [
            Row(.italian, "2.4 minuti", .wrongDecimalMark, "2,4 minuti"),
            Row(.italian, "€ 20.75.299", .badGrouping),
            Row(.italian, "0.500", .wrongDecimalMark, "0,500"),
            Row(.italian, "1,234.50", .wrongDecimalMark, "1.234,50"),
            Row(.italian, "1,234,567", .repeatedDecimalMark, "1.234.567"),
            Row(.italian, "2020.123", .wrongDecimalMark, "2020,123"),
            Row(.italian, "20'751'299", .unreadable),
            Row(.italian, "> 7O%", .unreadable, "> 70%"),
            Row(.italian, "1O.OOO", .unreadable, "10.000"),
            Row(.italian, "37,25km", .unreadable, "37,25 km"),
            Row(.italian, "10%dei lavoratori", .unreadable, "10% dei lavoratori"),
            Row(.italian, "gg.6", .unreadable, "gg. 6"),
            Row(.italian, "70%.", .unreadable),
            Row(.italian, "- 5%", .unreadable),
            Row(.italian, "N. 6", .unreadable),
            Row(.italian, "circa 70%", .unreadable),
            Row(.italian, "70 per cento", .unreadable, "70%"),
            Row(.italian, "% 70", .unreadable),
            Row(.italian, "1e3", .unreadable),
            Row(.italian, ",5", .unreadable),
            Row(.italian, "5,", .unreadable),
            Row(.italian, "７０％", .unreadable, "70%"),
            Row(.italian, "\u{200B}70%", .unreadable),
            Row(.italian, "“70%”", .unreadable),
            Row(.english, "2,4", .wrongDecimalMark, "2.4"),
            Row(.english, "20.751.299", .repeatedDecimalMark, "20,751,299"),
            Row(.english, "1.234,50", .wrongDecimalMark, "1,234.50"),
            Row(.english, "70 percent", .unknownUnit(name: "percent"), "70%"),
        ])
    func numbers(row: Row) { check(row) }

    @Test(
        "Slips in dates",
        arguments: [
            Row(.italian, "31.12.2020", .badGrouping, "31 dicembre 2020"),
            Row(.italian, "14/5/20", .unreadable),
            Row(.italian, "31 novembre 2020", .impossibleDate),
            Row(.italian, "31 dicmbre 2020", .unreadable),
            Row(.italian, "31 December 2020", .unreadable, "31 dicembre 2020"),
            Row(.italian, "≤ 31/12/2020", .comparatorNeedsNumber),
            Row(.italian, "12/31/2020", .impossibleDate),
            Row(.english, "31.12.2020", .repeatedDecimalMark, "31 December 2020"),
            Row(.english, "03/04/2020", .ambiguousDate, "3 April 2020", "4 March 2020"),
            Row(.english, "31 dicembre 2020", .unreadable, "31 December 2020"),
        ])
    func dates(row: Row) { check(row) }

    @Test(
        "Slips in comparators and answers",
        arguments: [
            Row(.italian, "> = 5", .tooManyComparators, "≥ 5"),
            Row(.italian, "yes", .unreadable, "SI"),
            Row(.english, "sì", .unreadable, "yes"),
        ])
    func words(row: Row) { check(row) }

    @Test(
        "Words behind a percentage that do not say what it is of",
        arguments: [
            (.italian, "70% circa", "circa"), (.italian, "90% min", "min"), (.italian, "5% in più", "in più"),
            (.italian, "3% annuo", "annuo"), (.italian, "3% di", "di"),
            (.english, "90% min", "min"), (.english, "5% more", "more"),
        ] as [(SiteLanguage, String, String)])
    func qualifiers(language: SiteLanguage, text: String, words: String) {
        check(Row(language, text, .notAQualifier(words: words)))
    }

    @Test(
        "What a spreadsheet made of a cell is told as such",
        arguments: [
            ("#DIV/0!", .spreadsheetError), ("#N/D", .spreadsheetError), ("#N/A", .spreadsheetError),
            ("#RIF!", .spreadsheetError), ("#VALORE!", .spreadsheetError), ("#NOME?", .spreadsheetError),
            ("####", .spreadsheetError), ("01-feb", .spreadsheetDate), ("feb-20", .spreadsheetDate),
            ("1-Jan", .spreadsheetDate), ("12-mag", .spreadsheetDate),
        ] as [(String, FigureFault.Kind)])
    func spreadsheets(text: String, kind: FigureFault.Kind) {
        for language in SiteLanguage.allCases { check(Row(language, text, kind)) }
    }

    @Test(
        "What a program writes for a missing figure is named as such",
        arguments: [".nan", "null", "~", "---", "?"])
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
            #expect(fault?.proposals == [])
        }
    }

    private func check(_ row: Row) {
        let reader = Given.reader(row.language)
        let fault = FigureFault.of { () throws(FigureFault) in try reader.target(row.text) }
        #expect(fault?.kind == row.kind)
        #expect(fault?.proposals == row.proposals)
        #expect(fault?.text == row.text)
        for proposal in fault?.proposals ?? [] {
            #expect(throws: Never.self) { try reader.target(proposal) }
        }
    }
}
