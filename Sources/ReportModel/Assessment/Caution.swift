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

extension Caution {
    /// Its place among all, from 0.
    package var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Indicator {
    /// Whether it has a caution of its own: the year's default direction is none, which most indicators of a year share.
    package var hasOwnCaution: Bool { cautions.contains { $0 != .defaultDirection } }
}

/// Which cautions an indicator's figures call for.
struct CautionRule {
    /// The figures.
    let figures: IndicatorFigures
    /// What follows from them.
    let assessment: Assessment
    /// How far the year has come; `nil` where everything is due.
    let period: ReportingPeriod?
    /// Whether the figures are not final.
    let isProvisional: Bool
    /// Whether the body adds a remark.
    let hasNote: Bool

    /// The cautions, in the order of the cases.
    var cautions: [Caution] { Caution.allCases.filter(isDue) }

    private func isDue(_ caution: Caution) -> Bool {
        switch caution {
        case .differs: assessment.verification.isDiffering
        case .notComparable: isNotCompared
        case .declaredOnly: assessment.verification == .declaredOnly
        case .provisional: isProvisional
        case .targetChanged: figures.hasChangedTarget
        case .dueLater: period?.state == .final && assessment.status == .inProgress
        case .differentTotals: figures.haveTwoTotals
        case .note: hasNote
        case .metExactly:
            assessment.isMet == true && figures.reached?.amount.map { $0 == figures.goal?.amount } == true
        case .sameDate: figures.goal?.value == figures.reached?.value && figures.goal?.kind == .date
        case .defaultDirection: figures.direction.origin == .year
        case .textHoldsFigure: figures.holdFigureInText
        }
    }

    /// Whether there is a target and a value, and still nothing that our own arithmetic can say.
    private var isNotCompared: Bool {
        guard figures.goal != nil, figures.reached != nil else { return false }
        return assessment.status == .notComparable || assessment.isAsDeclared
    }
}

extension IndicatorFigures {
    /// Whether any of the figures is words in which a figure stands.
    package var holdFigureInText: Bool {
        target?.quantity.holdsFigure == true || actual?.holdsFigure == true || result?.quantity.holdsFigure == true
            || baseline?.holdsFigure == true || targetInitial?.quantity.holdsFigure == true
    }

    /// Whether the target was another one before it was changed during the year.
    package var hasChangedTarget: Bool {
        guard let target, let initial = targetInitial, initial.quantity.kind != .noValue else { return false }
        return target.comparator != initial.comparator || target.quantity.value != initial.quantity.value
    }
}
