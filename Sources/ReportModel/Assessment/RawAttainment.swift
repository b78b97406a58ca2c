/// The quotient of an indicator's figures, before anything is made of it (figures.md, “Attainment”, the table).
enum RawAttainment: Hashable {
    /// A quotient of numbers.
    case quotient(Quotient)
    /// A miss is 0 and nothing in between: dates, yes or no, words, `=`, distance from zero.
    case allOrNothing
    /// The figures have no quotient.
    case unavailable(NoPercentageReason)

    /// Finds the quotient; the indicator's figures must have an actual value, a target and one base.
    ///
    /// A baseline of another base than the target's cannot be measured from. `ratio` with an actual value of zero or
    /// below (the target is then met) has no quotient.
    init(_ figures: IndicatorFigures, policy: AttainmentPolicy) {
        guard case .compares(let comparator) = figures.direction.criterion, comparator != .equal,
            let actual = figures.actual, let reached = actual.amount,
            let target = figures.target?.quantity, let goal = target.amount
        else {
            self = .allOrNothing
            return
        }
        if let baseline = figures.baseline, baseline.amount != nil {
            let form = Quotient.Form.progress(from: baseline)
            self = baseline.base == target.base ? Self.quotient(form, actual, target) : .unavailable(.differentBases)
        } else if goal <= .zero {
            self = .unavailable(.zeroOrNegativeTarget)
        } else if figures.direction.direction == .higher {
            self = Self.quotient(.share, actual, target)
        } else if policy.lower == .linear {
            self = Self.quotient(.linear, actual, target)
        } else if reached > .zero {
            self = Self.quotient(.inverse, actual, target)
        } else {
            self = .unavailable(.zeroOrNegativeTarget)
        }
    }

    private static func quotient(_ form: Quotient.Form, _ actual: Quantity, _ target: Quantity) -> RawAttainment {
        Quotient(form, actual: actual, target: target).map(RawAttainment.quotient)
            ?? .unavailable(.zeroOrNegativeTarget)
    }
}
