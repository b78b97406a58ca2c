import Testing

@testable import ReportModel

@Suite("Milan 2020: 67 indicators")
struct Milan2020Tests {
    private let indicators: [Indicator]

    init() throws {
        indicators = try Milan2020.rows.map { row in
            Given.indicator(
                try Given.figures(row.target, row.actual, result: row.result, row.direction, year: .higher))
        }
    }

    @Test("66 achieved, 1 partial")
    func statuses() {
        let tally = Tally(indicators)
        #expect(tally.total == 67)
        #expect((tally.achieved, tally[.partial], tally[.missed]) == (66, 1, 0))
        #expect((tally[.notReported], tally[.notComparable], tally.asDeclared) == (0, 0, 1))
        #expect(tally.notReached == 1)
    }

    @Test("59 consistent, 7 declared only, 1 not computable")
    func verifications() {
        let tally = Tally(indicators)
        #expect(tally.consistent == 59)
        #expect(tally[.consistentByThreshold] == 57)
        #expect(tally[.consistentByRatio] == 1)
        #expect(tally[.consistentByDate] == 1)
        #expect(tally[.declaredOnly] == 7)
        #expect((tally[.notComputable], tally[.differs], tally[.notPublished]) == (1, 0, 0))
    }

    @Test("The homes handed over: 79,875%, published cut")
    func homes() throws {
        let homes = try #require(indicators.first { $0.assessment.status == .partial })
        #expect(homes.target?.text == "800")
        #expect(homes.assessment.attainment.percentage?.full(.italian) == "79,875%")
        #expect(homes.assessment.verification == .consistent(.ratio(.truncated)))
        #expect(homes.assessment.calculation?.text(.italian) == "639 ÷ 800 = 79,875%")
    }

    @Test("Agile work: different bases, achieved as declared")
    func agileWork() throws {
        let agile = try #require(indicators.first { $0.assessment.isAsDeclared })
        #expect(agile.assessment.attainment == .none(.differentBases))
        #expect(agile.assessment.status == .achieved)
        #expect(agile.assessment.isAsDeclared)
        #expect(agile.assessment.verification == .notComputable(.noPercentage(.differentBases)))
        #expect(agile.assessment.difference == nil)
    }

    @Test("Every printed calculation is true")
    func printed() throws {
        let printed = indicators.compactMap { $0.assessment.calculation?.text(.italian) }
        #expect(printed.count == 59)
        for text in printed where !text.contains("/") {
            #expect(CalculationEvaluator.isTrue(text, decimalMark: ",") == true, "\(text)")
        }
    }

    @Test("Every figure is shown as it was published")
    func shown() {
        for (row, indicator) in zip(Milan2020.rows, indicators) {
            #expect(indicator.target?.text.replacing("\u{A0}", with: " ") == row.target)
            #expect(indicator.actual?.text.replacing("\u{A0}", with: " ") == row.actual)
        }
    }

    @Test("Without the editors' directions times and negative targets are judged only where they are met exactly")
    func directionsAreNeeded() throws {
        for row in Milan2020.rows where row.direction == .lower {
            let figures = try Given.figures(row.target, row.actual, year: .higher)
            let isEqual = row.target == row.actual
            #expect(figures.lacksDirection)
            #expect(Assessment(of: figures).status == (isEqual ? .achieved : .notComparable))
        }
    }
}
