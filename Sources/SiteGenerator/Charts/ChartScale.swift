import ReportModel

/// A line from one value to another, on which every value has its place. All values are whole multiples of one
/// unit, such as figures written with the same number of decimals; places are exact to the last digit.
struct ChartScale: Sendable {
    private let lower: Int128
    private let span: Int128

    /// A line; where both ends are the same it is one unit long.
    ///
    /// The ends are at most 10³⁷ apart, which leaves room for every sum of a dozen figures.
    init(from lower: Int128, to upper: Int128) {
        self.lower = lower
        span = max(upper - lower, 1)
    }

    /// Where `value` lies, rounded to a thousandth of a percent; beyond the ends, at the end.
    func position(of value: Int128) -> ChartPosition {
        var rest = max(value - lower, 0)
        guard rest < span else { return .end }
        // Nearly all figures are so small that nothing overflows.
        if rest < 1 << 40, span < 1 << 60 {
            let (thousandths, rest) = (UInt64(rest) * 100_000).quotientAndRemainder(dividingBy: UInt64(span))
            return ChartPosition(thousandths: Int(thousandths) + (rest * 2 >= UInt64(span) ? 1 : 0))
        }
        var thousandths = 0
        // Division on paper, digit by digit: multiplying first would not fit for the largest figures.
        for _ in 0..<5 {
            rest *= 10
            thousandths = thousandths * 10 + Int(rest / span)
            rest %= span
        }
        return ChartPosition(thousandths: thousandths + (rest * 2 >= span ? 1 : 0))
    }
}

extension Int128 {
    /// The nearest round number at which a scale that holds this one may end, or one that is beyond it: 1, 1.5, 2, 2.5, 3,
    /// 4, 5, 6 or 8 times a power of ten. The number is at least zero, and at most 10³⁷.
    func scaleEnd(isBeyond: Bool = false) -> Int128 {
        var power: Int128 = 1
        while true {
            for tenths: Int128 in [10, 15, 20, 25, 30, 40, 50, 60, 80] where tenths * power % 10 == 0 {
                let end = tenths * power / 10
                if isBeyond ? end > self : end >= self { return end }
            }
            power *= 10
        }
    }
}

extension Quantity {
    /// Whether both figures are numbers of the same kind, in the same unit, and of the same thing and total: only then can
    /// they stand on one scale.
    func sharesScale(with other: Quantity) -> Bool {
        kind.isNumeric && kind == other.kind && base == other.base && total == other.total
    }

    /// Another number as it is written beside this figure: `80%`, `€ 1.000`, and `5` beside `3 minuti`.
    func text(of number: ExactDecimal, _ language: SiteLanguage) -> String {
        let numeral = number.format(language)
        return switch value {
        case .percent: numeral + "%"
        case .money(_, let currency): currency.text(numeral, language)
        case .number, .measure, .share, .range, .date, .period, .yesNo, .text, .noValue: numeral
        }
    }
}

extension Sequence<ExactDecimal> {
    /// The numbers of decimals that all of the figures can be written with.
    var commonScale: Int { reduce(0) { Swift.max($0, $1.scale) } }
}
