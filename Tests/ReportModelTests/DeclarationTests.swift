import Testing

@testable import ReportModel

@Suite("Where there is only the body's word, nothing is computed")
struct DeclarationTests {
    @Test(
        "A bare yes, no or words are declared only, missed ones too",
        arguments: [
            ("31/12/2020", "SI", nil, .achieved), ("31/12/2020", "SI", "100%", .achieved),
            ("31/12/2020", "NO", nil, .missed), ("31/12/2020", "NO", "0%", .missed), ("SI", "SI", "SI", .achieved),
            ("SI", "NO", "NO", .missed), ("SI", "NO", "50%", .missed), ("NO", "NO", "100%", .achieved),
            ("NO", "SI", nil, .missed), ("Servizi garantiti", "SI", "100%", .achieved),
            ("Servizi garantiti", "NO", "non raggiunto", .missed), ("Completo", "completo.", "Raggiunto", .achieved),
            ("SI", "SI", "boh", .achieved), ("SI", "SI", "120%", .achieved),
        ] as [(String, String, String?, Status)])
    func declaredOnly(target: String, actual: String, result: String?, status: Status) throws {
        let figures = try Given.figures(target, actual, result: result)
        let assessment = Assessment(of: figures)
        #expect(assessment.status == status)
        #expect(assessment.verification == .declaredOnly)
        #expect(assessment.basis == nil)
        #expect(assessment.computedPercentage(figures) == nil)
        #expect(assessment.calculation == nil && assessment.difference == nil)
        #expect(!assessment.isAsDeclared)
    }

    @Test(
        "A yes or a day whose published result says the opposite differs",
        arguments: [
            ("31/12/2020", "SI", "NO"), ("31/12/2020", "NO", "100%"), ("31/12/2020", "31/12/2020", "NO"),
            ("31/12/2020", "01/01/2021", "SI"), ("SI", "SI", "99%"), ("SI", "NO", "Raggiunto"),
            ("SI", "SI", "Non raggiunto"), ("Servizi garantiti", "SI", "0%"), ("SI", "NO", "Verde"),
            ("SI", "SI", "in linea"),
        ])
    func opposite(target: String, actual: String, result: String) throws {
        let assessment = try Given.assessment(target, actual, result: result)
        #expect(assessment.verification == .differs(ours: assessment.attainment))
    }

    @Test("What rates progress verifies nothing, so there is only the word", arguments: ["Verde", "in linea"])
    func progress(result: String) throws {
        let end = Given.day(2020, 12, 31)
        let interim = ReportingPeriod(state: .interim, end: end, reference: Given.day(2020, 6, 30))
        let assessment = try Given.assessment("31/12/2020", "SI", result: result, in: interim)
        #expect((assessment.status, assessment.verification) == (.achieved, .declaredOnly))
    }

    @Test("Two days are a comparison")
    func days() throws {
        let figures = try Given.figures("31/12/2020", "31/12/2020", result: "SI")
        let assessment = Assessment(of: figures)
        #expect(assessment.verification == .consistent(.date))
        #expect(assessment.basis == .date)
        #expect(assessment.computedPercentage(figures) == .hundred)
    }

    @Test(
        "A text that says a negation cannot be answered by a yes or a no",
        arguments: [
            "Nessun reclamo", "nessuna interruzione", "Non superare i limiti", "Senza ritardi", "Zero reclami, no",
            "No complaints", "None", "Without delay", "Not more than last year",
        ])
    func negations(target: String) throws {
        for answer in ["SI", "NO"] {
            let figures = try IndicatorFigures(
                target: Given.italian.target(text: target), actual: Given.italian.quantity(answer))
            #expect(Assessment(of: figures).status == .notComparable)
            #expect(Assessment(of: figures).attainment == .none(.wordsOnly))
        }
        let same = try IndicatorFigures(
            target: Given.italian.target(text: target), actual: Given.italian.quantity(text: target))
        #expect(Assessment(of: same).status == .achieved)
    }

    @Test("Letters of a negation inside other words are none", arguments: ["Notifiche inviate", "Nonni assistiti"])
    func noNegation(target: String) throws {
        #expect(try Given.assessment(target, "SI").status == .achieved)
    }

    @Test("Other words than those of the target are left to the reader", arguments: ["ON", "complete", "NON fatto"])
    func otherWords(actual: String) throws {
        let assessment = try Given.assessment("ON/OFF", actual)
        #expect((assessment.status, assessment.isMet) == (.notComparable, nil))
    }

    @Test(
        "Without a value the result gives the status, as declared",
        arguments: [
            ("100%", .achieved), ("100,00%", .achieved), ("120%", .achieved), ("SI", .achieved),
            ("Raggiunto", .achieved), ("Verde", .achieved), ("60%", .partial), ("99,9%", .partial), ("40%", .missed),
            ("0%", .missed), ("NO", .missed), ("Non raggiunto", .missed), ("Raggiunto in parte", .partial),
            ("Rosso", .missed), ("in linea", nil), ("boh", nil), ("8", nil), ("50% delle sedi", nil),
        ] as [(String, Status?)])
    func resultAlone(result: String, status: Status?) throws {
        for target in ["31/12/2020", "800", nil] {
            let figures = try Given.figures(target, nil, result: result, year: .higher)
            let assessment = Assessment(of: figures)
            #expect(assessment.status == status ?? .notReported)
            #expect(assessment.isAsDeclared == (status != nil))
            #expect(assessment.isMet == nil)
            #expect(assessment.basis == nil)
            #expect(assessment.computedPercentage(figures) == nil)
            #expect(assessment.verification == .declaredOnly)
        }
    }

    @Test("Not even the direction is needed where there is no value")
    func withoutDirection() throws {
        let assessment = try Given.assessment("5 minuti", nil, result: "100%", year: .higher)
        #expect((assessment.status, assessment.isAsDeclared) == (.achieved, true))
    }

    @Test("Words that hold a figure are told apart, and what they say is never consistent")
    func textHoldsFigure() throws {
        for text in [
            "800 alloggi", "circa 70% dei casi", "entro il 31/12/2020", "€ 5", "> 70%", "consegnati 639 alloggi",
        ] {
            #expect(try Given.italian.quantity(text: text).holdsFigure, "\(text)")
        }
        for text in ["Servizi garantiti", "NA", "n.d.", "SI"] {
            #expect(try !Given.italian.quantity(text: text).holdsFigure, "\(text)")
        }
        let figures = try IndicatorFigures(
            target: Given.italian.target(text: "800 alloggi"), actual: Given.italian.quantity(text: "800 alloggi"),
            result: Given.italian.result("100%"))
        #expect(Assessment(of: figures).status == .achieved)
        #expect(Assessment(of: figures).verification == .declaredOnly)
    }
}
