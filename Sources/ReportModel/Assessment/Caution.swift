/// What a reader should know before relying on an indicator, derived from its figures.
public enum Caution: String, CaseIterable, Sendable {
    /// The published result does not follow from the figures.
    case differs
    /// The figures cannot be compared.
    case notComparable = "not-comparable"
    /// There is only the body's word.
    case declaredOnly = "declared-only"
    /// The figures are not final.
    case provisional
    /// The target was changed during the year.
    case targetChanged = "target-changed"
    /// The year is over, and the target is due later.
    case dueLater = "due-later"
    /// Target and value are parts of different totals.
    case differentTotals = "different-totals"
    /// The body adds a remark.
    case note
    /// The target is met exactly.
    case metExactly = "met-exactly"
    /// It was done on the very day of the deadline.
    case sameDate = "same-date"
    /// Which way success lies is the year's default.
    case defaultDirection = "default-direction"
    /// The figure is words in which a number stands, which nobody can check.
    case textHoldsFigure = "text-holds-figure"
}

extension Indicator {
    /// What a reader should know, in the order of the cases.
    public var cautions: [Caution] { Caution.allCases.filter(has) }

    private func has(_ caution: Caution) -> Bool {
        switch caution {
        case .differs: assessment.verification.isDiffering
        case .notComparable: isNotCompared
        case .declaredOnly: assessment.verification == .declaredOnly
        case .provisional: provisional
        case .targetChanged: hasChangedTarget
        case .dueLater: period?.state == .final && assessment.status == .inProgress
        case .differentTotals: figures.haveTwoTotals
        case .note: self[.note] != nil
        case .metExactly:
            assessment.isMet == true && figures.reached?.amount.map { $0 == figures.goal?.amount } == true
        case .sameDate: figures.goal?.value == figures.reached?.value && figures.goal?.kind == .date
        case .defaultDirection: directionOrigin == .year
        case .textHoldsFigure: holdsFigureInText
        }
    }

    /// Whether any of the figures is words in which a figure stands.
    package var holdsFigureInText: Bool {
        [target?.quantity, actual, result?.quantity, baseline, targetInitial?.quantity]
            .contains { $0?.holdsFigure == true }
    }

    /// Whether there is a target and a value, and still nothing that our own arithmetic can say.
    private var isNotCompared: Bool {
        guard figures.goal != nil, figures.reached != nil else { return false }
        return assessment.status == .notComparable || assessment.isAsDeclared
    }

    /// Whether the target was another one before it was changed during the year.
    package var hasChangedTarget: Bool {
        guard let target, let initial = targetInitial, initial.quantity.kind != .noValue else { return false }
        return target.comparator != initial.comparator || target.quantity.value != initial.quantity.value
    }
}
