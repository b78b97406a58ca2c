import ReportModel

/// Where an indicator's figures lie on its bar.
///
/// The line begins at zero and ends at a round number, which both are printed. It holds all figures that are marked and
/// goes on beyond the target. Percentages from 0 to 100 stand on a line from 0 to 100. Where nearness to zero counts,
/// zero is in the middle.
struct BulletScale: Sendable {
    /// The number at the left end: zero, unless there are figures below it; `nil` where it has too many digits.
    let lower: ExactDecimal?
    /// The number at the right end; `nil` where it has too many digits.
    let upper: ExactDecimal?
    /// Zero, where the measure begins.
    let zero: ChartPosition
    /// What was reached.
    let actual: ChartPosition
    /// What was to be reached.
    let target: ChartPosition
    /// The target on the other side of zero, where the distance from zero counts.
    let mirrored: ChartPosition?
    /// From where the indicator started.
    let baseline: ChartPosition?
    /// The target before it was changed.
    let initial: ChartPosition?

    /// The scale; `nil` where a bar would make no sense: without a target or an actual value, for figures that are no
    /// numbers or not numbers of the same thing, without a direction, and below zero, where no difference is shown.
    init?(_ figures: IndicatorFigures) {
        let direction = figures.direction.direction
        guard let goal = figures.goal, let quantity = figures.reached, quantity.sharesScale(with: goal),
            let target = goal.amount, let actual = quantity.amount, !figures.lacksDirection,
            direction == .zero || !(target.isNegative || actual.isNegative)
        else { return nil }
        func amount(_ other: Quantity?) -> ExactDecimal? {
            other.flatMap { $0.sharesScale(with: goal) ? $0.amount : nil }
        }
        let (baseline, initial) = (amount(figures.start), amount(figures.targetInitial?.quantity))
        let marked = [actual, target] + [baseline, initial].compactMap { $0 }
        let decimals = marked.commonScale
        let units = marked.map { $0.digits(atScale: decimals) }
        let isPart =
            goal.kind == .percent && direction != .zero && marked.allSatisfy { !$0.isNegative && $0 <= .hundred }
        let ends = Self.ends(
            units, target: target.digits(atScale: decimals), isSymmetric: direction == .zero,
            whole: isPart ? ExactDecimal.hundred.digits(atScale: decimals) : nil)
        let scale = ChartScale(from: ends.lower, to: ends.upper)
        func place(_ amount: ExactDecimal) -> ChartPosition { scale.position(of: amount.digits(atScale: decimals)) }
        lower = ExactDecimal(computed: ends.lower, scale: decimals)
        upper = ExactDecimal(computed: ends.upper, scale: decimals)
        zero = scale.position(of: 0)
        self.actual = place(actual)
        self.target = place(target)
        mirrored = direction == .zero ? scale.position(of: -target.digits(atScale: decimals)) : nil
        self.baseline = baseline.map(place)
        self.initial = initial.map(place)
    }

    /// The ends of a line that holds `units` and zero, or of the `whole` of which they are parts. Of other lines the
    /// farthest target is not the end, so that both sides of it are seen.
    private static func ends(
        _ units: [Int128], target: Int128, isSymmetric: Bool, whole: Int128?
    ) -> (lower: Int128, upper: Int128) {
        let (lowest, highest) = (min(units.min() ?? 0, 0), max(units.max() ?? 0, 0))
        let farthest = isSymmetric ? max(highest, -lowest) : highest
        let upper = whole ?? farthest.scaleEnd(isBeyond: farthest == abs(target))
        return (isSymmetric ? -upper : lowest < 0 ? -(-lowest).scaleEnd() : 0, upper)
    }
}
