import Testing

@testable import ReportModel

@Suite("What bodies really write is read as what it says")
struct NotationTests {
    /// A notation and what it stands for as a target, in a short form: a sign, the value, the unit.
    typealias Row = (text: String, meaning: String)

    @Test(
        "Signs in words, before and behind",
        arguments: [
            ("maggiore o uguale a 90,00%", "≥ 90.00%"), ("superiore al 50%", "> 50%"), ("non inferiore a 50%", "≥ 50%"),
            ("non inferiore all'80%", "≥ 80%"), ("minore o uguale a 5", "≤ 5"), ("più di 3 alloggi", "> 3 alloggi"),
            ("meno del 5%", "< 5%"), ("non più di 5", "≤ 5"), ("al massimo 5 giorni", "≤ 5 giorni"), ("max 5", "≤ 5"),
            ("min 5", "≥ 5"), ("5 min", "5 minuti"), ("oltre 70%", "> 70%"), ("fino a € 5.000", "≤ 5000 €"),
            ("50% o più", "≥ 50%"), ("5 giorni o meno", "≤ 5 giorni"), ("5+", "≥ 5"), ("50%+", "≥ 50%"),
            ("5 minimo", "≥ 5"), ("5 massimo", "≤ 5"),
            ("entro 30 gg", "≤ 30 giorni"), ("Entro 2 ore", "≤ 2 ore"), ("Almeno il 5%", "≥ 5%"),
            ("almeno l'80%", "≥ 80%"), ("più dell'80%", "> 80%"),
            ("uguale a 5", "= 5"), ("Superiore a -5%", "> -5%"),
        ] as [(String, String?)])
    func italianSigns(text: String, meaning: String?) { #expect(Self.meaning(text, Given.italian) == meaning) }

    @Test(
        "Signs in English words",
        arguments: [
            ("Greater than 50%", "> 50%"), ("71 or higher", "≥ 71"), ("8.0 litres or less", "≤ 8.0 litres"),
            ("50% or more", "≥ 50%"), ("no less than 5", "≥ 5"), ("not more than £5", "≤ 5 £"), ("over 3", "> 3"),
            ("fewer than 3 homes", "< 3 homes"), ("within 5 days", "≤ 5 days"), ("a minimum of 5", "≥ 5"),
            ("greater than or equal to 5%", "≥ 5%"), ("up to 5 days", "≤ 5 days"), ("50+", "≥ 50"),
            ("within 5%", nil), ("by 5%", nil), ("more than 5 or more", nil), ("> over 5", nil),
        ] as [(String, String?)])
    func englishSigns(text: String, meaning: String?) { #expect(Self.meaning(text, Given.english) == meaning) }

    @Test(
        "Blanks between groups of three",
        arguments: [
            ("1 000", "1000"), ("1 000,5", "1000.5"), ("20 751 299", "20751299"), ("1\u{A0}200", "1200"),
            ("1\u{202F}200 €", "1200 €"), ("10\n200", nil), ("10\t200", nil), ("10  200", nil), ("1 00", nil),
            ("1 0000", nil), ("1000 000", nil), ("0 500", nil), ("1 234.567", nil), ("1.234 567", nil), ("12 34", nil),
            ("10 20", nil),
        ] as [(String, String?)])
    func groups(text: String, meaning: String?) { #expect(Self.meaning(text, Given.italian) == meaning) }

    @Test(
        "Money below zero, and amounts in thousands and millions",
        arguments: [
            ("€ 5-", "-5 €"), ("(€ 5)", "-5 €"), ("-€ 5", "-5 €"), ("€ -5", "-5 €"), ("(5 €)", "-5 €"), ("(5)", nil),
            ("5-", nil), ("-€ 5-", nil), ("€ 90,9- mila", nil), ("(-€ 5)", nil), ("€ 2M", "2000000 €"),
            ("€ 3 mld", "3000000000 €"),
            ("1,5 milioni", "1500000"), ("2,5 mln", "2500000"), ("2,5mln", "2500000"), ("10 mila", "10000"),
            ("1,5 milioni di euro", "1500000 €"), ("1,5 mln €", "1500000 €"),
            ("2 milioni di abitanti", "2000000 abitanti"),
            ("2m", nil), ("3M", nil), ("12k", nil), ("12 k", nil), ("€ 2 G", nil), ("5 m", "5 m"),
        ] as [(String, String?)])
    func money(text: String, meaning: String?) { #expect(Self.meaning(text, Given.italian) == meaning) }

    @Test(
        "Amounts in English",
        arguments: [
            ("$1.5M", "1500000.0 $"), ("£75K", "75000 £"), ("£1.2bn", "1200000000.0 £"), ("3 million", "3000000"),
            ("($5)", "-5 $"), ("1.2bn", "1200000000.0"), ("5,000,000 $", "5000000 $"), ("$10.1M", "10100000.0 $"),
            ("2m", nil), ("1.5M", nil), ("75K", nil),
        ] as [(String, String?)])
    func englishMoney(text: String, meaning: String?) {
        #expect(
            Self.meaning(text, Given.english)?.replacing(".0 ", with: " ").replacing(/\.0$/, with: "")
                == meaning?.replacing(".0 ", with: " ").replacing(/\.0$/, with: ""))
    }

    @Test(
        "Per mille, rates, durations, primes",
        arguments: [
            ("5‰", "0.5%"), ("3,5 ‰", "0.35%"), ("12,5 €/mq", "12.5 €/m²"), ("€ 12,5/mq", "12.5 €/m²"),
            ("35 µg/m3", "35 µg/m³"), ("40 ogni 100.000", "40 ogni 100.000"),
            ("5 per 1.000 abitanti", "5 ogni 1.000 abitanti"),
            ("3 interventi ogni 1.000 abitanti", "3 interventi ogni 1.000 abitanti"),
            ("12 kg/abitante", "12 kg/abitante"), ("5 quark/mq", nil), ("5 km/quark", nil), ("5 per abitante", nil),
            ("2h 30m", "150 minuti"), ("2h30m", "150 minuti"), ("2 ore e 30 minuti", "150 minuti"),
            ("1 ora 15 min 10 s", "4510 secondi"),
            ("5h", "5 ore"), ("1 h", "1 ore"), ("2 h", "2 ore"), ("1 t", "1 tonnellate"), ("2h 90m", nil),
            ("30m 2h", nil), ("1 giorno e 2 ore", nil), ("30m", nil),
            ("26′", "26 minuti"), ("26'", "26 minuti"), ("26″", nil), ("26 ′", nil),
        ] as [(String, String?)])
    func rates(text: String, meaning: String?) { #expect(Self.meaning(text, Given.italian) == meaning) }

    @Test(
        "Parts of a total",
        arguments: [
            ("3 su 4", "3 of 4"), ("3/4", "3 of 4"), ("0/5", "0 of 5"), ("1.200 su 1.500", "1200 of 1500"),
            ("≥ 3 su 4", "≥ 3 of 4"), ("12/2020", nil), ("5/4", nil), ("3/0", nil), ("3 / 4", nil), ("3,5/4", nil),
            ("-1/4", nil),
            ("3 su quattro", nil), ("3/4/5", nil),
        ] as [(String, String?)])
    func shares(text: String, meaning: String?) { #expect(Self.meaning(text, Given.italian) == meaning) }

    @Test(
        "Ranges",
        arguments: [
            ("10-15", "10…15"), ("10–15", "10…15"), ("10 - 15", "10…15"), ("tra 10 e 15", "10…15"),
            ("fra 10% e 15%", "10…15%"), ("10-15%", "10…15%"), ("10-15 giorni", "10…15 giorni"), ("€ 10-15", "10…15 €"),
            ("tra 2 ore e 3 ore", "2…3 ore"), ("tra -5 e 5", "-5…5"), ("15-10", nil), ("10-10", nil), ("12-2020", nil),
            ("2020-21", nil), ("2020-2021", nil), ("01-02", nil), ("da 3 a 5", nil), ("dal 3% al 5%", nil),
            ("10-15-20", nil),
            ("10 giorni-15 ore", nil), ("-5-10", nil), ("≥ 10-15", nil), ("tra 2 e 3/4", nil),
        ] as [(String, String?)])
    func ranges(text: String, meaning: String?) { #expect(Self.meaning(text, Given.italian) == meaning) }

    @Test(
        "Ranges in English",
        arguments: [("10 to 15", "10…15"), ("between 10 and 15 days", "10…15 days"), ("from 3 to 5", nil)]
            as [(String, String?)])
    func englishRanges(text: String, meaning: String?) { #expect(Self.meaning(text, Given.english) == meaning) }

    @Test(
        "Months, quarters, halves and years",
        arguments: [
            ("dicembre 2020", "2020-12"), ("IV trimestre 2021", "2021-Q4"), ("4° trimestre 2021", "2021-Q4"),
            ("Quarto trimestre del 2021", "2021-Q4"), ("I semestre 2021", "2021-H1"), ("Q4 2021", "2021-Q4"),
            ("Entro dicembre 2020", "2020-12"), ("entro il IV trimestre 2021", "2021-Q4"), ("Entro il 2025", "2025"),
            ("entro la fine di giugno 2021", "2021-06"), ("2025", "2025"), ("dicembre", nil), ("IV trimestre", nil),
            ("entro giugno", nil), ("V trimestre 2021", nil), ("III semestre 2021", nil), ("Entro il 3025", nil),
            ("entro 30 mele", nil), ("≤ dicembre 2020", nil), ("fino al 31/12/2020", nil), ("oltre il 31/12/2020", nil),
        ] as [(String, String?)])
    func periods(text: String, meaning: String?) {
        // A word alone that names a part of a year is no text either.
        #expect(Self.meaning(text, Given.italian) == meaning)
    }

    @Test(
        "Periods in English, and a day that only one reading has",
        arguments: [
            ("December 2020", "2020-12"), ("Q4 2021", "2021-Q4"), ("H1 2021", "2021-H1"),
            ("by the end of March 2022", "2022-03"),
            ("31/03/2022", "2022-03-31"), ("fourth quarter of 2021", "2021-Q4"), ("March", nil), ("Q4", nil),
            ("03/04/2022", nil),
        ] as [(String, String?)])
    func englishPeriods(text: String, meaning: String?) { #expect(Self.meaning(text, Given.english) == meaning) }

    @Test("A remark in brackets is kept, and is no part of the figure")
    func remarks() throws {
        let target = try Given.english.target("4 minutes (Quarterly target)")
        #expect(Self.meaning(target) == "4 minutes")
        #expect(target.text == "4\u{A0}minutes\u{A0}(Quarterly\u{A0}target)")
        #expect(try Given.english.target("60% (National target)").quantity.base == nil)
        #expect(try Given.italian.target("10% dei lavoratori (agili)").quantity.base == "deilavoratori(agili)")
        #expect(Self.meaning("5 (6)", Given.italian) == nil)
        #expect(throws: FigureFault.self) { try Given.english.actual("60% (National target)") }
        let rate = try Given.english.target("< 87 per 1,000 inhabitants (Quarterly target)").quantity
        #expect(try rate.kind == Given.english.target("< 87 per 1,000 inhabitants").quantity.kind)
        #expect(try Given.english.target("2 per 100,000 (Quarterly target)").quantity.kind.unitName == "per 100,000")
        #expect(Self.meaning("≥ 80% (minimo di legge 70%)", Given.italian) == "≥ 80%")
    }

    @Test("Brackets behind a value are no unit that a site could add")
    func bracketsAreNoUnit() {
        #expect {
            try Given.italian.actual("12 (stimato)")
        } throws: { ($0 as? FigureFault)?.kind == .unreadable }
    }

    @Test(
        "What is part of the figure is no remark, in brackets either",
        arguments: [
            "5% (massimo)", "5% (max)", "5% (massimo previsto)", "10 (o meno)", "10 (o meno se possibile)",
            "5 (milioni)", "100 (mln)", "5 (in migliaia)", "5 (giorni)", "10 (min)", "5 (euro)", "50 (percento)",
            "3 (su 4)", "5 (ogni 1.000 abitanti)", "10 (circa)", "5 (più basso è meglio)", "10 (entro il 2025)",
            "10 (entro il 31/12/2025)", "5% (da ridurre)", "5% (in diminuzione)", "12 (obiettivo: aumentare)",
        ])
    func noRemarks(text: String) {
        #expect {
            try Given.italian.target(text)
        } throws: { error in
            guard case .remarkInFigure = (error as? FigureFault)?.kind else { return false }
            return true
        }
        #expect((try? Given.italian.target(text: text))?.quantity.holdsFigure == true)
    }

    @Test("Words in brackets that begin as words of direction do may be a remark")
    func remarksLikeDirections() throws {
        for text in ["60% (calcolo nazionale)", "10 (contenuti digitali)", "5 (casa ridente)"] {
            #expect(try Given.italian.target(text).quantity.kind != .text, "\(text)")
        }
        #expect(throws: FigureFault.self) { try Given.english.target("5% (to be reduced)") }
        #expect(try Given.english.target("60% (National target)").quantity.kind != .text)
    }

    @Test(
        "Values that are bounds, or not exact",
        arguments: [
            ("oltre 50", ">"), ("50+", "≥"), ("almeno 50", "≥"), ("meno di 3", "<"), ("> 50%", ">"), ("circa 70%", "~"),
            ("ca. 70", "~"), ("~50", "~"), ("= 5", nil), ("70% circa", nil), ("10-15", nil), ("entro 30 giorni", nil),
            ("circa", "text"), ("Entro il 31/12/2020", nil),
        ] as [(String, String?)])
    func bounds(text: String, meaning: String?) {
        let found: String? =
            (try? Given.italian.actual(text)).map { quantity in
                switch quantity.precision {
                case .bound(let comparator): comparator.rawValue
                case .inexact: "~"
                case .exact: quantity.kind == .text ? "text" : "exact"
                }
            }
        #expect(found == meaning)
        #expect(throws: FigureFault.self, "\(text) is no baseline") {
            let quantity = try Given.italian.quantity(text)
            if quantity.kind == .text { throw FigureFault(kind: .unreadable, text: text, .italian) }
        }
    }

    /// What a target stands for, in short; `nil` where it is not read, or only as words.
    private static func meaning(_ text: String, _ reader: FigureReader) -> String? {
        (try? reader.target(text)).flatMap { $0.quantity.kind == .text ? nil : meaning($0) }
    }

    private static func meaning(_ target: Target) -> String {
        (target.comparator.map { $0.rawValue + " " } ?? "") + meaning(target.quantity.value)
    }

    private static func meaning(_ value: Quantity.Value) -> String {
        switch value {
        case .percent(let number, _): number.plain + "%"
        case .number(let number): number.plain
        case .money(let number, let currency): number.plain + " " + currency.sign
        case .measure(let number, let unit): number.plain + " " + unit.name
        case .share(let part, let total): part.plain + " of " + total.plain
        case .range(let low, let high, let kind):
            low.plain + "…" + high.plain + (kind == .percent ? "%" : kind.unitName.map { " " + $0 } ?? "")
        case .date(let date): date.iso
        case .period(let period): period.iso
        case .yesNo(let isYes): isYes ? "yes" : "no"
        case .text(let text): text
        case .noValue: "-"
        }
    }
}
