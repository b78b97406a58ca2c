import Testing

@testable import ReportModel

@Suite("How it is known what became of a target")
struct StandingTests {
    private func standing(_ target: String?, _ actual: String?, _ result: String? = nil) throws -> String {
        Standing(Given.indicator(try Given.figures(target, actual, result: result, year: .higher))).code
    }

    @Test("figures that were compared, words, and the body's own result are kept apart")
    func grounds() throws {
        #expect(try standing("70%", "93,6%", "100%") == "achieved-compared")
        #expect(try standing("70%", "93,6%") == "achieved-compared")
        #expect(try standing("800", "639", "79,87%") == "partial-compared")
        #expect(try standing("entro il 31/12/2020", "20/11/2020", "100%") == "achieved-compared")
        #expect(try standing("entro il 31/12/2020", "SI", "100%") == "achieved-declared-only")
        #expect(try standing("SI", "SI") == "achieved-declared-only")
        #expect(try standing("SI", "NO", "0%") == "missed-declared-only")
        // The result contradicts the word, and a word is still all there is.
        #expect(try standing("SI", "NO", "100%") == "missed-declared-only")
        #expect(try standing("10% degli agili", "100%", "100%") == "achieved-as-declared")
        #expect(try standing("800", nil, "60%") == "partial-declared-only")
    }

    @Test("where nothing became of it, there is nothing to know")
    func none() throws {
        #expect(try standing("800", nil) == "not-reported")
        #expect(try standing(nil, "5") == "not-comparable")
    }

    @Test("each has a place of its own, in the order in which they are listed")
    func places() throws {
        #expect(Standing.all.map(\.place) == Array(0..<Standing.all.count))
        #expect(Set(Standing.all.map(\.code)).count == Standing.all.count)
        for standing in Standing.all { #expect(Standing.places(of: standing.status).contains(standing.place)) }
    }

    @Test("Milan 2020: 58 compared, 7 only declared, 1 as declared, 1 not reached")
    func milan() throws {
        let tally = Tally(
            try Milan2020.rows.map { row in
                Given.indicator(
                    try Given.figures(row.target, row.actual, result: row.result, row.direction, year: .higher))
            })
        #expect(
            tally.standings.map { "\($0.standing.code) \($0.count)" } == [
                "achieved-compared 58", "achieved-declared-only 7", "achieved-as-declared 1", "partial-compared 1",
            ])
    }
}

@Suite("How far a value is from its target")
struct GapTests {
    private func gap(
        _ target: String?, _ actual: String?, result: String? = nil, _ direction: Direction? = .higher
    ) throws -> [String]? {
        let figures = try Given.figures(target, actual, result: result, direction)
        return Gap(Given.indicator(figures)).map {
            [$0.difference?.signed(.italian) ?? "0", $0.share?.plain ?? "none"]
        }
    }

    @Test("the difference is signed as it is; its share of the target is positive where the target is met")
    func signs() throws {
        #expect(try gap("10", "61") == ["+51", "510"])
        #expect(try gap("800", "639") == ["−161", "-20.125"])
        #expect(try gap("70%", "93,6%") == ["+23,6", "33.714285"])
        #expect(try gap("5 minuti", "2,4 minuti", .lower) == ["−2,6\u{A0}minuti", "52"])
        #expect(try gap("5 minuti", "7 minuti", .lower) == ["+2\u{A0}minuti", "-40"])
    }

    @Test("a target that is met exactly has a gap of zero, one of zero has no share")
    func borders() throws {
        #expect(try gap("5", "5") == ["0", "0"])
        #expect(try gap("> 5", "5", nil) == ["0", "0"])
        #expect(try gap("0", "3", .lower) == ["+3", "none"])
    }

    @Test("what was not compared as numbers has no gap")
    func none() throws {
        #expect(try gap("800", nil) == nil)
        #expect(try gap("SI", "SI", nil) == nil)
        #expect(try gap("entro il 31/12/2020", "20/11/2020", nil) == nil)
        #expect(try gap("10% degli agili", "100%", result: "100%") == nil)
        #expect(try gap("5", "6", nil) == nil)
    }
}
