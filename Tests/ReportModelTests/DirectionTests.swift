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
            Row("5", nil, .lower, .lower, .year), Row("0", nil, .lower, .lower, .year),
            Row("= 5", nil, nil, nil, nil), Row("= 5 minuti", nil, .higher, nil, nil),
            Row("SI", nil, .higher, nil, nil),
            Row("31/12/2020", nil, nil, nil, nil), Row("Servizi garantiti", nil, nil, nil, nil),
        ])
    func resolved(row: Row) throws {
        let target = try Given.italian.target(row.target)
        let resolved = try DirectionRule.resolve(target, own: row.own, yearDefault: row.year, isTime: false)
        #expect(resolved.direction == row.direction)
        #expect(resolved.origin == row.origin)
    }

    @Test(
        "Where two contradict each other, or one has no meaning, that is an error",
        arguments: [
            ("> 5", .lower, .contradiction(.moreThan, .lower)), ("≤ 5", .higher, .contradiction(.atMost, .higher)),
            ("= 5", .higher, .contradiction(.equal, .higher)), ("SI", .higher, .notApplicable(.higher)),
            ("31/12/2020", .lower, .notApplicable(.lower)), ("-5%", .zero, .negativeDistance),
            ("< -5%", .zero, .negativeDistance),
        ] as [(String, Direction, DirectionFault)])
    func refused(target: String, own: Direction, fault: DirectionFault) throws {
        let target = try Given.italian.target(target)
        #expect(throws: fault) { try DirectionRule.resolve(target, own: own, yearDefault: nil, isTime: false) }
    }

    @Test("A sign never contradicts the distance from zero", arguments: ["> 5", "≥ 5", "< 5", "≤ 5", "= 5"])
    func signBesideZero(target: String) throws {
        let target = try Given.italian.target(target)
        let resolved = try DirectionRule.resolve(target, own: .zero, yearDefault: .higher, isTime: false)
        #expect((resolved.direction, resolved.origin) == (.zero, .indicator))
    }

    @Test("Without a target the indicator's own direction is kept")
    func noTarget() throws {
        let resolved = try DirectionRule.resolve(nil, own: .lower, yearDefault: .higher, isTime: false)
        #expect(resolved.direction == .lower)
        let none = try DirectionRule.resolve(nil, own: nil, yearDefault: .higher, isTime: false)
        #expect(none.direction == nil)
    }

    @Test(
        "Directions are read as bodies write them",
        arguments: [
            ("higher", .higher), ("High", .higher), ("Higher is better", .higher), ("crescente", .higher),
            ("più alto è meglio", .higher), ("lower", .lower), ("Low", .lower), ("Lower is better", .lower),
            ("Lower = better.", .lower), ("decrescente", .lower), ("Più basso è meglio", .lower), ("zero", .zero),
            ("up", nil), ("", nil), ("low/high", nil),
        ] as [(String, Direction?)])
    func words(text: String, direction: Direction?) {
        #expect(Direction.reading(text) == direction)
    }
}
