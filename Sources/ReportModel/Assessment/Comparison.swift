import Bytes

/// The comparison that decides whether a target is met, as it turned out: `2,4 ≤ 5 minuti`, `70% ≤ 70%` for a
/// missed `> 70%`.
public struct Comparison: Hashable, Sendable {
    /// How the two figures stand to each other.
    public enum Relation: String, CaseIterable, Sendable {
        /// More than.
        case more = ">"
        /// At least.
        case atLeast = "≥"
        /// Less than.
        case less = "<"
        /// At most.
        case atMost = "≤"
        /// The same.
        case equal = "="
        /// Not the same.
        case notEqual = "≠"
    }

    /// What was reached.
    public let actual: Quantity
    /// What was to be reached.
    public let target: Quantity
    /// How the two stand to each other; always true.
    public let relation: Relation
    /// Whether the distance of the actual value from zero is compared: `|−3,70%| < 10%`.
    public let isDistance: Bool

    /// The comparison of `figures`, or `nil` where there are no two figures to compare.
    init?(_ figures: IndicatorFigures, isMet: Bool) {
        guard let actual = figures.actual, let target = figures.target?.quantity else { return nil }
        let comparator: Comparator
        switch figures.direction.criterion {
        case .compares(let wanted), .distance(let wanted): comparator = wanted
        case .deadline where actual.kind == .date: comparator = .atMost
        case .deadline, .answer, .nothing: return nil
        }
        if case .distance = figures.direction.criterion { isDistance = true } else { isDistance = false }
        self.actual = actual
        self.target = target
        relation = isMet ? Relation(comparator) : Relation(comparator).opposite
    }

    /// The comparison as it is printed. The number of the actual value goes without its unit where that is a unit of
    /// measure; digits and marks are those that were typed.
    public func text(_ language: FigureLanguage) -> String {
        let left = Self.operand(actual, language, withUnit: false)
        let right = Self.operand(target, language, withUnit: true)
        let bar = isDistance ? "|" : ""
        return String(joining: bar, left, bar, " ", relation.rawValue, " ", right)
    }

    private static func operand(_ quantity: Quantity, _ language: FigureLanguage, withUnit: Bool) -> String {
        guard let numeral = quantity.numeral else { return quantity.text }
        switch quantity.value {
        case .percent: return String(joining: numeral, "%")
        case .money(_, let currency): return currency.text(numeral, language)
        case .measure(let amount, let unit) where withUnit:
            return String(joining: numeral, "\u{A0}", unit.form(for: amount))
        case .number, .measure, .date, .yesNo, .text: return numeral
        }
    }
}

extension Comparison.Relation {
    /// The relation that a comparator asks for.
    fileprivate init(_ comparator: Comparator) {
        switch comparator {
        case .moreThan: self = .more
        case .atLeast: self = .atLeast
        case .lessThan: self = .less
        case .atMost: self = .atMost
        case .equal: self = .equal
        }
    }

    /// The relation that holds where this one does not.
    fileprivate var opposite: Comparison.Relation {
        switch self {
        case .more: .atMost
        case .atLeast: .less
        case .less: .atLeast
        case .atMost: .more
        case .equal: .notEqual
        case .notEqual: .equal
        }
    }
}

extension Currency {
    /// A written amount with the currency's sign, as the language has it: `€ 1.000`, `−€1,000`.
    func text(_ numeral: String, _ language: FigureLanguage) -> String {
        let isNegative = numeral.hasPrefix("−")
        return (isNegative ? "−" : "") + sign + language.grammar.currencyGap
            + (isNegative ? numeral.dropFirst() : numeral[...])
    }
}
