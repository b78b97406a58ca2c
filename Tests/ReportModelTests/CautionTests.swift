import Testing

@testable import ReportModel

@Suite("What a reader should know before relying on an indicator")
struct CautionTests {
    private static let end = Given.day(2020, 12, 31)
    private static let final = ReportingPeriod(state: .final, end: end)

    @Test(
        "Cautions that follow from the figures",
        arguments: [
            ("800", "639", "79,87%", []), ("800", "639", "100%", [.differs]),
            ("10% dei casi", "100%", nil, [.notComparable]),
            ("10% dei casi", "100%", "100%", [.notComparable]), ("5 minuti", "4 minuti", nil, [.notComparable]),
            ("5", "molti", nil, [.notComparable]), ("31/12/2020", "SI", nil, [.declaredOnly]),
            ("31/12/2020", "NO", "0%", [.declaredOnly]), ("800", nil, "100%", [.declaredOnly]), ("800", nil, nil, []),
            ("90%", "90%", "100%", [.metExactly]), ("90%", "90,0%", nil, [.metExactly]),
            ("5 minuti", "5 minuti", nil, [.metExactly]), ("31/12/2020", "31/12/2020", "SI", [.sameDate]),
            ("31/12/2020", "30/12/2020", "SI", []), (nil, "5", nil, []),
        ] as [(String?, String?, String?, [Caution])])
    func ofFigures(target: String?, actual: String?, result: String?, cautions: [Caution]) throws {
        let own: Direction? = target == "800" || target == "90%" ? .higher : nil
        let indicator = Given.indicator(try Given.figures(target, actual, result: result, own))
        #expect(indicator.cautions == cautions)
    }

    @Test("The default direction, a note, provisional figures")
    func others() throws {
        let figures = try Given.figures("5", "6", year: .higher)
        let indicator = Indicator(id: "x", name: "X", texts: [.note: "Nota"], figures: figures, provisional: true)
        #expect(indicator.cautions == [.provisional, .note, .defaultDirection])
    }

    @Test("Words that hold a figure")
    func textHoldsFigure() throws {
        let figures = try IndicatorFigures(
            target: Given.italian.target(text: "8 litri o meno"), actual: Given.italian.quantity(text: "7,3"))
        #expect(Given.indicator(figures).cautions == [.notComparable, .textHoldsFigure])
    }

    @Test(
        "A target that was changed, but not one written otherwise",
        arguments: [("900", true), ("800,0", false), ("≥ 800", true)])
    func targetChanged(initial: String, isChanged: Bool) throws {
        let figures = try IndicatorFigures(
            target: Given.italian.target("800"), actual: Given.italian.quantity("850"),
            targetInitial: Given.italian.target(initial), ownDirection: .higher)
        #expect(Given.indicator(figures).cautions == (isChanged ? [.targetChanged] : []))
    }

    @Test("What is due after a final year; in an interim year everything may be")
    func dueLater() throws {
        let figures = try Given.figures("22%", "13,9%", .higher, due: .year(2030))
        #expect(Indicator(id: "x", name: "X", figures: figures, period: Self.final).cautions == [.dueLater])
        let interim = ReportingPeriod(state: .interim, end: Self.end, reference: Given.day(2020, 6, 30))
        #expect(Indicator(id: "x", name: "X", figures: figures, period: interim).cautions == [])
    }

    @Test("They stand in their order, the strongest first")
    func order() {
        #expect(
            Caution.allCases.map(\.rawValue) == [
                "differs", "not-comparable", "declared-only", "provisional", "target-changed", "due-later",
                "different-totals", "note", "met-exactly", "same-date", "default-direction", "text-holds-figure",
            ])
    }
}
