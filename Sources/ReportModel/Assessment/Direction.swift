/// Which way success lies from a target's number.
public enum Direction: String, CaseIterable, Sendable {
    /// More is better.
    case higher
    /// Less is better.
    case lower
    /// Nearer to zero is better: the distance from zero counts.
    case zero
}

/// Who said which way success lies.
public enum DirectionOrigin: String, CaseIterable, Sendable {
    /// The comparator in front of the target.
    case comparator
    /// The indicator's own `direction`.
    case indicator
    /// The year's `direction`.
    case year
}

/// Why no direction can be given to a target.
public enum DirectionFault: Error, Hashable, Sendable {
    /// Nothing says which way success lies; nothing is assumed.
    case missing
    /// Only the year's default says it, and that never applies to times.
    case defaultNotForTimes(MeasureUnit)
    /// Only the year's default says it, and that never applies to negative targets.
    case defaultNotForNegativeTarget
    /// The comparator in front of the target says another thing than the indicator's own direction.
    case contradiction(Comparator, Direction)
    /// The indicator has a direction, but its target is a date, a yes or a no, or words: there is nothing to direct.
    case notApplicable(Direction)
    /// A distance from zero is to be at most a negative number.
    case negativeDistance
}
