/// What came of redoing the arithmetic behind a published result (figures.md, “Verification”). Facts are not checked.
public enum Verification: Hashable, Sendable {
    /// The result follows from the figures.
    case consistent(Basis)
    /// It does not. `ours` has no percentage where a miss without one was published as reached.
    case differs(ours: Attainment, published: ExactDecimal)
    /// It cannot be checked.
    case notComputable(NotComputableReason)
    /// The body published no result.
    case notPublished

    /// What a consistent result was checked against.
    public enum Basis: Hashable, Sendable {
        /// The quotient of the figures.
        case ratio(Rounding)
        /// The comparison of actual value and target.
        case threshold
        /// The comparison of two days.
        case date
        /// The body's own yes or no.
        case declaration
    }
}

/// Why a published result cannot be checked.
public enum NotComputableReason: Hashable, Sendable {
    /// Our own figures give no percentage.
    case noPercentage(NoPercentageReason)
    /// The result is neither a percentage nor a yes or no.
    case resultIsNoPercentage
}
