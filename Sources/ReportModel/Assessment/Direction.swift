/// Which way success lies from a target's number.
public enum Direction: String, CaseIterable, Sendable {
    /// More is better.
    case higher
    /// Less is better.
    case lower
    /// Nearer to zero is better: the distance from zero counts.
    case zero

    /// The direction that `text` says: `higher`, or as bodies write it (`High`, `Lower = better`, `crescente`).
    package static func reading(_ text: String) -> Direction? {
        if let direction = Direction(rawValue: text) { return direction }
        let words = FigureText(FigureText(text).comparable.replacing("=", with: " is ")).comparable
        return Direction(rawValue: words)
            ?? SiteLanguage.allCases.lazy.compactMap { $0.grammar.words.directions[words] }.first
    }
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

/// Why a direction cannot be what it is said to be.
package enum DirectionFault: Error, Hashable, Sendable {
    /// The comparator in front of the target says another thing than the indicator's own direction.
    case contradiction(Comparator, Direction)
    /// The indicator has a direction, but its target is a date, a yes or a no: there is nothing to direct.
    case notApplicable(Direction)
    /// A distance from zero is to be at most a negative number.
    case negativeDistance
}
