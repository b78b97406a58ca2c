import ReportModel
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Charts of random figures")
struct ChartPropertyTests {
    @Test("everything lies inside of the picture, in order, and is told in words", arguments: 0..<20)
    func bullets(_ seed: Int) throws {
        var random = RandomFigures(seed: UInt64(seed))
        let setting = try Drawn.setting()
        for _ in 0..<200 {
            let (target, actual) = (random.figure(), random.figure())
            let direction = random.direction
            let baseline = random.flip ? random.figure() : nil
            guard let figures = try? Drawn.figures(target, actual, direction, baseline: baseline) else { continue }
            let isBelowZero = figures.goal?.amount?.isNegative == true || figures.reached?.amount?.isNegative == true
            guard direction == .zero || !isBelowZero else {
                #expect(BulletScale(figures) == nil)
                continue
            }
            let scale = try #require(BulletScale(figures), "\(target) \(actual)")
            let figuresInOrder = [
                (figures.actual?.amount, scale.actual), (.zero, scale.zero),
                (figures.target?.quantity.amount, scale.target), (figures.baseline?.amount, scale.baseline ?? .start),
            ]
            .compactMap { amount, place in amount.map { (amount: $0, place: place) } }
            .sorted { $0.amount < $1.amount }
            for (left, right) in zip(figuresInOrder, figuresInOrder.dropFirst()) {
                #expect(left.place <= right.place, "\(target) \(actual)")
            }
            // A target is not the end of its scale, unless the end is what was reached.
            if let end = scale.upper, let goal = figures.goal?.amount {
                #expect(end > goal || end == figures.reached?.amount)
            }
            let drawn = BulletChart(setting, Indicator(id: "i", name: "I", figures: figures))
            guard let chart = drawn else {
                // Value and target are the same, so that there is nothing to see.
                #expect(figures.goal?.amount == figures.reached?.amount)
                #expect(scale.baseline == nil && scale.initial == nil)
                continue
            }
            for label in [chart.actualLabel, chart.targetLabel] { expectInside(label) }
            #expect(!chart.title.isEmpty && !chart.description.isEmpty)
        }
    }

    @Test("parts follow each other without a gap to the end of the whole", arguments: 0..<20)
    func breakdowns(_ seed: Int) throws {
        var random = RandomFigures(seed: UInt64(seed))
        let setting = try Drawn.setting()
        for _ in 0..<100 {
            let parts = (0..<random.below(13)).map { _ in random.figure(isPositive: true) }
            let breakdown = try Drawn.breakdown(parts)
            guard let bar = BreakdownBar(setting, breakdown, id: "s-b", title: "All") else { continue }
            let spans = bar.parts.map(\.span) + [bar.remainder].compactMap { $0 }
            #expect(spans.first?.start == .start && spans.last?.end == .end)
            for (left, right) in zip(spans, spans.dropFirst()) { #expect(left.end == right.start) }
            #expect(!bar.title.isEmpty && !bar.description.isEmpty)
        }
    }

    @Test("trends lie inside of the picture", arguments: 0..<10)
    func trends(_ seed: Int) throws {
        var random = RandomFigures(seed: UInt64(seed))
        for _ in 0..<10 {
            var reports: [Report] = []
            for year in 2010...2010 + 3 + random.below(12) {
                guard
                    let report = try? Drawn.year(
                        year, random.figure(), random.below(4) == 0 ? nil : random.figure(), random.direction)
                else { continue }
                reports.append(report)
            }
            guard !reports.isEmpty, let chart = try Drawn.trend(reports) else { continue }
            for point in chart.points + chart.targets {
                #expect((TrendScale.top...TrendScale.bottom).contains(point.y))
            }
            for label in chart.yearLabels + chart.valueLabels.map(\.label) { expectInside(label) }
            for label in chart.valueLabels { #expect((100...1_600).contains(label.y)) }
            #expect(!chart.title.isEmpty && !chart.description.isEmpty)
        }
    }

    /// A label is held inside of the picture, and leaves it only where it is longer than the narrowest one.
    private func expectInside(_ label: ChartLabel) {
        #expect((ChartPosition.start...ChartPosition.end).contains(label.position))
        let width = ChartLabel.width(of: label.text)
        if width <= 100_000 { #expect(label.extent.length >= width - 1, "\(label)") }
    }
}

/// The same figures in every run.
private struct RandomFigures {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    var flip: Bool { mutating get { below(2) == 0 } }

    var direction: Direction { mutating get { Direction.allCases[below(3)] } }

    /// A bare number of up to 18 digits, often small, at times zero.
    mutating func figure(isPositive: Bool = false) -> String {
        let decimals = below(3) == 0 ? below(9) : 0
        let whole = (0..<1 + below(below(3) == 0 ? 9 : 3)).reduce("") { text, _ in text + String(below(10)) }
        let stripped = String(Int(whole) ?? 0)
        let fraction = (0..<decimals).reduce("") { text, _ in text + String(below(10)) }
        return (!isPositive && below(4) == 0 ? "-" : "") + stripped + (fraction.isEmpty ? "" : "." + fraction)
    }
}
