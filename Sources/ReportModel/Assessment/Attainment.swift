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

/// Why an attainment has no percentage. The raw values are the codes in data files.
public enum NoPercentageReason: String, CaseIterable, Sendable {
    /// Nothing was reported yet.
    case noActual = "no-actual"
    /// There is no target: the indicator is only reported.
    case noTarget = "no-target"
    /// The target is not due yet, or only planned.
    case notDue = "not-due"
    /// Nothing says whether more or less is better.
    case noDirection = "no-direction"
    /// The figures are percentages of different things.
    case differentBases = "different-bases"
    /// The figures are shares of different totals, in number and in share not the same.
    case differentTotals = "different-totals"
    /// The value is only known to be more or less than something, which does not decide.
    case bound
    /// The value is only about what stands there.
    case inexact
    /// It was done in a month or quarter in which the deadline stands.
    case acrossDeadline = "across-deadline"
    /// The target is a range.
    case range
    /// The answer is words, which only a reader can judge.
    case wordsOnly = "words-only"
    /// Words, a yes or a no stand against a number.
    case differentKinds = "different-kinds"
    /// The target is zero or negative and there is no baseline to measure from.
    case zeroOrNegativeTarget = "zero-or-negative-target"
    /// The target is missed although the quotient reaches 100%: `> 70%` with 70%.
    case missedAtThreshold = "missed-at-threshold"
    /// The baseline is better than the target already.
    case baselineBetter = "baseline-better"
}
