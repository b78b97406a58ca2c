import Testing

@testable import ReportModel

@Suite("Figures are read by their language's grammar")
struct QuantityTests {
    @Test(
        "Italian percentages",
        arguments: [
            ("70%", 70, 0), ("93,6%", 936, 1), ("-3,70%", -370, 2), ("102,7%", 1027, 1), ("70 %", 70, 0),
            ("–3,70%", -370, 2), ("−3,70%", -370, 2), ("+5%", 5, 0), ("1.234,5%", 12345, 1),
        ] as [(String, Int64, Int)])
    func italianPercent(text: String, significand: Int64, scale: Int) throws {
        let value = try Given.italian.quantity(text).value
        #expect(value == .percent(Given.decimal(significand, scale), qualifier: nil))
    }

    @Test(
        "Italian numbers",
        arguments: [
            ("5", 5, 0), ("1000", 1000, 0), ("19.000", 19000, 0), ("37,25", 3725, 2), ("1.234", 1234, 0),
            ("0,5", 5, 1), ("-12", -12, 0), ("+51", 51, 0), ("007", 7, 0), ("1.234.567,89", 123_456_789, 2),
            ("999.999.999.999.999.999", 999_999_999_999_999_999, 0), ("0,000000000000000001", 1, 18),
        ] as [(String, Int64, Int)])
    func italianNumber(text: String, significand: Int64, scale: Int) throws {
        #expect(try Given.italian.quantity(text).value == .number(Given.decimal(significand, scale)))
    }

    @Test(
        "English numbers and percentages",
        arguments: [
            ("19,000", .number(Given.decimal(19000))), ("37.25", .number(Given.decimal(3725, 2))),
            ("93.6%", .percent(Given.decimal(936, 1), qualifier: nil)), ("1.234", .number(Given.decimal(1234, 3))),
            ("10% of agile workers", .percent(Given.decimal(10), qualifier: "of agile workers")),
        ] as [(String, Quantity.Value)])
    func englishNumber(text: String, value: Quantity.Value) throws {
        #expect(try Given.english.quantity(text).value == value)
    }

    @Test(
        "Money",
        arguments: [
            (.italian, "€ 20.751.299", 20_751_299, .euro), (.italian, "20.751.299 €", 20_751_299, .euro),
            (.italian, "€20.751.299", 20_751_299, .euro), (.italian, "20.751.299 euro", 20_751_299, .euro),
            (.italian, "€ -5", -5, .euro), (.italian, "-€ 5", -5, .euro), (.italian, "-5 €", -5, .euro),
            (.english, "€20,751,299", 20_751_299, .euro), (.english, "£5", 5, .pound), (.english, "$5", 5, .dollar),
        ] as [(SiteLanguage, String, Int64, Currency)])
    func money(language: SiteLanguage, text: String, amount: Int64, currency: Currency) throws {
        #expect(try Given.reader(language).quantity(text).value == .money(Given.decimal(amount), currency))
    }

    @Test(
        "Numbers with a unit",
        arguments: [
            (.italian, "5 minuti", 5, 0, "minuti"), (.italian, "13,1 giorni", 131, 1, "giorni"),
            (.italian, "gg. 6", 6, 0, "giorni"), (.italian, "6 gg", 6, 0, "giorni"),
            (.italian, "6 gg.", 6, 0, "giorni"),
            (.italian, "1 giorno", 1, 0, "giorni"), (.italian, "37,25 km", 3725, 2, "km"),
            (.italian, "100 mq", 100, 0, "m²"), (.italian, "100 m²", 100, 0, "m²"), (.italian, "100 m2", 100, 0, "m²"),
            (.italian, "3 KWH", 3, 0, "kWh"), (.english, "5 minutes", 5, 0, "minutes"),
            (.english, "6 days", 6, 0, "days"),
        ] as [(SiteLanguage, String, Int64, Int, String)])
    func measure(language: SiteLanguage, text: String, significand: Int64, scale: Int, unit: String) throws {
        let reader = Given.reader(language)
        let known = try #require(reader.units[unit])
        #expect(known.name == unit)
        #expect(try reader.quantity(text).value == .measure(Given.decimal(significand, scale), known))
    }

    @Test("A percentage keeps what it is of, and compares it whatever its spaces, quotes and capitals")
    func qualifier() throws {
        let typed = try Given.italian.quantity("10% dei lavoratori agili dell'ente")
        #expect(typed.value == .percent(ExactDecimal(10), qualifier: "dei lavoratori agili dell'ente"))
        let pasted = try Given.italian.quantity("10%\u{A0}dei  Lavoratori agili dell’ente")
        #expect(typed.base == pasted.base)
        #expect(typed.base != (try Given.italian.quantity("10%").base))
    }

    @Test(
        "Dates",
        arguments: [
            (.italian, "31/12/2020"), (.italian, "31 dicembre 2020"), (.italian, "31 Dicembre 2020"),
            (.italian, "2020-12-31"), (.italian, "2020–12–31"), (.english, "31 December 2020"),
            (.english, "2020-12-31"), (.english, "31/12/2020"), (.english, "12/31/2020"),
        ] as [(SiteLanguage, String)])
    func date(language: SiteLanguage, text: String) throws {
        #expect(try Given.reader(language).quantity(text).value == .date(Given.day(2020, 12, 31)))
    }

    @Test(
        "Yes and no",
        arguments: [
            (.italian, "SI", true), (.italian, "SÌ", true), (.italian, "Sì", true), (.italian, "si", true),
            (.italian, "SI'", true), (.italian, "SI\u{300}", true), (.italian, "NO", false), (.italian, "No", false),
            (.english, "yes", true), (.english, "Yes", true), (.english, "no", false), (.italian, "VERO", true),
            (.italian, "FALSO", false), (.italian, "TRUE", true), (.italian, "false", false), (.english, "TRUE", true),
            (.english, "FALSE", false),
        ] as [(SiteLanguage, String, Bool)])
    func yesNo(language: SiteLanguage, text: String, isYes: Bool) throws {
        #expect(try Given.reader(language).quantity(text).value == .yesNo(isYes))
    }

    @Test(
        "Words are text",
        arguments: ["Servizi garantiti", "in corso", "«Avviato»", "entro fine anno", "Nota: già fatto"])
    func words(text: String) throws {
        #expect(try Given.italian.quantity(text).value == .text(text))
    }

    @Test("Forced text is text whatever it holds")
    func forcedText() throws {
        #expect(try Given.italian.quantity(text: " > 70% entro il 2020 ").value == .text("> 70% entro il 2020"))
        #expect(try Given.italian.target(text: "70%").quantity.value == .text("70%"))
        #expect(try Given.italian.result(text: "70%").percentage == nil)
        #expect(FigureFault.of { () throws(FigureFault) in try Given.italian.quantity(text: " ") }?.kind == .empty)
        #expect(
            FigureFault.of { () throws(FigureFault) in try Given.italian.quantity(text: "a\u{202E}b") }?.kind
                == .unreadable)
    }

    @Test(
        "What is shown is what was typed, with non-breaking spaces",
        arguments: [
            ("€ 20.751.299", "€\u{A0}20.751.299"), (" gg. 6 ", "gg.\u{A0}6"), ("–5%", "–5%"),
            ("20\u{2009}%", "20\u{202F}%"), ("dell’ente è «sì»", "dell’ente\u{A0}è\u{A0}«sì»"), ("1186", "1186"),
        ])
    func shown(typed: String, shown: String) throws {
        #expect(try Given.italian.quantity(typed).text == shown)
    }

    @Test("What word processors put in is welcome")
    func wordProcessor() throws {
        #expect(try Given.italian.quantity("13,1\u{A0}giorni").amount == Given.decimal(131, 1))
        #expect(try Given.italian.quantity("–5%").amount == ExactDecimal(-5))
        #expect(try Given.italian.target("≥\u{A0}\u{A0}90%").comparator == .atLeast)
        #expect(try Given.italian.target("Entro\u{A0}il\u{202F}31/12/2020").quantity.kind == .date)
    }

    @Test("A result counts in percent when it is a percentage, a yes or a no")
    func result() throws {
        #expect(try Given.italian.result("79,87%").percentage == Given.decimal(7987, 2))
        #expect(try Given.italian.result("SI").percentage == .hundred)
        #expect(try Given.italian.result("NO").percentage == .zero)
        #expect(try Given.italian.result("raggiunto").percentage == nil)
        #expect(try Given.italian.result("50% delle sedi").percentage == nil)
    }

    @Test("What is proposed for a weight is one", arguments: [("-3,1%", []), ("3,1%", ["3.1%"]), ("3,1", ["3.1"])])
    func proposedWeight(text: String, readings: [String]) {
        let fault = FigureFault.of { () throws(FigureFault) in try Given.english.weight(text) }
        #expect(fault?.proposals == readings)
    }

    @Test(
        "A weight is a bare number or a percentage above zero",
        arguments: [
            ("2", true), ("0,5", true), ("50,00%", true), ("0", false), ("-1", false), ("0%", false), ("5 km", false),
            ("50% dei voti", false),
        ])
    func weight(text: String, isWeight: Bool) {
        let fault = FigureFault.of { () throws(FigureFault) in try Given.italian.weight(text) }
        #expect((fault == nil) == isWeight)
        #expect(fault == nil || fault?.kind == .notAWeight)
    }
}
