import Testing

@testable import ReportModel

@Suite("Nothing is scored above the indicator: counts only")
struct TallyTests {
    private let three: [Indicator]

    init() throws {
        three = [
            Given.indicator(try Given.figures("5", "6", result: "100%", .higher), weight: ExactDecimal(2)),
            Given.indicator(try Given.figures("800", "639", result: "79,87%", .higher), weight: ExactDecimal(1)),
            Given.indicator(try Given.figures("SI", "NO", result: "SI"), weight: Given.decimal(5, 1)),
        ]
    }

    @Test("Counts by status and by verification")
    func counts() {
        let tally = Tally(three)
        #expect((tally.total, tally.achieved, tally[.partial], tally[.missed]) == (3, 1, 1, 1))
        #expect((tally.notReached, tally.targets) == (2, 3))
        #expect(
            (tally.consistent, tally[.consistentByThreshold], tally[.consistentByRatio], tally[.differs]) == (
                2, 1, 1, 1
            ))
        #expect(!tally.isAchieved)
    }

    @Test("Counts add up")
    func addition() throws {
        let other = Tally([
            Given.indicator(try Given.figures("5", nil, .higher)), Given.indicator(try Given.figures(nil, "5")),
            Given.indicator(try Given.figures("1% di A", "1% di B", result: "100%", .higher)),
            Given.indicator(try Given.figures("1% di A", "1% di B", result: "boh", .higher)),
            Given.indicator(try Given.figures("31/12/2020", "1/1/2020", result: "SI")),
            Given.indicator(try Given.figures("SI", "SI", result: "SI")),
        ])
        let sum = Tally(three) + other
        #expect(sum.total == 9)
        #expect((sum.achieved, sum[.partial], sum[.missed], sum[.notReported], sum[.notComparable]) == (4, 1, 1, 1, 2))
        #expect((sum.withoutTarget, sum.targets, sum.asDeclared) == (1, 8, 1))
        #expect(
            (sum[.consistentByDate], sum[.declaredOnly], sum[.notComputable], sum[.notPublished]) == (1, 1, 2, 2))
        #expect(Tally() + sum == sum)
        #expect(Tally.Outcome.allCases.map { sum[$0] }.reduce(0, +) == sum.total)
    }

    @Test("An objective is achieved when all its targets are")
    func achieved() throws {
        let met = Given.indicator(try Given.figures("5", "6", .higher))
        let reported = Given.indicator(try Given.figures(nil, "5"))
        #expect(Tally([met, met]).isAchieved)
        #expect(Tally([met, reported]).isAchieved)
        #expect(!Tally([reported]).isAchieved)
        #expect(!Tally().isAchieved)
        #expect(!Tally([met, Given.indicator(try Given.figures("5", nil, .higher))]).isAchieved)
    }

    @Test("A weighted mean exists only where every target has a weight and a percentage")
    func weightedMean() throws {
        #expect(WeightedMean(three)?.percentage == Percentage(millionths: 79_964_285))
        let reported = Given.indicator(try Given.figures(nil, "5"))
        #expect(WeightedMean(three + [reported])?.percentage == Percentage(millionths: 79_964_285))
        #expect(WeightedMean(three + [Given.indicator(try Given.figures("5", "6", .higher))]) == nil)
        let unmeasured = Given.indicator(try Given.figures("0", "6", .lower), weight: ExactDecimal(1))
        #expect(WeightedMean(three + [unmeasured]) == nil)
        #expect(WeightedMean([reported]) == nil)
        let heavy = Given.indicator(
            try Given.figures("5", "6", .higher), weight: Given.decimal(999_999_999_999_999_999))
        let light = Given.indicator(try Given.figures("5", "6", .higher), weight: Given.decimal(1, 18))
        #expect(WeightedMean([heavy, light]) == nil)
        #expect(WeightedMean([heavy, heavy])?.percentage == .hundred)
    }
}
