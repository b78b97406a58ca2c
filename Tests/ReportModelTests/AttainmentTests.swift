import Testing

@testable import ReportModel

@Suite("Met or not, and how much of it")
struct AttainmentTests {
    /// Figures and what is expected of them: a percentage, or a reason for none.
    struct Row: Sendable, CustomTestStringConvertible {
        let target: String
        let actual: String
        let direction: Direction?
        var baseline: String?
        var lower: AttainmentPolicy.LowerFormula = .linear
        let isMet: Bool
        var millionths: Int128?
        var reason: NoPercentageReason?
        var testDescription: String { "\(target) / \(actual) \(direction?.rawValue ?? "")" }

        static func met(_ target: String, _ actual: String, _ direction: Direction? = nil) -> Row {
            Row(target: target, actual: actual, direction: direction, isMet: true, millionths: 100_000_000)
        }

        static func missed(
            _ target: String, _ actual: String, _ direction: Direction? = nil, baseline: String? = nil,
            lower: AttainmentPolicy.LowerFormula = .linear, is millionths: Int128
        ) -> Row {
            Row(
                target: target, actual: actual, direction: direction, baseline: baseline, lower: lower, isMet: false,
                millionths: millionths)
        }

        static func unmeasured(
            _ target: String, _ actual: String, _ direction: Direction? = nil, baseline: String? = nil,
            because reason: NoPercentageReason
        ) -> Row {
            Row(target: target, actual: actual, direction: direction, baseline: baseline, isMet: false, reason: reason)
        }
    }

    @Test(
        "The check values of the contract",
        arguments: [
            Row.missed("800", "639", .higher, is: 79_875_000), .met("5 giorni", "1,6 giorni", .lower),
            .met("-5%", "-141%", .lower), .met("< 10%", "-3,70%", .zero), .missed("< 10%", "-12%", .zero, is: 0),
            .missed("10", "15", .lower, baseline: "20", is: 50_000_000), .missed("10", "15", .lower, is: 50_000_000),
            .missed("10", "15", .lower, lower: .ratio, is: 66_666_666),
            .unmeasured("< 10%", "10%", because: .missedAtThreshold),
            .unmeasured("0", "3", .lower, because: .zeroOrNegativeTarget),
            .unmeasured("> 70%", "70%", because: .missedAtThreshold),
        ])
    func checkValues(row: Row) throws { try check(row) }

    @Test(
        "Numbers",
        arguments: [
            Row.met("≥ 90%", "102,7%"), .met("90%", "90,0%", .higher), .met("0", "0", .lower), .met("0", "0", .higher),
            .met("= 5", "5,0"), .missed("= 5", "6", is: 0), .missed("= 5", "4", is: 0), .met("10%", "10%", .zero),
            .missed("10%", "10,1%", .zero, is: 0), .missed("< 10%", "10%", .zero, is: 0),
            .missed("5", "-1", .higher, is: 0),
            .missed("5", "12", .lower, is: 0), .missed("5", "12", .lower, lower: .ratio, is: 41_666_666),
            .unmeasured("-5%", "-3%", .lower, because: .zeroOrNegativeTarget),
            .unmeasured("0", "-3", .higher, because: .zeroOrNegativeTarget),
            .missed("0", "-3", .higher, baseline: "-12", is: 75_000_000),
            .missed("-5", "0", .lower, baseline: "5", is: 50_000_000),
            .missed("10", "3", .higher, baseline: "5", is: 0),
            .unmeasured("> 10", "10", baseline: "5", because: .missedAtThreshold),
            .missed("10%", "9%", .higher, baseline: "5%", is: 80_000_000),
            .unmeasured("10%", "9%", .higher, baseline: "5% dei casi", because: .differentBases),
            .unmeasured("10", "15", .lower, baseline: "5", because: .baselineBetter),
            .unmeasured("90%", "85%", .higher, baseline: "94,8%", because: .baselineBetter),
            .met("90%", "95,9%", .higher),
        ])
    func numbers(row: Row) throws { try check(row) }

    @Test(
        "Dates, answers and words are all or nothing",
        arguments: [
            Row.met("31/12/2020", "31/12/2020"), .met("Entro il 31/12/2020", "1/1/2020"), .met("31/12/2020", "SI"),
            .missed("31/12/2020", "1/1/2021", is: 0), .missed("31/12/2020", "NO", is: 0), .met("SI", "SI"),
            .missed("SI", "NO", is: 0),
            .met("NO", "NO"), .missed("NO", "SI", is: 0), .met("Servizi garantiti", "SI"),
            .missed("Servizi garantiti", "NO", is: 0), .met("Completo", "completo."),
        ])
    func allOrNothing(row: Row) throws { try check(row) }

    @Test(
        "Numbers at the edge of what can be written",
        arguments: [
            Row.missed("999999999999999999", "999999999999999998", .higher, is: 99_999_999),
            .missed("0,000000000000000001", "999999999999999999", .lower, is: 0),
            .missed("0,000000000000000001", "999999999999999999", .lower, lower: .ratio, is: 0),
            .missed("999999999999999999", "-999999999999999999", .higher, is: 0),
            .missed("999999999999999999", "0,000000000000000001", .higher, baseline: "-0,000000000000000001", is: 0),
            .missed("999999999999999999", "0", .higher, baseline: "-999999999999999999", is: 50_000_000),
            .met("0,000000000000000001", "999999999999999999", .higher),
        ])
    func extremes(row: Row) throws { try check(row) }

    @Test("Where the figures do not say, there is neither a miss nor a percentage")
    func undecided() throws {
        let rows: [(String?, String?, NoPercentageReason, Status)] = [
            ("5", nil, .noActual, .notReported), (nil, "5", .noTarget, .notComparable),
            (nil, nil, .noActual, .notReported),
            ("10% dei casi", "100%", .differentBases, .notComparable),
            ("10%", "5% dei casi", .differentBases, .notComparable),
            ("10% dei casi", "5% dei fatti", .differentBases, .notComparable),
            ("SI", "in parte", .wordsOnly, .notComparable),
            ("31/12/2020", "in corso", .wordsOnly, .notComparable),
            ("Servizi garantiti", "quasi tutti", .wordsOnly, .notComparable),
            ("Servizi garantiti", "96,4%", .wordsOnly, .notComparable), ("5", "molti", .differentKinds, .notComparable),
            ("5", "SI", .differentKinds, .notComparable), ("70%", "NO", .differentKinds, .notComparable),
            ("5 minuti", "4 minuti", .noDirection, .notComparable),
        ]
        for (target, actual, reason, status) in rows {
            let assessment = try Given.assessment(target, actual, year: .higher)
            #expect(assessment.isMet == nil)
            #expect(assessment.attainment == .none(reason))
            #expect(assessment.status == status)
            #expect(assessment.difference == nil)
            #expect(assessment.calculation == nil)
        }
    }

    @Test("Percentages of the same thing are compared")
    func sameBase() throws {
        let assessment = try Given.assessment("10% dei casi", "5%  dei CASI", year: .higher)
        #expect(assessment.attainment.percentage == Percentage(millionths: 50_000_000))
    }

    @Test(
        "Status",
        arguments: [
            ("800", "639", .partial), ("800", "400", .partial), ("800", "399", .missed), ("800", "800", .achieved),
            ("> 800", "800", .missed), ("≥ 0", "-1", .missed), ("0", "3", .notComparable),
        ] as [(String, String, Status)])
    func status(target: String, actual: String, status: Status) throws {
        let assessment = try Given.assessment(target, actual, year: .higher)
        #expect(assessment.status == status)
        #expect(!assessment.isAsDeclared)
    }

    @Test("Nothing attained is never partly reached, whatever the policy")
    func nothingIsMissed() throws {
        let policy = AttainmentPolicy(partialFrom: .zero)
        #expect(Assessment(of: try Given.figures("SI", "NO"), policy: policy).status == .missed)
        #expect(Assessment(of: try Given.figures("10", "1", .higher), policy: policy).status == .partial)
    }

    @Test(
        "Where figures cannot be compared, the published result decides what is shown",
        arguments: [
            ("100%", .achieved), ("SI", .achieved), ("120%", .achieved), ("60%", .partial), ("40%", .missed),
            ("NO", .missed), ("Raggiunto", .achieved), ("non raggiunto", .missed), ("raggiunto in parte", .partial),
            ("Verde", .achieved), ("Rosso", .missed), ("in corso", nil), ("boh", nil), (nil, nil),
        ] as [(String?, Status?)])
    func asDeclared(result: String?, shown: Status?) throws {
        let assessment = try Given.assessment("10% dei casi", "100%", result: result, year: .higher)
        #expect(assessment.status == shown ?? .notComparable)
        #expect(assessment.isMet == nil)
        #expect(assessment.isAsDeclared == (shown != nil))
    }

    @Test("An indicator without a target is only reported")
    func onlyReported() throws {
        let assessment = try Given.assessment(nil, "5", result: "100%")
        #expect(assessment.status == .notComparable)
        #expect(!assessment.isAsDeclared)
        #expect(assessment.verification == .notComputable(.noPercentage(.noTarget)))
    }

    @Test(
        "A percentage prints with one decimal, cut",
        arguments: [
            (99_960_000, "99,9%", "99.9%"), (99_999_999, "99,9%", "99.9%"), (79_875_000, "79,8%", "79.8%"),
            (100_000_000, "100%", "100%"), (80_000_000, "80%", "80%"), (0, "0%", "0%"), (49_999, "0%", "0%"),
            (-49_999, "0%", "0%"), (-40_100_000, "−40,1%", "−40.1%"), (1_234_500_000, "1.234,5%", "1,234.5%"),
        ] as [(Int128, String, String)])
    func display(millionths: Int128, italian: String, english: String) {
        let percentage = Percentage(millionths: millionths)
        #expect(percentage.display(.italian) == italian)
        #expect(percentage.display(.english) == english)
    }

    @Test("All decimals, for data files and details")
    func plain() {
        #expect(Percentage(millionths: 79_875_000).plain == "79.875")
        #expect(Percentage(millionths: 66_666_666).full(.italian) == "66,666666%")
        #expect(Percentage(millionths: -40_000_000).plain == "-40")
    }

    private func check(_ row: Row) throws {
        let assessment = try Given.assessment(
            row.target, row.actual, baseline: row.baseline, row.direction, lower: row.lower)
        #expect(assessment.isMet == row.isMet)
        #expect(assessment.attainment.percentage?.millionths == row.millionths)
        if let reason = row.reason { #expect(assessment.attainment == .none(reason)) }
        if !row.isMet { #expect(assessment.status == .missed || assessment.status == .partial) }
    }
}
