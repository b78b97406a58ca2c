/// What was to be reached: a figure and, where one was given, on which side of it success lies.
///
/// It never changes, and everything that tells of it shares it.
public final class Target: Sendable {
    /// The whole target as it was typed, its spaces non-breaking, and its unit where that stands beside it:
    /// `≥ € 13.000.000`, `Entro il 31/12/2020`.
    public let text: String
    /// The target alone as it was typed, its spaces non-breaking: what data files have beside the unit.
    public let cell: String
    /// What stood in front of the figure; never beside dates, yes or no, and words.
    public let comparator: Comparator?
    /// The figure alone: `€ 13.000.000`, `31/12/2020`.
    public let quantity: Quantity

    /// Makes a target.
    ///
    /// - Parameter cell: the target as it was typed, where `text` adds its unit.
    package init(text: String, cell: String? = nil, comparator: Comparator?, quantity: Quantity) {
        self.text = text
        self.cell = cell ?? text
        self.comparator = comparator
        self.quantity = quantity
    }
}

extension Target: Hashable {
    /// Whether two targets were written alike and ask for the same.
    public static func == (left: Target, right: Target) -> Bool {
        left === right
            || (left.text == right.text && left.comparator == right.comparator && left.quantity == right.quantity)
    }

    /// Feeds what was written and what it asks for to `hasher`.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(comparator)
        hasher.combine(quantity)
    }
}
