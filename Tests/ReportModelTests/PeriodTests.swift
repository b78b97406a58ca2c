import Testing

@testable import ReportModel

@Suite("What is not due yet is neither reached nor missed")
struct PeriodTests {
    private static let end = Given.day(2020, 12, 31)
    private static let plan = ReportingPeriod(state: .plan, end: end)
    private static let interim = ReportingPeriod(state: .interim, end: end, reference: Given.day(2020, 6, 30))
    private static let final = ReportingPeriod(state: .final, end: end)

    @Test(
        "A plan reaches and misses nothing",
        arguments: [
            ("800", nil), ("800", "350"), ("800", "900"), ("31/12/2020", "SI"), ("31/03/2020", "NO"), ("SI", "SI"),
            ("10% dei casi", "100%"), ("31/03/2020", "30/03/2020"),
        ] as [(String, String?)])
    func plan(target: String, actual: String?) throws {
        let assessment = try Given.assessment(target, actual, year: .higher, isCumulative: true, in: Self.plan)
        #expect(assessment.status == .planned)
        #expect(assessment.isMet == nil)
        #expect(assessment.attainment == .none(.notDue))
        #expect(assessment.calculation == nil && assessment.difference == nil && assessment.basis == nil)
        #expect(assessment.verification == .notPublished)
    }

    @Test("A result in a plan gives no status and is not checked", arguments: ["100%", "SI", "Raggiunto", "Verde"])
    func resultInPlan(result: String) throws {
        let assessment = try Given.assessment("800", nil, result: result, .higher, in: Self.plan)
        #expect(assessment.status == .planned)
        #expect(!assessment.isAsDeclared)
        #expect(assessment.verification == .notComputable(.noPercentage(.notDue)))
    }

    @Test(
        "Before the year's end what can still change is in progress",
        arguments: [
            ("800", "350", .higher, false), ("800", "900", .higher, false), ("€ 100", "€ 45", .lower, true),
            ("€ 100", "€ 145", .lower, false), ("≤ 5", "5", nil, true), ("< 5", "5", nil, false),
            ("= 5", "5", nil, true), ("= 5", "4", nil, false), ("< 10%", "-3,70%", .zero, true),
            ("10%", "-12%", .zero, false), ("90%", "95%", .higher, true), ("90%", "85%", .higher, false),
            ("31/12/2020", "NO", nil, false), ("SI", "NO", nil, false), ("NO", "NO", nil, false),
            ("5", "5", nil, false), ("10% dei casi", "100%", .higher, false), ("5", "molti", .higher, false),
        ] as [(String, String, Direction?, Bool)])
    func inProgress(target: String, actual: String, direction: Direction?, isWithinLimit: Bool) throws {
        let figures = try Given.figures(target, actual, direction)
        let assessment = Assessment(of: figures, period: Self.interim)
        #expect(assessment.status == .inProgress)
        #expect(assessment.isMet == nil)
        #expect(!assessment.isDue)
        #expect(assessment.attainment == .none(.notDue))
        #expect(assessment.calculation == nil && assessment.difference == nil)
        #expect(figures.isWithinLimit == isWithinLimit)
    }

    @Test("What is not reported and not due is in progress, whatever the result", arguments: [nil, "100%", "in linea"])
    func notReportedYet(result: String?) throws {
        let assessment = try Given.assessment("800", nil, result: result, .higher, in: Self.interim)
        #expect(assessment.status == .inProgress)
        #expect(!assessment.isAsDeclared)
    }

    @Test(
        "Reached before its time is only what cannot be undone",
        arguments: [
            ("31/12/2020", "SI", nil, false), ("31/12/2020", "15/05/2020", nil, false), ("SI", "SI", nil, false),
            ("Servizi garantiti", "SI", nil, false), ("800", "800", .higher, true), ("> 5 km", "6 km", nil, true),
        ] as [(String, String, Direction?, Bool)])
    func early(target: String, actual: String, direction: Direction?, isCumulative: Bool) throws {
        let assessment = try Given.assessment(
            target, actual, direction, isCumulative: isCumulative, in: Self.interim)
        #expect(assessment.status == .achieved)
        #expect(assessment.isMet == true)
    }

    @Test(
        "A count that only grows is not reached before it is, and no percentage or limit is one",
        arguments: [("800", "799", .higher), ("90%", "95%", .higher), ("100", "90", .lower), ("= 5", "5", nil)]
            as [(String, String, Direction?)])
    func notCumulative(target: String, actual: String, direction: Direction?) throws {
        let assessment = try Given.assessment(target, actual, direction, isCumulative: true, in: Self.interim)
        #expect(assessment.status == .inProgress)
    }

    @Test("A day after the deadline misses it at once", arguments: [interim, final])
    func lateDay(period: ReportingPeriod) throws {
        let assessment = try Given.assessment("31/03/2020", "15/05/2020", in: period)
        #expect(assessment.status == .missed)
        #expect(assessment.attainment.percentage == .zero)
    }

    @Test("What was due in an interim year is judged: a no misses, and nothing reported is overdue")
    func overdue() throws {
        let missed = try Given.assessment("31/03/2020", "NO", in: Self.interim)
        #expect((missed.status, missed.isDue) == (.missed, true))
        let overdue = try Given.assessment("31/03/2020", nil, in: Self.interim)
        #expect((overdue.status, overdue.isDue) == (.notReported, true))
        let number = try Given.assessment(
            "800", "350", .higher, due: .month(6, year: 2020), in: Self.interim)
        #expect(number.status == .missed)
        #expect(number.attainment.percentage == Percentage(millionths: 43_750_000))
        let declared = try Given.assessment("31/03/2020", nil, result: "100%", in: Self.interim)
        #expect((declared.status, declared.isAsDeclared) == (.achieved, true))
    }

    @Test(
        "A month, a year and a day are due when they are over",
        arguments: [
            (.month(6, year: 2020), true), (.month(7, year: 2020), false), (.year(2019), true), (.year(2020), false),
            (.day(Given.day(2020, 6, 30)), true), (.day(Given.day(2020, 7, 1)), false), (nil, false),
        ] as [(PartialDate?, Bool)])
    func due(due: PartialDate?, isDue: Bool) {
        #expect(Self.interim.isDue(due) == isDue)
    }

    @Test("In a final year what is due later and not reached stays in progress")
    func dueLater() throws {
        for actual in ["13,9%", "22%", "30%"] {
            let assessment = try Given.assessment(
                "22%", actual, result: "On track", .higher, due: .year(2030), in: Self.final)
            #expect(assessment.status == .inProgress)
            #expect(assessment.verification == .notComputable(.noPercentage(.notDue)))
        }
        let reached = try Given.assessment("22", "25", .higher, due: .year(2030), isCumulative: true, in: Self.final)
        #expect(reached.status == .achieved)
    }

    @Test("In a final year everything else is judged")
    func judged() throws {
        #expect(try Given.assessment("800", "639", .higher, in: Self.final).status == .partial)
        #expect(try Given.assessment("€ 100", "€ 45", .lower, in: Self.final).status == .achieved)
        #expect(try Given.assessment("800", nil, .higher, in: Self.final).status == .notReported)
        #expect(try Given.assessment("31/12/2020", "NO", in: Self.final).status == .missed)
    }

    @Test("A final year is judged as of its end, whatever day its figures are of")
    func reference() {
        let early = Given.day(2020, 6, 30)
        #expect(ReportingPeriod(state: .final, end: Self.end, reference: early).reference == Self.end)
        #expect(Self.interim.reference == early)
        #expect(ReportingPeriod(state: .interim, end: Self.end).isDue(nil))
    }

    @Test("A year that ends in March is due in March")
    func otherEnd() throws {
        let end = Given.day(2021, 3, 31)
        let running = ReportingPeriod(state: .interim, end: end, reference: Self.end)
        #expect(try Given.assessment("800", "639", .higher, in: running).status == .inProgress)
        #expect(
            try Given.assessment("800", "639", .higher, in: ReportingPeriod(state: .final, end: end)).status == .partial
        )
    }

    @Test("A target that is a day gives the day it is due; another one contradicts it")
    func dueOfDate() throws {
        #expect(try Given.figures("31/12/2020", nil).due == .day(Self.end))
        #expect(try Given.figures("31/12/2020", nil, due: .day(Self.end)).ownDue == nil)
        #expect(try Given.figures("800", nil, .higher, due: .year(2030)).ownDue == .year(2030))
        #expect(throws: FiguresFaults(faults: [.dueContradictsTarget])) {
            try Given.figures("31/12/2020", nil, due: .day(Given.day(2021, 1, 1)))
        }
        #expect(throws: FiguresFaults(faults: [.dueContradictsTarget])) {
            try Given.figures("31/12/2020", nil, due: .year(2020))
        }
    }

    @Test("Nothing is done on a day after the edition")
    func edition() throws {
        let edition = Given.day(2020, 6, 30)
        #expect(throws: FiguresFaults(faults: [.dateAfterEdition(Given.day(2020, 7, 1))])) {
            try Given.figures("31/12/2020", "01/07/2020", edition: edition)
        }
        #expect(throws: Never.self) { try Given.figures("31/12/2020", "30/06/2020", edition: edition) }
        #expect(throws: Never.self) { try Given.figures("31/12/2020", "SI", edition: edition) }
    }
}
