/// The result that the body itself published: the official figure, always shown and never replaced by ours.
public struct PublishedResult: Hashable, Sendable {
    /// The result as it was typed and what it stands for.
    public let quantity: Quantity

    /// Makes a result.
    public init(quantity: Quantity) {
        self.quantity = quantity
    }

    /// The result as it was typed, its spaces non-breaking.
    public var text: String { quantity.text }

    /// The result in percent: a yes counts as 100, a no as 0. `nil` for anything else, and for a percentage of
    /// something of its own (`50% delle sedi`): such a result cannot be checked.
    public var percentage: ExactDecimal? {
        switch quantity.value {
        case .percent(let percentage, nil): percentage
        case .yesNo(let isYes): isYes ? .hundred : .zero
        case .percent, .number, .money, .measure, .date, .text: nil
        }
    }

    /// Whether the body only declared yes or no: such a result is compared exactly, never as a rounded one.
    public var isDeclaration: Bool { quantity.kind == .yesNo }
}
