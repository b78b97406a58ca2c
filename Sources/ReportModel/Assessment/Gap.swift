/// How far a value is from its target, met or missed.
///
/// Pages show the difference; the share of the target is only for putting indicators of different units in an order,
/// because excess is not merit.
package struct Gap: Sendable {
    /// Actual value minus target; `nil` where they are equal.
    package let difference: Difference?
    /// The size as a share of the target, positive where the target is met; `nil` where the target is zero.
    package let share: Percentage?
    /// Whether the target is met.
    package let isMet: Bool

    /// Whether a value is on the better side of its target without a difference that could be measured: the target or the
    /// value is negative, or they are parts of different totals.
    package static func isUnmeasured(_ indicator: Indicator) -> Bool {
        let (figures, assessment) = (indicator.figures, indicator.assessment)
        guard assessment.isMet == true, assessment.difference == nil, let goal = figures.goal?.amount,
            let reached = figures.reached?.amount
        else { return false }
        return goal != reached
    }

    /// The gap of an indicator; `nil` where its figures are no numbers that were compared.
    package init?(_ indicator: Indicator) {
        let figures = indicator.figures
        guard let isMet = indicator.assessment.isMet, !indicator.assessment.isAsDeclared,
            let goal = figures.goal, let reached = figures.reached, let target = goal.amount,
            let actual = reached.amount
        else { return nil }
        self.isMet = isMet
        difference = Difference(figures)
        guard difference != nil || goal.kind == reached.kind && target == actual else { return nil }
        let amount = difference?.amount.magnitude ?? .zero
        // With few digits a quotient takes no time, and a table asks for many.
        let scale = max(amount.scale, target.scale)
        let size = amount.digits(atScale: scale)
        share = ExactRatio(isMet ? size : -size, by: target.magnitude.digits(atScale: scale)).map(Percentage.init)
    }
}
