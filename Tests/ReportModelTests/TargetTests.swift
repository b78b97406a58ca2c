import Testing

@testable import ReportModel

@Suite("A target is a figure with at most a comparator in front")
struct TargetTests {
    @Test(
        "Comparators",
        arguments: [
            (.italian, "70%", nil), (.italian, "> 70%", .moreThan), (.italian, ">70%", .moreThan),
            (.italian, "≥  90%", .atLeast), (.italian, ">= 90%", .atLeast), (.italian, "< 10%", .lessThan),
            (.italian, "≤ 5 minuti", .atMost), (.italian, "<= 5", .atMost), (.italian, "= 5", .equal),
            (.italian, "min 5", .atLeast), (.italian, "Min. 5 giorni", .atLeast), (.english, "min 5", .atLeast),
            (.italian, "5 min", nil), (.italian, "=> 5", .atLeast), (.italian, "=<5", .atMost),
            (.italian, "almeno 5", .atLeast), (.italian, "Almeno 5", .atLeast),
            (.italian, "massimo gg. 6", .atMost), (.italian, "≥ € 13.000.000", .atLeast),
            (.english, "at least 5", .atLeast), (.english, "At most 6 days", .atMost), (.english, "> 70%", .moreThan),
        ] as [(SiteLanguage, String, Comparator?)])
    func comparators(language: SiteLanguage, text: String, comparator: Comparator?) throws {
        let target = try Given.reader(language).target(text)
        #expect(target.comparator == comparator)
        #expect(target.quantity.amount != nil)
    }

    @Test("The figure alone and the whole target are both kept as typed")
    func texts() throws {
        let target = try Given.italian.target("≥ € 13.000.000")
        #expect(target.text == "≥\u{A0}€\u{A0}13.000.000")
        #expect(target.quantity.text == "€\u{A0}13.000.000")
        #expect(target.quantity.numeral == "13.000.000")
        let dash = try Given.italian.target("massimo –5%")
        #expect(dash.quantity.text == "–5%")
        #expect(dash.quantity.numeral == "−5")
    }

    @Test(
        "Deadlines, with and without their words",
        arguments: [
            (.italian, "Entro il 31/12/2020"), (.italian, "entro il 31 dicembre 2020"), (.italian, "31/12/2020"),
            (.italian, "Entro 31/12/2020"), (.italian, "Entro il 2020-12-31"), (.english, "by 31 December 2020"),
            (.english, "31 December 2020"), (.english, "By 2020-12-31"),
        ] as [(SiteLanguage, String)])
    func deadlines(language: SiteLanguage, text: String) throws {
        let target = try Given.reader(language).target(text)
        #expect(target.quantity.value == .date(Given.day(2020, 12, 31)))
        #expect(target.comparator == nil)
    }

    @Test("An elided article before the date")
    func elision() throws {
        #expect(try Given.italian.target("Entro l’1/1/2021").quantity.value == .date(Given.day(2021, 1, 1)))
        #expect(try Given.italian.target("Entro il 1° luglio 2020").quantity.value == .date(Given.day(2020, 7, 1)))
    }

    @Test("Words are a target, too", arguments: ["Servizi garantiti", "Entro fine anno", "SI"])
    func words(text: String) throws {
        #expect(try Given.italian.target(text).quantity.kind == (text == "SI" ? .yesNo : .text))
    }

    @Test(
        "What a target cannot be",
        arguments: [
            ("> 5 < 10", .tooManyComparators), (">> 5", .tooManyComparators), ("> almeno 5", .tooManyComparators),
            ("almeno SI", .comparatorNeedsNumber), ("massimo impegno", .comparatorNeedsNumber),
            ("≤ 31/12/2020", .comparatorNeedsNumber), ("= SI", .comparatorNeedsNumber), ("≥", .unreadable),
            ("almeno", .unreadable), ("Entro il 70%", .deadlineNeedsTime), ("5 > 3", .unreadable), ("", .empty),
            (" \u{A0}", .empty),
        ] as [(String, FigureFault.Kind)])
    func refused(text: String, kind: FigureFault.Kind) {
        #expect(FigureFault.of { () throws(FigureFault) in try Given.italian.target(text) }?.kind == kind)
    }

    @Test(
        "Only a target may have a comparator or a deadline",
        arguments: ["> 70%", "almeno 5", "min 5", "Entro il 31/12/2020"])
    func onlyTargets(text: String) {
        let fault = FigureFault.of { () throws(FigureFault) in try Given.italian.quantity(text) }
        #expect(fault?.kind == .comparatorNotAllowed)
        #expect(fault?.proposals == [])
    }
}
