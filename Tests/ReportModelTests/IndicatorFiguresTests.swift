import Testing

@testable import ReportModel

@Suite("The figures of an indicator must fit together")
struct IndicatorFiguresTests {
    @Test("Units of target and actual value must agree; the fault names both")
    func units() throws {
        let faults = try Given.faults("5 minuti", "6 giorni", .lower)
        guard case .unitsDiffer(.actual, let target, let found)? = faults.first else {
            Issue.record("\(faults)")
            return
        }
        #expect(target.unitName == "minuti")
        #expect(found.unitName == "giorni")
        #expect(try Given.faults("gg. 6", "6 giorni", .lower) == [])
        #expect(try Given.faults("€ 5", "5 $", .higher).count == 1)
        #expect(try Given.faults("€ 5", "5", .higher) == [.unitsDiffer(.actual, target: .money(.euro), found: .number)])
        #expect(try Given.faults("5 km", "5", .higher).count == 1)
    }

    @Test(
        "Kinds that can never answer each other",
        arguments: [
            ("70%", "5", .percent, .number), ("5", "70%", .number, .percent), ("70%", "31/12/2020", .percent, .date),
            ("SI", "31/12/2020", .yesNo, .date), ("31/12/2020", "70%", .date, .percent),
        ] as [(String, String, QuantityKind, QuantityKind)])
    func kinds(target: String, actual: String, wanted: QuantityKind, found: QuantityKind) throws {
        let expected = FiguresFault.kindsDiffer(.actual, target: wanted, found: found)
        #expect(try Given.faults(target, actual, year: .higher) == [expected])
    }

    @Test(
        "Kinds that can",
        arguments: [
            ("31/12/2020", "SI"), ("31/12/2020", "30/12/2020"), ("31/12/2020", "in corso"), ("SI", "NO"),
            ("SI", "in parte"), ("Servizi garantiti", "SI"), ("Servizi garantiti", "in parte"),
            ("10% dei dipendenti", "100%"), ("5", "SI"), ("5", "in corso"), ("Servizi garantiti", "5"),
            ("SI", "5"), ("Servizi garantiti", "31/12/2020"), ("31/12/2020", "n.d."), ("5", "n.d."), ("n.d.", "5"),
        ])
    func compatible(target: String, actual: String) throws {
        #expect(try Given.faults(target, actual, year: .higher) == [])
    }

    @Test("A baseline is in the target's unit and is not the target; it may be better")
    func baseline() throws {
        #expect(try Given.faults("10", "15", baseline: "10", .lower) == [.baselineEqualsTarget])
        #expect(try Given.faults("10", "15", baseline: "10,0", .higher) == [.baselineEqualsTarget])
        #expect(try Given.faults("10", "15", baseline: "5", .lower) == [])
        #expect(try Given.faults("≥ 10", "15", baseline: "20") == [])
        #expect(try Given.faults("10", "15", baseline: "20", .lower) == [])
        #expect(try Given.faults("10", "15", baseline: "5%", .higher).first?.role == .baseline)
        #expect(try Given.faults("SI", "SI", baseline: "NO") == [])
        #expect(try Given.faults("10", "15", baseline: "NO", .higher) == [])
        #expect(try Given.faults("10", "15", baseline: "31/12/2019", .higher).map(\.role) == [.baseline])
    }

    @Test("All that is wrong is told at once")
    func gathered() throws {
        let faults = try Given.faults("> 5", "6 giorni", baseline: "5%", .lower)
        #expect(faults.map(\.role) == [.target, .actual, .baseline])
        #expect(faults.first == .direction(.contradiction(.moreThan, .lower)))
    }

    @Test("Without a target nothing needs to fit")
    func noTarget() throws {
        let figures = try Given.figures(nil, "5 giorni", baseline: "3%")
        #expect(figures.direction.direction == nil)
    }
}
