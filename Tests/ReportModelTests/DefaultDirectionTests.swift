import Testing

@testable import ReportModel

@Suite("The year's default direction, and where it says nothing")
struct DefaultDirectionTests {
    @Test(
        "It applies to counts, percentages and the language's own units",
        arguments: [
            ("5", .higher), ("5", .lower), ("0", .lower), ("70%", .higher), ("10% dei casi", .lower),
            ("5 km", .higher),
            ("800 alloggi", .higher),
        ] as [(String, Direction)])
    func applies(target: String, year: Direction) throws {
        let figures = try Given.figures(target, nil, year: year)
        #expect((figures.direction.direction, figures.direction.origin) == (year, .year))
        #expect(!figures.lacksDirection)
    }

    @Test(
        "It never applies to times, money and negative targets, which are then neither met nor missed",
        arguments: [
            ("5 minuti", "4 minuti"), ("gg. 6", "7 gg"), ("2 anni", "3 anni"),
            ("5 giorni lavorativi", "1 giorno lavorativo"), ("€ 100", "€ 45"), ("100 euro", "145 euro"),
            ("-5%", "-141%"), ("-5", "5"),
        ])
    func neverApplies(target: String, actual: String) throws {
        for year in Direction.allCases {
            let figures = try Given.figures(target, actual, result: "100%", year: year)
            let assessment = Assessment(of: figures)
            #expect(figures.lacksDirection)
            #expect((assessment.status, assessment.isAsDeclared) == (.notComparable, false))
            #expect(assessment.attainment == .none(.noDirection))
            #expect(assessment.verification == .notComputable(.noPercentage(.noDirection)))
            #expect(assessment.calculation == nil && assessment.difference == nil)
        }
    }

    @Test(
        "A name that says a time makes times of bare numbers, and of nothing else",
        arguments: [
            (.italian, "Tempo medio di attesa allo sportello", "26", false),
            (.italian, "Giorni per il rilascio", "30", false), (.italian, "Attesa in minuti", "5", false),
            (.italian, "Domande evase entro 30 giorni", "90%", true), (.italian, "Alloggi consegnati", "800", true),
            (.italian, "Temporali", "3", true), (.english, "Average time in days to decide", "15", false),
            (.english, "Working days lost to sickness per employee", "1.58", false),
            (.english, "Waiting time", "10%", true), (.english, "Homes let", "10", true),
        ] as [(SiteLanguage, String, String, Bool)])
    func names(language: SiteLanguage, name: String, target: String, applies: Bool) throws {
        let figures = try Given.figures(target, nil, year: .higher, named: name, with: Given.reader(language))
        #expect(figures.lacksDirection != applies)
    }

    @Test("The indicator's own direction and a sign count for all of them")
    func ownDirection() throws {
        #expect(try Given.assessment("26", "39", .lower, named: "Tempo di attesa").status == .partial)
        #expect(try Given.assessment("≤ 26", "39", named: "Tempo di attesa").status == .partial)
        #expect(try Given.assessment("€ 100", "€ 45", .lower).status == .achieved)
        #expect(try Given.assessment("-5%", "-141%", .lower).status == .achieved)
    }

    @Test("A site's own unit takes the default only where the site says that it is no time")
    func ownUnits() throws {
        for (isTime, applies) in [(nil, false), (true, false), (false, true)] as [(Bool?, Bool)] {
            let units = try UnitTable(language: .italian, adding: [.init(name: "panchine", isTime: isTime)])
            let reader = FigureReader(language: .italian, units: units)
            let figures = try Given.figures("5 panchine", "6 panchine", year: .higher, with: reader)
            #expect(figures.lacksDirection != applies)
            #expect(Assessment(of: figures).status == (applies ? .achieved : .notComparable))
        }
    }

    @Test(
        "A value equal to its target meets it, whichever way success lies",
        arguments: [("5 minuti", "5 minuti"), ("€ 100", "€ 100,00"), ("-5%", "-5%"), ("5", "5")])
    func equal(target: String, actual: String) throws {
        let assessment = try Given.assessment(target, actual, result: "100%")
        #expect(assessment.status == .achieved)
        #expect(assessment.attainment == .percentage(.hundred, raw: nil))
        #expect(assessment.verification == .consistent(.threshold))
        #expect(assessment.calculation?.text(.italian).contains(" = ") == true)
    }

    @Test("Without any direction a number is neither met nor missed: 1,58 and 2,6")
    func none() throws {
        let assessment = try Given.assessment("1,58", "2,6")
        #expect((assessment.status, assessment.isMet) == (.notComparable, nil))
        #expect(assessment.attainment == .none(.noDirection))
    }

    @Test("Who rests on the default is counted")
    func counted() throws {
        let tally = Tally([
            Given.indicator(try Given.figures("5", "6", year: .higher)),
            Given.indicator(try Given.figures("5", "6", .higher, year: .higher)),
            Given.indicator(try Given.figures("≥ 5", "6", year: .higher)),
            Given.indicator(try Given.figures("5 minuti", "6 minuti", year: .higher)),
        ])
        #expect(tally.byDefaultDirection == 1)
    }
}
