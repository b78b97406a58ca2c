/// How much of a target was reached, in percent, or why there is no percentage.
public enum Attainment: Hashable, Sendable {
    /// A percentage between 0 and 100: 100 exactly when the target is met. `raw` is the quotient before it is kept
    /// within these bounds; a met target may have none.
    case percentage(Percentage, raw: Percentage?)
    /// No percentage. Whether the target was met is another question: see `Assessment.isMet`.
    case none(NoPercentageReason)

    /// The percentage between 0 and 100, where there is one.
    public var percentage: Percentage? {
        switch self {
        case .percentage(let capped, _): capped
        case .none: nil
        }
    }

    /// The percentage before it is kept within 0 and 100.
    public var raw: Percentage? {
        switch self {
        case .percentage(_, let raw): raw
        case .none: nil
        }
    }
}

/// Why an attainment has no percentage (figures.md, “Attainment”).
public enum NoPercentageReason: String, CaseIterable, Sendable {
    /// Nothing was reported yet.
    case noActual
    /// There is no target: the indicator is only reported.
    case noTarget
    /// The figures are percentages of different things.
    case differentBases
    /// The answer is words, which only a reader can judge.
    case wordsOnly
    /// The target is zero or negative and there is no baseline to measure from.
    case zeroOrNegativeTarget
    /// The target is missed although the quotient reaches 100%: `> 70%` with 70%.
    case missedAtThreshold
}
