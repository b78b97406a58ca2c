import Testing

@testable import ReportModel

@Suite("The published result is checked against the figures")
struct VerificationTests {
    /// Figures, the published result, and what comes of checking it.
    struct Row: Sendable, CustomTestStringConvertible {
        let target: String
        let actual: String
        let result: String
        let direction: Direction?
        let expected: Verification?
        var testDescription: String { "\(target) / \(actual) → \(result)" }

        /// - Parameter expected: `nil` where the result differs.
        init(
            _ target: String, _ actual: String, _ result: String, _ direction: Direction? = nil,
            _ expected: Verification?
        ) {
            self.target = target
            self.actual = actual
            self.result = result
            self.direction = direction
            self.expected = expected
        }
    }

    @Test(
        "A met target is 100%",
        arguments: [
            Row("10", "61", "100%", .higher, .consistent(.threshold)),
            Row("10", "61", "100,00%", .higher, .consistent(.threshold)),
            Row("10", "61", "SI", .higher, .consistent(.threshold)), Row("10", "61", "NO", .higher, nil),
            Row("10", "61", "99%", .higher, nil), Row("10", "61", "610%", .higher, .consistent(.ratio(.exact))),
            Row("3", "5", "166,6%", .higher, .consistent(.ratio(.truncated))),
            Row("3", "5", "167%", .higher, .consistent(.ratio(.rounded))), Row("3", "5", "168%", .higher, nil),
            Row("5", "2,4", "152%", .lower, .consistent(.ratio(.exact))),
            Row("-5%", "-141%", "100%", .lower, .consistent(.threshold)),
            Row("-5%", "-141%", "2820%", .lower, .notComputable(.noPercentage(.zeroOrNegativeTarget))),
            Row("31/12/2020", "31/12/2020", "SI", nil, .consistent(.date)),
            Row("10", "61", "120%", .higher, nil), Row("10", "61", "Raggiunto", .higher, .consistent(.threshold)),
            Row("10", "61", "Non raggiunto", .higher, nil), Row("10", "61", "raggiunto in parte", .higher, nil),
            Row("= 5", "5", "100%", nil, .consistent(.threshold)),
        ])
    func met(row: Row) throws { try check(row) }

    @Test(
        "A missed target is what it attained",
        arguments: [
            Row("800", "639", "79,87%", .higher, .consistent(.ratio(.truncated))),
            Row("800", "639", "79,88%", .higher, .consistent(.ratio(.rounded))),
            Row("800", "639", "79,875%", .higher, .consistent(.ratio(.exact))),
            Row("800", "639", "79,8750%", .higher, .consistent(.ratio(.exact))),
            Row("800", "639", "79%", .higher, .consistent(.ratio(.truncated))),
            Row("800", "639", "80%", .higher, .consistent(.ratio(.rounded))),
            Row("800", "639", "79,9%", .higher, .consistent(.ratio(.rounded))),
            Row("800", "639", "79,86%", .higher, nil), Row("800", "639", "81%", .higher, nil),
            Row("800", "639", "SI", .higher, nil), Row("800", "639", "NO", .higher, .consistent(.threshold)),
            Row("800", "639", "raggiunto in parte", .higher, .consistent(.threshold)),
            Row("800", "639", "Rosso", .higher, .consistent(.threshold)), Row("800", "639", "Verde", .higher, nil),
            Row("1000", "999", "SI", .higher, nil), Row("1000", "999", "100%", .higher, nil),
            Row("1000", "996", "100%", .higher, nil),
            Row("1000", "996", "99%", .higher, .consistent(.ratio(.truncated))),
            Row("3", "1", "33,33333333%", .higher, .consistent(.ratio(.rounded))),
            Row("10", "15", "50%", .lower, .consistent(.ratio(.exact))),
            Row("5", "12", "0%", .lower, .consistent(.ratio(.exact))),
            Row("5", "12", "NO", .lower, .consistent(.threshold)),
            Row("5", "12", "-40%", .lower, .consistent(.ratio(.exact))),
            Row("5", "12", "-41%", .lower, nil), Row("31/12/2020", "1/1/2021", "0%", nil, .consistent(.date)),
            Row("31/12/2020", "1/1/2021", "NO", nil, .consistent(.date)),
            Row("= 5", "6", "0%", nil, .consistent(.threshold)),
            Row("< 10%", "-12%", "0%", .zero, .consistent(.threshold)), Row("800", "639", "120%", .higher, nil),
        ])
    func missed(row: Row) throws { try check(row) }

    @Test(
        "A miss without a percentage cannot be checked, unless it was published as reached",
        arguments: [
            Row("0", "3", "50%", .lower, .notComputable(.noPercentage(.zeroOrNegativeTarget))),
            Row("0", "3", "100%", .lower, nil), Row("0", "3", "NO", .lower, .consistent(.threshold)),
            Row("> 70%", "70%", "99%", nil, .notComputable(.noPercentage(.missedAtThreshold))),
            Row("> 70%", "70%", "SI", nil, nil),
        ])
    func withoutPercentage(row: Row) throws { try check(row) }

    @Test("What is neither a percentage nor an answer cannot be checked")
    func noPercentage() throws {
        for result in ["buono", "50% delle sedi", "8"] {
            let assessment = try Given.assessment("10", "8", result: result, .higher)
            #expect(assessment.verification == .notComputable(.resultIsNoPercentage))
        }
    }

    @Test("Without a result there is nothing to check; without figures nothing to check it against")
    func nothing() throws {
        #expect(try Given.assessment("10", "8", .higher).verification == .notPublished)
        #expect(try Given.assessment("10", nil, .higher).verification == .notPublished)
        #expect(
            try Given.assessment("10", nil, result: "100%", .higher).verification
                == .declaredOnly)
        #expect(
            try Given.assessment("10% dei casi", "100%", result: "100%", .higher).verification
                == .notComputable(.noPercentage(.differentBases)))
    }

    private func check(_ row: Row) throws {
        let assessment = try Given.assessment(row.target, row.actual, result: row.result, row.direction)
        if let expected = row.expected {
            #expect(assessment.verification == expected)
        } else {
            #expect(assessment.verification == .differs(ours: assessment.attainment))
        }
    }
}
