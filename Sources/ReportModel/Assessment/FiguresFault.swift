/// Which of an indicator's figures is meant.
public enum FigureRole: String, Sendable {
    /// The target.
    case target
    /// The actual value.
    case actual
    /// The value from which the indicator started.
    case baseline
}

/// What is wrong between the figures of one indicator, each of which is readable by itself.
public enum FiguresFault: Error, Hashable, Sendable {
    /// No direction can be given to the target.
    case direction(DirectionFault)
    /// A figure is in another unit than the target, or only one of the two has a unit.
    case unitsDiffer(FigureRole, target: QuantityKind, found: QuantityKind)
    /// A figure is of another kind than the target and can never answer it: words against a number.
    case kindsDiffer(FigureRole, target: QuantityKind, found: QuantityKind)
    /// The baseline is the target: there is no way to go.
    case baselineEqualsTarget
    /// The baseline lies beyond the target, seen in the direction of success.
    case baselineOnWrongSide(Direction)

    /// The figure at which the fault is best shown.
    public var role: FigureRole {
        switch self {
        case .direction: .target
        case .unitsDiffer(let role, _, _), .kindsDiffer(let role, _, _): role
        case .baselineEqualsTarget, .baselineOnWrongSide: .baseline
        }
    }
}

/// Everything that is wrong between the figures of one indicator; never empty.
public struct FiguresFaults: Error, Hashable, Sendable {
    /// The faults, in the order direction, actual value, baseline.
    public let faults: [FiguresFault]
}
