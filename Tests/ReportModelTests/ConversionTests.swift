import Testing

@testable import ReportModel

@Suite("Seconds, minutes and hours convert exactly into each other, and nothing else does")
struct ConversionTests {
    @Test(
        "The larger unit is brought into the smaller one, and what is printed is true",
        arguments: [
            ("90 minuti", "2 ore", nil, .lower, "(2 × 90 − 120) ÷ 90 ≈ 66,6666%", .partial),
            ("2 ore", "90 minuti", nil, .lower, "90 ≤ 120\u{A0}minuti", .achieved),
            ("1,5 ore", "90 minuti", nil, .lower, "90 ≤ 90\u{A0}minuti", .achieved),
            ("1 ora", "3601 secondi", nil, .lower, "(2 × 3.600 − 3601) ÷ 3.600 ≈ 99,9722%", .partial),
            ("1 ora", "3.600 secondi", nil, .higher, "3.600 ≥ 3.600\u{A0}secondi", .achieved),
            ("30 minuti", "1 ora", "2 ore", .lower, "(60 − 120) ÷ (30 − 120) ≈ 66,6666%", .partial),
            ("30 minuti", "45 minuti", "1 ora", .lower, "(45 − 60) ÷ (30 − 60) = 50%", .partial),
        ] as [(String, String, String?, Direction, String, Status)])
    func converted(
        target: String, actual: String, baseline: String?, direction: Direction, printed: String, status: Status
    ) throws {
        let figures = try Given.figures(target, actual, baseline: baseline, direction)
        let assessment = Assessment(of: figures)
        #expect(assessment.status == status)
        #expect(assessment.calculation?.text(.italian) == printed)
        #expect(CalculationEvaluator.isTrue(printed, decimalMark: ",") == true)
        #expect(figures.actual?.text == actual.replacing(" ", with: "\u{A0}"))
        #expect(figures.target?.text == target.replacing(" ", with: "\u{A0}"))
    }

    @Test("The difference is in the smaller unit")
    func difference() throws {
        #expect(try Given.assessment("2 ore", "90 minuti", .lower).difference?.signed(.italian) == "−30\u{A0}minuti")
    }

    @Test(
        "Days, weeks, months and years convert into nothing",
        arguments: [
            ("1 giorno", "24 ore"), ("1 giorno", "8 ore"), ("1 settimana", "7 giorni"), ("1 anno", "12 mesi"),
            ("1 giorno lavorativo", "1 giorno"), ("1 mese", "30 giorni"), ("1 km", "1000 m"),
        ])
    func days(target: String, actual: String) throws {
        let faults = try Given.faults(target, actual, .lower)
        #expect(faults.count == 1)
        guard case .unitsDiffer(.actual, _, _)? = faults.first else {
            Issue.record("\(faults)")
            return
        }
    }

    @Test("A number that would be too long is not converted, and so not compared")
    func tooLong() throws {
        #expect(try Given.faults("1 secondo", "999999999999999999 ore", .lower).map(\.role) == [.actual])
    }

    @Test("Without a direction they are compared only where they are equal")
    func equal() throws {
        #expect(try Given.assessment("120 minuti", "2 ore").status == .achieved)
        #expect(try Given.assessment("121 minuti", "2 ore").status == .notComparable)
    }
}
