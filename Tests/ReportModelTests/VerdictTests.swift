import Testing

@testable import ReportModel

@Suite("The body's own verdict in words")
struct VerdictTests {
    private static let end = Given.day(2020, 12, 31)
    private static let interim = ReportingPeriod(state: .interim, end: end, reference: Given.day(2020, 6, 30))
    private static let final = ReportingPeriod(state: .final, end: end)

    @Test(
        "Words, colours and progress are read in both languages, in any case and with a full stop",
        arguments: [
            ("raggiunto", .reached), ("Raggiunto.", .reached), ("CONSEGUITO", .reached), ("achieved", .reached),
            ("Met", .reached), ("Target achieved", .reached), ("non raggiunto", .notReached),
            ("Non conseguito", .notReached), ("not achieved", .notReached), ("Not met", .notReached),
            ("raggiunto in parte", .partlyReached), ("partly met", .partlyReached),
            ("Verde", .colour(isReached: true)), ("green", .colour(isReached: true)),
            ("giallo", .colour(isReached: false)), ("Amber", .colour(isReached: false)),
            ("Rosso", .colour(isReached: false)), ("red", .colour(isReached: false)), ("in corso", .progress),
            ("In linea", .progress), ("On track", .progress), ("ongoing", .progress), ("buono", nil),
            ("raggiunto il 50%", nil), ("Verde scuro", nil),
        ] as [(String, Verdict?)])
    func words(text: String, verdict: Verdict?) throws {
        for language in SiteLanguage.allCases {
            guard let result = try? Given.reader(language).result(text) else {
                #expect(verdict == nil)
                continue
            }
            #expect(result.verdict == verdict)
        }
    }

    @Test("They are verdicts in the result only")
    func resultOnly() throws {
        #expect(try Given.italian.quantity("Verde").value == .text("Verde"))
        #expect(try Given.italian.target("Raggiunto").quantity.value == .text("Raggiunto"))
        #expect(try Given.assessment("SI", "Raggiunto").status == .notComparable)
        #expect(try Given.assessment("Verde", "Rosso").status == .notComparable)
        #expect(try Given.assessment("Verde", "Verde").status == .achieved)
    }

    @Test(
        "Sorts of results, as data files call them",
        arguments: [
            ("79,87%", .percent), ("SI", .yesNo), ("Raggiunto", .verdict), ("raggiunto in parte", .verdict),
            ("Verde", .colour), ("in linea", .progress), ("boh", .text), ("8", .text), ("n.d.", .none),
        ] as [(String, PublishedResult.Kind)])
    func kinds(text: String, kind: PublishedResult.Kind) throws {
        #expect(try Given.italian.result(text).kind == kind)
    }

    @Test(
        "In a final year a verdict agrees or differs; one of not reached says no more than that",
        arguments: [
            ("12", "Raggiunto", true), ("12", "Non raggiunto", false), ("12", "Raggiunto in parte", false),
            ("12", "Verde", true), ("12", "Rosso", false), ("8", "Raggiunto", false), ("8", "Non raggiunto", true),
            ("8", "Raggiunto in parte", true), ("8", "Giallo", true), ("8", "Red", true), ("8", "Verde", false),
            ("3", "Raggiunto in parte", true), ("12", "in linea", false), ("8", "In linea", false),
        ])
    func final(actual: String, result: String, agrees: Bool) throws {
        for period in [Self.final, nil] {
            let assessment = try Given.assessment("10", actual, result: result, .higher, in: period)
            #expect(
                assessment.verification
                    == (agrees ? .consistent(.threshold) : .differs(ours: assessment.attainment)))
            #expect(assessment.status == (actual == "12" ? .achieved : actual == "8" ? .partial : .missed))
            #expect(!assessment.isAsDeclared)
        }
    }

    @Test("1,58/2,6 with the year's default of higher differs from Red; without a direction it is not compared")
    func defaultDirection() throws {
        let byDefault = try Given.assessment("1,58", "2,6", result: "Red", year: .higher, in: Self.final)
        #expect(byDefault.status == .achieved)
        #expect(byDefault.verification == .differs(ours: byDefault.attainment))
        let undirected = try Given.assessment("1,58", "2,6", result: "Red", in: Self.final)
        #expect(undirected.status == .notComparable)
        #expect(!undirected.isAsDeclared)
        #expect(undirected.verification == .notComputable(.noPercentage(.noDirection)))
    }

    @Test(
        "Before the due date colours and progress verify nothing and give no status",
        arguments: ["Verde", "Rosso", "in linea", "In corso"])
    func interim(result: String) throws {
        let open = try Given.assessment("800", "350", result: result, .higher, in: Self.interim)
        #expect(open.status == .inProgress)
        #expect(open.verification == .notComputable(.noPercentage(.notDue)))
        let due = try Given.assessment(
            "800", nil, result: result, .higher, due: .month(3, year: 2020), in: Self.interim)
        #expect(due.status == .notReported)
        #expect(due.verification == .notComputable(.resultRatesProgress))
        let missed = try Given.assessment(
            "800", "350", result: result, .higher, due: .month(3, year: 2020), in: Self.interim)
        #expect(missed.status == .missed)
        #expect(missed.verification == .notComputable(.resultRatesProgress))
        let cannotCompare = try Given.assessment(
            "10% dei casi", "100%", result: result, .higher, due: .month(3, year: 2020), in: Self.interim)
        #expect(cannotCompare.status == .notComparable)
    }

    @Test("A verdict of reached is not bound to the end of the year", arguments: ["Raggiunto", "100%", "SI"])
    func interimVerdict(result: String) throws {
        let due = try Given.assessment(
            "800", nil, result: result, .higher, due: .month(3, year: 2020), in: Self.interim)
        #expect((due.status, due.isAsDeclared) == (.achieved, true))
        let open = try Given.assessment("800", nil, result: result, .higher, in: Self.interim)
        #expect((open.status, open.isAsDeclared) == (.inProgress, false))
    }

    @Test("Progress in a final year without a value: not reached is not claimed")
    func progressWithoutValue() throws {
        let assessment = try Given.assessment("800", nil, result: "in linea", .higher, in: Self.final)
        #expect(assessment.status == .notReported)
        #expect(!assessment.isAsDeclared)
        #expect(assessment.isMet == nil)
    }
}
