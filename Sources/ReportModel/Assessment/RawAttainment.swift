/// The quotient of an indicator's figures, before anything is made of it.
enum RawAttainment: Hashable {
    /// A quotient of numbers.
    case quotient(Quotient)
    /// A miss is 0 and nothing in between: dates, yes or no, words, `=`, distance from zero.
    case allOrNothing
    /// The figures have no quotient.
    case unavailable(NoPercentageReason)

    /// Finds the quotient; the indicator's figures must have an actual value, a target and one base.
    ///
    /// A baseline of another base than the target's cannot be measured from, nor one that is better than the target.
    /// `ratio` with an actual value of zero or below (the target is then met) has no quotient.
    init(_ figures: IndicatorFigures, policy: AttainmentPolicy) {
        if let reason = Self.obstacle(figures) {
            self = .unavailable(reason)
            return
        }
        guard let actual = figures.reached, let reached = actual.amount, let target = figures.goal,
            let goal = target.amount
        else {
            self = .allOrNothing
            return
        }
        switch figures.direction.criterion {
        case .undirected: self = .unavailable(.noDirection)
        case .none, .distance, .inside, .compares(.equal): self = .allOrNothing
        case .compares:
            if let baseline = figures.start, baseline.amount != nil {
                if baseline.base != target.base {
                    self = .unavailable(.differentBases)
                } else if figures.isBaselineBetter {
                    self = .unavailable(.baselineBetter)
                } else {
                    self = Self.quotient(.progress(from: baseline), actual, target)
                }
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
    }

    /// Why there is no quotient although the figures are numbers; `nil` where there may be one.
    private static func obstacle(_ figures: IndicatorFigures) -> NoPercentageReason? {
        guard let goal = figures.goal, let reached = figures.reached else { return nil }
        if case .range = goal.value { return .range }
        switch reached.precision {
        case .bound: return .bound
        case .inexact: return .inexact
        case .exact: break
        }
        guard case .share(_, let first) = goal.value, case .share(_, let second) = reached.value else { return nil }
        return first == second ? nil : .differentTotals
    }

    private static func quotient(_ form: Quotient.Form, _ actual: Quantity, _ target: Quantity) -> RawAttainment {
        Quotient(form, actual: actual, target: target).map(RawAttainment.quotient)
            ?? .unavailable(.zeroOrNegativeTarget)
    }
}
