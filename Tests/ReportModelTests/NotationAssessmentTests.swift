import Testing

@testable import ReportModel

@Suite("Ranges, bounds, parts of a total and periods are judged as they say")
struct NotationAssessmentTests {
    /// Target, value, and what is found: `met`, `missed`, or why neither.
    typealias Row = (target: String, actual: String, direction: Direction?, found: String)

    @Test(
        "Ranges, ends included; with a direction, one side of them",
        arguments: [
            ("10-15", "12", nil, "met"), ("10-15", "10", nil, "met"), ("10-15", "15", nil, "met"),
            ("10-15", "16", nil, "missed"), ("10-15", "9,99", nil, "missed"), ("10-15", "16", .higher, "met"),
            ("10-15", "9", .lower, "met"), ("10-15", "9", .higher, "missed"), ("10-15", "oltre 15", nil, "missed"),
            ("10-15", "oltre 12", nil, "bound"), ("10-15", "SI", nil, "differentKinds"),
            ("1-2 ore", "90 minuti", nil, "met"), ("1-2 ore", "121 minuti", nil, "missed"),
        ] as [Row])
    func ranges(row: Row) throws {
        let assessment = try Given.assessment(row.target, row.actual, row.direction)
        #expect(Self.found(assessment) == row.found)
        // A range is reached or not, never in part.
        #expect(assessment.attainment.percentage.map { $0 == .hundred } ?? true)
    }

    @Test("What a range was compared with is shown")
    func shown() throws {
        func text(_ actual: String, _ own: Direction? = nil) throws -> String? {
            try Given.assessment("10-15 minuti", actual, own).calculation?.text(.italian)
        }
        #expect(try text("12 minuti") == "10 ≤ 12 ≤ 15\u{A0}minuti")
        #expect(try text("16 minuti") == "16 > 15\u{A0}minuti")
        #expect(try text("9 minuti") == "9 < 10\u{A0}minuti")
        #expect(try text("meno di 10 minuti") == "meno\u{A0}di\u{A0}10\u{A0}minuti < 10\u{A0}minuti")
        #expect(try text("oltre 15 minuti") == "oltre\u{A0}15\u{A0}minuti > 15\u{A0}minuti")
        #expect(try text("9 minuti", .higher) == "9 < 10\u{A0}minuti")
        #expect(try text("16 minuti", .higher) == "16 ≥ 10\u{A0}minuti")
    }

    @Test(
        "A bound decides only where all that it allows decides alike",
        arguments: [
            ("10", "oltre 12", .higher, "met"), ("10", "meno di 12", .higher, "bound"),
            ("10", "meno di 9", .higher, "missed"),
            ("10", "almeno 10", .higher, "met"), ("> 10", "almeno 10", nil, "bound"), ("> 10", "oltre 10", nil, "met"),
            ("10", "oltre 12", .lower, "missed"), ("10", "oltre 10", .lower, "missed"),
            ("10", "almeno 10", .lower, "bound"),
            ("= 10", "oltre 10", nil, "missed"), ("= 10", "almeno 10", nil, "bound"),
            ("10%", "meno di 5%", .zero, "bound"),
            ("10%", "oltre 11%", .zero, "missed"), ("≥ 5", "oltre 6", .zero, "met"),
            ("≥ 5", "meno di -5", .zero, "met"), ("> 6", "oltre 6", .zero, "met"), ("≥ 5", "meno di 5", .zero, "bound"),
            ("> 6", "almeno 6", .zero, "bound"), ("≥ 5", "oltre -6", .zero, "bound"),
            ("10", "oltre 12", nil, "noDirection"),
            ("10", "circa 12", .higher, "inexact"), ("10", "circa 12", nil, "noDirection"),
        ] as [Row])
    func bounds(row: Row) throws {
        #expect(try Self.found(Given.assessment(row.target, row.actual, row.direction)) == row.found)
    }

    @Test(
        "A distance from zero counts on both sides",
        arguments: [
            ("≥ 5", "-6", .zero, "met"), ("≥ 5", "6", .zero, "met"), ("≥ 5", "-4", .zero, "missed"),
            ("< 10%", "-3,70%", .zero, "met"), ("< 10%", "-12%", .zero, "missed"),
        ] as [Row])
    func distances(row: Row) throws {
        #expect(try Self.found(Given.assessment(row.target, row.actual, row.direction)) == row.found)
    }

    @Test(
        "Parts of a total",
        arguments: [
            ("3/4", "75%", .higher, "met"), ("75%", "3 su 4", .higher, "met"), ("75%", "2 su 4", .higher, "missed"),
            ("3/4", "2/4", .higher, "missed"), ("28/30", "30/40", .higher, "differentTotals"),
            ("28/30", "39/40", .higher, "met"), ("28/30", "20/40", .higher, "missed"),
            ("1/3", "33%", .higher, "missed"),
        ] as [Row])
    func shares(row: Row) throws {
        let assessment = try Given.assessment(row.target, row.actual, row.direction)
        #expect(Self.found(assessment) == row.found)
        #expect(try Given.faults("3/4", "3").contains { if case .unitsDiffer = $0 { true } else { false } })
    }

    @Test("Of different totals there is a verdict where number and share agree, and no percentage")
    func totals() throws {
        let missed = try Given.assessment("28/30", "20/40", .higher)
        #expect(missed.attainment == .none(.differentTotals))
        #expect(missed.difference == nil)
        #expect(try Given.assessment("28/30", "39/40", .higher).difference == nil)
        #expect(try Given.assessment("4 su 5", "3 su 5", .higher).calculation?.text(.italian) == "3 ÷ 4 = 75%")
        #expect(try Given.indicator(Given.figures("28/30", "39/40", .higher)).cautions == [.differentTotals])
    }

    @Test(
        "A time ends by the deadline, begins after it, or says nothing",
        arguments: [
            ("Entro il IV trimestre 2021", "dicembre 2021", nil, "met"),
            ("15/12/2020", "dicembre 2020", nil, "acrossDeadline"),
            ("dicembre 2020", "31/12/2020", nil, "met"), ("dicembre 2020", "gennaio 2021", nil, "missed"),
            ("I semestre 2021", "II trimestre 2021", nil, "met"), ("Entro il 2020", "SI", nil, "met"),
            ("II trimestre 2021", "I semestre 2021", nil, "met"),
            ("I trimestre 2021", "I semestre 2021", nil, "acrossDeadline"),
            ("giugno 2021", "NO", nil, "missed"),
        ] as [Row])
    func periods(row: Row) throws {
        #expect(try Self.found(Given.assessment(row.target, row.actual, row.direction)) == row.found)
    }

    @Test("A remark that only the target has makes no other base; one that only the value has, does")
    func remarks() throws {
        let (target, same, other) = (
            "8% dei lavoratori (provvisorio)", "9% dei lavoratori", "9% dei lavoratori (donne)"
        )
        #expect(try Self.found(Given.assessment(target, same, .higher)) == "met")
        #expect(try Self.found(Given.assessment(target, other, .higher)) == "differentBases")
        #expect(try Self.found(Given.assessment("8% dei lavoratori", other, .higher)) == "differentBases")
    }

    @Test("A unit beside the figures belongs to bare numbers")
    func units() throws {
        func target(_ text: String, _ unit: String) throws -> Target {
            try Given.italian.unit(unit).applied(to: Given.italian.target(text))
        }
        #expect(try target("≥ 65", "%").quantity.value == .percent(Given.decimal(65), qualifier: nil))
        #expect(try target("≥ 65", "%").text == "≥\u{A0}65%")
        #expect(try target("≥ 65", "%").cell == "≥\u{A0}65")
        #expect(try target("12,5", "€ mln").quantity.value == .money(Given.decimal(12_500_000), .euro))
        #expect(try target("12,5", "€/mln").quantity.value == .money(Given.decimal(12_500_000), .euro))
        #expect(try target("3", "migliaia").quantity.value == .number(Given.decimal(3000)))
        #expect(try target("10-15", "giorni").quantity.kind.unitName == "giorni")
        #expect(try target("SI", "%").quantity.value == .yesNo(true))
        #expect(try target("65%", "%").text == "65%")
        let doubled = [("5 mln", "€ mln"), ("5-6 mln", "mln"), ("≥ 10mila", "migliaia di euro")]
        for (text, unit) in [("5 giorni", "%"), ("€ 6", "€ mln"), ("6%", "‰")] + doubled {
            #expect(throws: FigureFault.self, "\(text) under \(unit)") { try target(text, unit) }
        }
        for unit in ["n.", "SI/NO", "data", "quark", "5", ""] {
            #expect(throws: FigureFault.self, "\(unit)") { try Given.italian.unit(unit) }
        }
    }

    @Test(
        "A unit beside the figures is shown behind their number",
        arguments: [
            ("65 o più", "%", "65% o più"), ("65 minimo", "%", "65% minimo"), ("65+", "%", "65%+"),
            ("5 o meno", "giorni", "5 giorni o meno"), ("65 (dato 2020)", "%", "65% (dato 2020)"),
            ("65 o più (media)", "%", "65% o più (media)"), ("tra 60 e 65", "%", "tra 60 e 65%"),
            ("5 mila", "€", "5 mila €"),
        ])
    func unitsShown(typed: String, unit: String, shown: String) throws {
        let target = try Given.italian.unit(unit).applied(to: Given.italian.target(typed))
        #expect(target.text == shown.replacing(" ", with: "\u{A0}"))
    }

    @Test(
        "A change is offered as two figures with their units, which are read",
        arguments: [
            ("da 3 a 5", "3", "5"), ("da 3 a 5 giorni", "3 giorni", "5 giorni"), ("dal 3 al 5%", "3%", "5%"),
            ("da € 3 a 5", "€ 3", "€ 5"), ("da 1.000 a 1.500,5 km", "1.000 km", "1.500,5 km"),
        ])
    func changes(typed: String, from: String, to: String) throws {
        #expect {
            try Given.italian.target(typed)
        } throws: { error in
            guard case .rangeOrChange(let start, let end, _)? = (error as? FigureFault)?.kind else { return false }
            return start.replacing("\u{A0}", with: " ") == from && end.replacing("\u{A0}", with: " ") == to
        }
        #expect(try Given.italian.quantity(from).kind == Given.italian.target(to).quantity.kind)
    }

    @Test(
        "A part and a total that may be a month of about this year have two readings",
        arguments: ["12/21", "3/19", "1/26"])
    func months(_ text: String) throws {
        var reader = Given.italian
        #expect(throws: Never.self) { try reader.target(text) }
        reader.year = 2021
        for read in [{ _ = try reader.target($0) }, { _ = try reader.actual($0) }] as [(String) throws -> Void] {
            #expect(throws: FigureFault.self) { try read(text) }
        }
        #expect(throws: Never.self) { try reader.target(text.replacing("/", with: " su ")) }
        #expect(throws: Never.self) { try reader.target("13/21") }
        #expect(throws: Never.self) { try reader.target("12/40") }
    }

    private static func found(_ assessment: Assessment) -> String {
        switch (assessment.isMet, assessment.attainment) {
        case (true?, _): "met"
        case (false?, _): "missed"
        case (nil, .none(let reason)): "\(reason)"
        case (nil, .percentage): "a percentage"
        }
    }
}
