import ReportModel
import SiteStructure

/// Where the figures of several years lie: years from left to right, values upwards. The scale of the values holds
/// zero, because a line that starts elsewhere makes small changes look large.
struct TrendScale: Sendable {
    /// What lies in a year, if anything.
    struct Year: Sendable {
        /// The year.
        let year: Int
        /// Where it lies from left to right.
        let x: ChartPosition
        /// How far down its actual value lies, in tenths of a pixel; `nil` where there is none to draw.
        let actual: Int?
        /// How far down its target lies, in tenths of a pixel. Where the distance from zero counts, there are two.
        let targets: [Int]
    }

    /// The years, oldest first.
    let years: [Year]
    /// How far down zero lies, in tenths of a pixel.
    let zero: Int
    /// The numbers at the top and at the bottom; `nil` where they have too many digits.
    let upper, lower: ExactDecimal?

    /// Where the highest value lies, in tenths of a pixel from the top.
    static let top = 240
    /// Where the lowest value lies.
    static let bottom = 1_360

    /// The scale; `nil` where fewer than three years have an actual value that can stand beside this year's. Values
    /// in another unit, or of another thing, are left out.
    init?(_ places: [IndicatorPlace], current: Indicator) {
        let figures = [current.actual, current.target?.quantity].compactMap { $0 }
        guard let reference = figures.first(where: { $0.kind != .noValue }), let first = places.first?.report.year,
            let last = places.last?.report.year
        else { return nil }
        func amount(_ quantity: Quantity?) -> ExactDecimal? {
            quantity.flatMap { $0.sharesScale(with: reference) ? $0.amount : nil }
        }
        let actuals = places.map { amount($0.indicator.actual) }
        let targets = places.map { place in
            let target = amount(place.indicator.target?.quantity)
            let mirrored =
                place.indicator.direction == .zero ? target.flatMap { ExactDecimal.zero.subtracting($0) } : nil
            return [target, mirrored].compactMap { $0 }
        }
        guard actuals.count(where: { $0 != nil }) >= IndicatorHistory.fewestYears else { return nil }
        let drawn = actuals.compactMap { $0 } + targets.joined()
        let decimals = drawn.commonScale
        let digits = drawn.map { $0.digits(atScale: decimals) }
        let (lowest, highest) = (digits.min() ?? 0, digits.max() ?? 0)
        let ends = (lower: lowest < 0 ? -(-lowest).scaleEnd() : 0, upper: highest > 0 ? highest.scaleEnd() : 0)
        let values = ChartScale(from: ends.lower, to: ends.upper)
        lower = ExactDecimal(computed: ends.lower, scale: decimals)
        upper = ExactDecimal(computed: ends.upper, scale: decimals)
        func height(_ units: Int128) -> Int {
            Self.bottom - (Self.bottom - Self.top) * values.position(of: units).thousandths / 100_000
        }
        let time = ChartScale(from: Int128(first), to: Int128(last))
        years = places.indices.map { index in
            Year(
                year: places[index].report.year, x: time.position(of: Int128(places[index].report.year)),
                actual: actuals[index].map { height($0.digits(atScale: decimals)) },
                targets: targets[index].map { height($0.digits(atScale: decimals)) })
        }
        zero = height(0)
    }
}
