import ReportModel

/// Where an indicator's figures lie on its bar.
///
/// The line always holds zero, all figures that are marked, and a quarter of the target beyond the target, so that
/// there is a side where it is reached. Percentages from 0 to 100 stand on a line from 0 to 100. Where nearness to
/// zero counts, zero is in the middle.
struct BulletScale: Sendable {
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
    /// Where the target is reached.
    let reached: ChartSpan?
    /// Where it is reached in part.
    let partial: ChartSpan?

    /// The scale; `nil` where a bar would make no sense: without a target or an actual value, for figures that are no
    /// numbers or not numbers of the same thing, without a direction, and below zero, where no difference is shown.
    init?(_ figures: IndicatorFigures, policy: AttainmentPolicy) {
        let direction = figures.direction.direction
        guard let goal = figures.goal, let quantity = figures.reached, quantity.sharesScale(with: goal),
            let target = goal.amount, let actual = quantity.amount, !figures.lacksDirection,
            direction == .zero || !(target.isNegative || actual.isNegative)
        else { return nil }
        let baseline = figures.start.flatMap { $0.sharesScale(with: goal) ? $0.amount : nil }
        let initial = (figures.targetInitial?.quantity).flatMap { $0.sharesScale(with: goal) ? $0.amount : nil }
        let marked = [actual, target] + [baseline, initial].compactMap { $0 }
        let decimals = marked.commonScale
        // In quarters, so that a quarter of the target is exact.
        func units(_ amount: ExactDecimal) -> Int128 { amount.digits(atScale: decimals) * 4 }
        let ends = marked.map(units) + [0, target.digits(atScale: decimals) * 5]
        var (lower, upper) = (ends.min() ?? 0, ends.max() ?? 0)
        if direction == .zero {
            upper = max(upper, -lower, 1)
            lower = -upper
        } else if goal.kind == .percent, marked.allSatisfy({ !$0.isNegative && $0 <= .hundred }) {
            upper = units(.hundred)
        }
        let scale = ChartScale(from: lower, to: upper)
        zero = scale.position(of: 0)
        self.actual = scale.position(of: units(actual))
        self.target = scale.position(of: units(target))
        mirrored = direction == .zero ? scale.position(of: -units(target)) : nil
        self.baseline = baseline.map { scale.position(of: units($0)) }
        self.initial = initial.map { scale.position(of: units($0)) }
        switch direction {
        case .higher: reached = ChartSpan(self.target, .end).ifVisible
        case .lower: reached = ChartSpan(.start, self.target).ifVisible
        case .zero: reached = mirrored.flatMap { [end = self.target] in ChartSpan($0, end).ifVisible }
        case nil: reached = nil
        }
        let edge = Self.partialEdge(
            direction, from: self.baseline, zero, self.target, isPositive: target > .zero, policy)
        // From a baseline that is better than the target there is no way to it, and no part of one.
        partial = figures.isBaselineBetter ? nil : edge.flatMap { [end = self.target] in ChartSpan($0, end).ifVisible }
    }

    /// Where partial reaching begins, by the formulas of attainment; `nil` where all or nothing is reached.
    private static func partialEdge(
        _ direction: Direction?, from baseline: ChartPosition?, _ zero: ChartPosition, _ target: ChartPosition,
        isPositive: Bool, _ policy: AttainmentPolicy
    ) -> ChartPosition? {
        let whole = 100 * ExactDecimal.power(of: policy.partialFrom.scale)
        let share = min(Int128(policy.partialFrom.significand), whole)
        switch (direction, baseline) {
        case (.zero, _), (nil, _): return nil
        case (_, let baseline?): return baseline.towards(target, share, by: whole)
        case _ where !isPositive: return nil
        case (.higher, nil): return zero.towards(target, share, by: whole)
        case (.lower, nil):
            switch policy.lower {
            case .linear: return zero.towards(target, 2 * whole - share, by: whole)
            case .ratio: return zero.towards(target, whole, by: share)
            }
        }
    }
}
