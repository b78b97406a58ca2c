/// The result that the body itself published: the official figure, always shown and never replaced by ours.
public struct PublishedResult: Hashable, Sendable {
    /// The result as it was typed and what it stands for.
    public let quantity: Quantity
    /// What it says of the target, where it is a verdict in words.
    package let verdict: Verdict?

    /// Makes a result. Verdicts are read here only: elsewhere `Verde` is a word.
    package init(quantity: Quantity) {
        self.quantity = quantity
        verdict = if case .text(let words) = quantity.value { Verdict.reading(words) } else { nil }
    }

    /// The result as it was typed, its spaces non-breaking.
    public var text: String { quantity.text }

    /// The result in percent: a yes counts as 100, a no as 0. `nil` for anything else, and for a percentage of
    /// something of its own (`50% delle sedi`): such a result cannot be checked.
    public var percentage: ExactDecimal? {
        switch quantity.value {
        case .percent(let percentage, nil): percentage
        case .yesNo(let isYes): isYes ? .hundred : .zero
        case .percent, .number, .money, .measure, .share, .range, .date, .period, .text, .noValue: nil
        }
    }

    /// What sort of result it is.
    public var kind: Kind {
        switch (quantity.value, verdict) {
        case (.percent, _): .percent
        case (.yesNo, _): .yesNo
        case (_, .reached), (_, .notReached), (_, .partlyReached): .verdict
        case (_, .colour): .colour
        case (_, .progress): .progress
        case (.noValue, _): .none
        default: .text
        }
    }

    /// Sorts of results, as data files call them.
    public enum Kind: String, CaseIterable, Sendable {
        /// A percentage.
        case percent
        /// A yes or a no.
        case yesNo = "yes-no"
        /// Reached, not reached, or partly.
        case verdict
        /// A traffic light.
        case colour
        /// Something is going on.
        case progress
        /// Anything else.
        case text
        /// A stand-in for a result that is missing.
        case none
    }
}
