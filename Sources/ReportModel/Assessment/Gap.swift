/// How far a value is from its target, met or missed.
///
/// Pages show the difference; the share of the target is only for putting indicators of different units in an order,
/// because excess is not merit.
package struct Gap: Sendable {
    /// Actual value minus target; `nil` where they are equal.
    package let difference: Difference?
    /// The size as a share of the target, positive where the target is met; `nil` where the target is zero.
    package let share: Percentage?

    /// The gap of an indicator; `nil` where its figures are no numbers that were compared.
    package init?(_ indicator: Indicator) {
        let figures = indicator.figures
        guard let isMet = indicator.assessment.isMet, !indicator.assessment.isAsDeclared,
            let goal = figures.goal, let reached = figures.reached, let target = goal.amount,
            let actual = reached.amount
        else { return nil }
        difference = Difference(figures)
        guard difference != nil || goal.kind == reached.kind && target == actual else { return nil }
        let size = difference?.amount.magnitude.digits(atScale: 18) ?? 0
        share = ExactRatio(isMet ? size : -size, by: target.magnitude.digits(atScale: 18)).map(Percentage.init)
    }
}
