/// Which of an indicator's figures is meant.
package enum FigureRole: String, Sendable {
    /// The target.
    case target
    /// The actual value.
    case actual
    /// The value from which the indicator started.
    case baseline
    /// When the target is due.
    case due
}

/// What is wrong between the figures of one indicator, each of which is readable by itself.
package enum FiguresFault: Error, Hashable, Sendable {
    /// The direction cannot be what it is said to be.
    case direction(DirectionFault)
    /// A figure is in another unit than the target, or only one of the two has a unit.
    case unitsDiffer(FigureRole, target: QuantityKind, found: QuantityKind)
    /// A figure is of another kind than the target and can never answer it: a date against a number.
    case kindsDiffer(FigureRole, target: QuantityKind, found: QuantityKind)
    /// Target and actual value seem to be percentages of the same, but one has a look-alike letter from another script.
    case qualifiersLookAlike
    /// The baseline is the target: there is no way to go.
    case baselineEqualsTarget
    /// Something was done on a day after this edition of the pages.
    case dateAfterEdition(CalendarDate)
    /// The target is a date, and `due` is another one.
    case dueContradictsTarget

    /// The figure at which the fault is best shown.
    package var role: FigureRole {
        switch self {
        case .direction: .target
        case .unitsDiffer(let role, _, _), .kindsDiffer(let role, _, _): role
        case .qualifiersLookAlike, .dateAfterEdition: .actual
        case .baselineEqualsTarget: .baseline
        case .dueContradictsTarget: .due
        }
    }
}

/// Everything that is wrong between the figures of one indicator; never empty.
package struct FiguresFaults: Error, Hashable, Sendable {
    /// The faults, in the order direction, actual value, baseline, the rest.
    package let faults: [FiguresFault]
}
