import Bytes

/// The comparison that decides whether a target is met, as it turned out: `2,4 ≤ 5 minuti`, `70% ≤ 70%` for a
/// missed `> 70%`.
package struct Comparison: Hashable, Sendable {
    /// How the two figures stand to each other.
    package enum Relation: String, CaseIterable, Sendable {
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
    package let actual: Quantity
    /// What was to be reached.
    package let target: Quantity
    /// How the two stand to each other; always true.
    package let relation: Relation
    /// Whether the distance of the actual value from zero is compared: `|−3,70%| < 10%`.
    package let isDistance: Bool

    /// The lower end of a range of which `target` is the upper one: `10 ≤ 12 ≤ 15`.
    public let lowerEnd: Quantity?

    /// The comparison of `figures`, or `nil` where there are no two figures to compare.
    init?(_ figures: IndicatorFigures, isMet: Bool) {
        guard let actual = figures.reached, let goal = figures.goal else { return nil }
        let comparator: Comparator
        var (target, lowerEnd): (Quantity, Quantity?) = (goal, nil)
        switch (figures.direction.criterion, goal.ends) {
        case (.inside, let (low, high)?):
            // A miss is beyond one of the ends.
            let isBelow = actual.isBelow(low.amount ?? .zero)
            (target, comparator) = isBelow ? (low, .atLeast) : (high, .atMost)
            lowerEnd = isMet ? low : nil
        case (.compares(let wanted), let (low, high)?):
            (target, comparator) = (wanted == .atLeast ? low : high, wanted)
        case (.compares(let wanted), nil), (.distance(let wanted), _): comparator = wanted
        case (.undirected, _): comparator = .equal
        case (.none, _) where actual.time != nil && goal.time != nil: comparator = .atMost
        case (.none, _), (.inside, nil): return nil
        }
        if case .distance = figures.direction.criterion { isDistance = true } else { isDistance = false }
        self.actual = actual
        self.target = target
        self.lowerEnd = lowerEnd
        relation = isMet ? Relation(comparator) : Relation(comparator).opposite
    }

    /// The comparison as it is printed. The number of the actual value goes without its unit where that is a unit of
    /// measure; digits and marks are those that were typed.
    package func text(_ language: SiteLanguage) -> String {
        let left = Self.operand(actual, language, withUnit: actual.hasOtherTotal(than: target))
        let right = Self.operand(target, language, withUnit: true)
        let bar = isDistance ? "|" : ""
        let comparison = String(joining: bar, left, bar, " ", relation.rawValue, " ", right)
        guard let lowerEnd else { return comparison }
        return Self.operand(lowerEnd, language, withUnit: false) + " ≤ " + comparison
    }

    /// Both figures with their units, for a sentence: `2,4 minuti` and `5 minuti`; `nil` where only signs tell what was
    /// compared, as for ranges, distances from zero, shares of two totals and figures that are not exact.
    package func operands(_ language: SiteLanguage) -> (actual: String, target: String)? {
        guard lowerEnd == nil, !isDistance, !actual.hasOtherTotal(than: target), actual.kind == target.kind,
            actual.precision == .exact, target.precision == .exact
        else { return nil }
        return (Self.operand(actual, language, withUnit: true), Self.operand(target, language, withUnit: true))
    }

    private static func operand(_ quantity: Quantity, _ language: SiteLanguage, withUnit: Bool) -> String {
        guard quantity.amount != nil else { return quantity.text }
        let numeral = quantity.numeral(language)
        switch quantity.value {
        case .percent: return String(joining: numeral, "%")
        case .money(_, let currency): return currency.text(numeral, language)
        case .measure(let amount, let unit) where withUnit:
            return String(joining: numeral, "\u{A0}", unit.form(for: amount))
        case .share(_, let total) where withUnit:
            return String(
                joining: numeral, "\u{A0}", language.grammar.words.shares[0], "\u{A0}", total.format(language))
        case .number, .measure, .share, .range, .date, .period, .yesNo, .text, .noValue: return numeral
        }
    }
}

extension Quantity {
    /// Whether the figure is below a number that it is not: `less than 66%` is, below 66.
    fileprivate func isBelow(_ limit: ExactDecimal) -> Bool {
        switch precision {
        case .bound(.lessThan), .bound(.atMost): true
        case .bound(.moreThan), .bound(.atLeast): false
        case .exact, .inexact, .bound(.equal): (number ?? .zero) < limit
        }
    }

    /// The figures at both ends of a range; `nil` where it is none.
    fileprivate var ends: (low: Quantity, high: Quantity)? {
        guard case .range(let low, let high, let kind) = value else { return nil }
        func end(_ number: ExactDecimal) -> Quantity {
            Quantity(text: text, value: kind.value(number) ?? .number(number))
        }
        return (end(low), end(high))
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
    package func text(_ numeral: String, _ language: SiteLanguage) -> String {
        let isNegative = numeral.hasPrefix("−")
        return (isNegative ? "−" : "") + sign + language.grammar.currencyGap
            + (isNegative ? numeral.dropFirst() : numeral[...])
    }
}
