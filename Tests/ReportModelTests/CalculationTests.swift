import Testing

@testable import ReportModel

@Suite("What is printed about a target")
struct CalculationTests {
    @Test(
        "Divisions of missed targets",
        arguments: [
            ("800", "639", nil, .higher, .linear, "639 ÷ 800 = 79,875%"),
            ("1000", "1", nil, .higher, .linear, "1 ÷ 1000 = 0,1%"),
            ("70%", "65%", nil, .higher, .linear, "65% ÷ 70% ≈ 92,8571%"),
            ("19.000", "18.365", nil, .higher, .linear, "18.365 ÷ 19.000 ≈ 96,6578%"),
            ("€ 800", "€ 500,50", nil, .higher, .linear, "500,50 ÷ 800 = 62,5625%"),
            ("128", "1", nil, .higher, .linear, "1 ÷ 128 = 0,78125%"),
            ("5", "6", nil, .lower, .linear, "(2 × 5 − 6) ÷ 5 = 80%"),
            ("10%", "12%", nil, .lower, .linear, "(2 × 10% − 12%) ÷ 10% = 80%"),
            ("5", "12", nil, .lower, .linear, "(2 × 5 − 12) ÷ 5 = −40% → 0%"),
            ("10", "15", nil, .lower, .ratio, "10 ÷ 15 ≈ 66,6666%"),
            ("10", "15", "20", .lower, .linear, "(15 − 20) ÷ (10 − 20) = 50%"),
            ("0", "–3", "−12", .higher, .linear, "(−3 − (−12)) ÷ (0 − (−12)) = 75%"),
            ("5", "-1", nil, .higher, .linear, "−1 ÷ 5 = −20% → 0%"),
        ] as [(String, String, String?, Direction, AttainmentPolicy.LowerFormula, String)])
    func divisions(
        target: String, actual: String, baseline: String?, direction: Direction, lower: AttainmentPolicy.LowerFormula,
        printed: String
    ) throws {
        let assessment = try Given.assessment(target, actual, baseline: baseline, direction, lower: lower)
        #expect(assessment.calculation?.text(.italian) == printed)
    }

    @Test(
        "Comparisons of met targets, and of misses without a percentage",
        arguments: [
            ("5 minuti", "2,4 minuti", .lower, "2,4 ≤ 5\u{A0}minuti"), ("gg. 6", "gg. 6", .lower, "6 ≤ 6\u{A0}giorni"),
            ("> 70%", "78%", nil, "78% > 70%"), ("1000", "1186", .higher, "1186 ≥ 1000"),
            ("≥ € 13.000.000", "€ 20.751.299", nil, "€\u{A0}20.751.299 ≥ €\u{A0}13.000.000"),
            ("< 10%", "-3,70%", .zero, "|−3,70%| < 10%"),
            ("< 10%", "-12%", .zero, "|−12%| ≥ 10%"), ("-5%", "-141%", .lower, "−141% ≤ −5%"),
            ("= 5", "6", nil, "6 ≠ 5"),
            ("= 5", "5", nil, "5 = 5"), ("> 70%", "70%", nil, "70% ≤ 70%"), ("0", "3", .lower, "3 > 0"),
            ("Entro il 31/12/2020", "31/12/2020", nil, "31/12/2020 ≤ 31/12/2020"),
            ("31/12/2020", "1/1/2021", nil, "1/1/2021 > 31/12/2020"),
        ] as [(String, String, Direction?, String)])
    func comparisons(target: String, actual: String, direction: Direction?, printed: String) throws {
        #expect(try Given.assessment(target, actual, direction).calculation?.text(.italian) == printed)
    }

    @Test("A result above 100% is shown with its division; answers have none")
    func others() throws {
        #expect(
            try Given.assessment("10", "61", result: "610%", .higher).calculation?.text(.italian) == "61 ÷ 10 = 610%")
        #expect(try Given.assessment("10", "1000", result: "9%", .higher).calculation?.text(.italian) == "1000 ≥ 10")
        #expect(try Given.assessment("SI", "NO").calculation == nil)
    }

    @Test("English marks")
    func english() throws {
        let reader = Given.english
        let figures = try IndicatorFigures(
            target: reader.target("at least £1,300"), actual: reader.quantity("£1,039.50"))
        #expect(Assessment(of: figures).calculation?.text(.english) == "1,039.50 ÷ 1,300 ≈ 79.9615%")
        let met = try IndicatorFigures(target: reader.target("at most £1,300"), actual: reader.quantity("£-5"))
        #expect(Assessment(of: met).calculation?.text(.english) == "−£5 ≤ £1,300")
    }

    @Test(
        "Beside a met target stands the difference, never a ratio",
        arguments: [
            ("10", "61", .higher, "+51"), ("70%", "78%", .higher, "+8"),
            ("5 minuti", "2,4 minuti", .lower, "−2,6\u{A0}minuti"),
            ("2 giorni", "1 giorno", .lower, "−1\u{A0}giorno"),
            ("≥ € 13.000.000", "€ 20.751.299", nil, "+€\u{A0}7.751.299"),
            ("70%", "73,40%", .higher, "+3,4"), ("10% dei casi", "12% dei casi", .higher, "+2"),
            ("10%", "3,5%", .zero, "−6,5"),
            ("5", "5", .higher, nil), ("SI", "SI", nil, nil), ("-5%", "-141%", .lower, nil),
            ("< 10%", "-3,70%", .zero, nil),
            ("31/12/2020", "1/1/2020", nil, nil), ("800", "639", .higher, nil),
        ] as [(String, String, Direction?, String?)])
    func differences(target: String, actual: String, direction: Direction?, printed: String?) throws {
        let difference = try Given.assessment(target, actual, direction).difference
        #expect(difference?.signed(.italian) == printed)
    }

    @Test("The difference says its unit and its sense")
    func differenceParts() throws {
        let points = try #require(try Given.assessment("70%", "78%", .higher).difference)
        #expect(points.unit == .percentagePoints)
        #expect(points.isMore)
        #expect(points.size(.italian) == "8")
        let minutes = try #require(try Given.assessment("5 minuti", "2,4 minuti", .lower).difference)
        #expect(!minutes.isMore)
        #expect(minutes.size(.italian) == "2,6\u{A0}minuti")
    }
}
