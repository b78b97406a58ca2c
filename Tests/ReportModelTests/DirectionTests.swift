import Testing

@testable import ReportModel

@Suite("Nothing is assumed about the direction of success")
struct DirectionTests {
    /// A target, the directions given, and what comes of them.
    struct Row: Sendable, CustomTestStringConvertible {
        let target: String
        let own: Direction?
        let year: Direction?
        let direction: Direction?
        let origin: DirectionOrigin?
        var testDescription: String { "\(target), own \(own?.rawValue ?? "–"), year \(year?.rawValue ?? "–")" }

        init(
            _ target: String, _ own: Direction?, _ year: Direction?, _ direction: Direction?, _ origin: DirectionOrigin?
        ) {
            self.target = target
            self.own = own
            self.year = year
            self.direction = direction
            self.origin = origin
        }
    }

    @Test(
        "The comparator, the indicator or the year gives it",
        arguments: [
            Row("> 5", nil, nil, .higher, .comparator), Row("almeno 5", .higher, .lower, .higher, .comparator),
            Row("≤ 5 minuti", nil, .higher, .lower, .comparator), Row("massimo -5%", .lower, nil, .lower, .comparator),
            Row("5", .lower, .higher, .lower, .indicator), Row("5 minuti", .lower, .higher, .lower, .indicator),
            Row("-5%", .lower, .higher, .lower, .indicator), Row("< 10%", .zero, nil, .zero, .indicator),
            Row("10%", .zero, .higher, .zero, .indicator), Row("5", nil, .higher, .higher, .year),
            Row("5", nil, .lower, .lower, .year), Row("0", nil, .higher, .higher, .year),
            Row("= 5", nil, nil, nil, nil), Row("= 5 minuti", nil, .higher, nil, nil),
            Row("SI", nil, .higher, nil, nil),
            Row("31/12/2020", nil, nil, nil, nil), Row("Servizi garantiti", nil, nil, nil, nil),
        ])
    func resolved(row: Row) throws {
        let target = try Given.italian.target(row.target)
        let resolved = try DirectionRule.resolve(target: target, own: row.own, yearDefault: row.year)
        #expect(resolved.direction == row.direction)
        #expect(resolved.origin == row.origin)
    }

    @Test(
        "Where none or two are given, that is an error",
        arguments: [
            ("5", nil, nil, .missing), ("-5%", nil, nil, .missing), ("-5%", nil, .higher, .defaultNotForNegativeTarget),
            ("> 5", .lower, nil, .contradiction(.moreThan, .lower)),
            ("≤ 5", .higher, nil, .contradiction(.atMost, .higher)),
            ("≥ 5", .zero, nil, .contradiction(.atLeast, .zero)),
            ("= 5", .higher, nil, .contradiction(.equal, .higher)),
            ("SI", .higher, nil, .notApplicable(.higher)), ("31/12/2020", .lower, nil, .notApplicable(.lower)),
            ("-5%", .zero, nil, .negativeDistance), ("< -5%", .zero, nil, .negativeDistance),
        ] as [(String, Direction?, Direction?, DirectionFault)])
    func refused(target: String, own: Direction?, year: Direction?, fault: DirectionFault) throws {
        let target = try Given.italian.target(target)
        #expect(throws: fault) { try DirectionRule.resolve(target: target, own: own, yearDefault: year) }
    }

    @Test(
        "The year's default never applies to times", arguments: ["5 minuti", "gg. 6", "2 anni", "5 giorni lavorativi"])
    func times(text: String) throws {
        let target = try Given.italian.target(text)
        guard case .measure(_, let unit) = target.quantity.value else {
            Issue.record("no unit in \(text)")
            return
        }
        #expect(throws: DirectionFault.defaultNotForTimes(unit)) {
            try DirectionRule.resolve(target: target, own: nil, yearDefault: .higher)
        }
    }

    @Test("Without a target the indicator's own direction is kept")
    func noTarget() throws {
        let resolved = try DirectionRule.resolve(target: nil, own: .lower, yearDefault: .higher)
        #expect(resolved.direction == .lower)
        #expect(try DirectionRule.resolve(target: nil, own: nil, yearDefault: .higher).direction == nil)
    }
}
