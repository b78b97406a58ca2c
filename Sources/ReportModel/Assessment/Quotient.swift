import Bytes

/// The division that gives an attainment, with the figures it is made of.
package struct Quotient: Hashable, Sendable {
    /// Which division it is.
    package enum Form: Hashable, Sendable {
        /// actual ÷ target: more is better.
        case share
        /// target ÷ actual: less is better, `ratio`.
        case inverse
        /// (2 × target − actual) ÷ target: less is better, `linear`.
        case linear
        /// (actual − baseline) ÷ (target − baseline).
        case progress(from: Quantity)
    }

    /// Which division it is.
    package let form: Form
    /// What was reached.
    package let actual: Quantity
    /// What was to be reached.
    package let target: Quantity
    /// The exact quotient.
    package let ratio: ExactRatio

    /// Makes a division of numbers; `nil` where a figure is no number, or for a division by zero.
    init?(_ form: Form, actual: Quantity, target: Quantity) {
        let start = if case .progress(let baseline) = form { baseline.amount } else { ExactDecimal?.some(.zero) }
        guard let start, let reached = actual.amount, let goal = target.amount else { return nil }
        let scale = max(reached.scale, goal.scale, start.scale)
        let (a, t, b) = (reached.digits(atScale: scale), goal.digits(atScale: scale), start.digits(atScale: scale))
        let ratio =
            switch form {
            case .share: ExactRatio(a, by: t)
            case .inverse: ExactRatio(t, by: a)
            case .linear: ExactRatio(2 * t - a, by: t)
            case .progress: ExactRatio(a - b, by: t - b)
            }
        guard let ratio else { return nil }
        self.form = form
        self.actual = actual
        self.target = target
        self.ratio = ratio
    }

    /// The division as it is printed: `639 ÷ 800`. Percentages keep their sign, other units are left out; digits
    /// and marks are those that were typed.
    package func expression(_ language: SiteLanguage) -> String {
        let (a, t) = (Self.operand(actual, language), Self.operand(target, language))
        switch form {
        case .share: return String(joining: a, " ÷ ", t)
        case .inverse: return String(joining: t, " ÷ ", a)
        case .linear: return "(2 × \(t) − \(Self.inner(actual, language))) ÷ \(t)"
        case .progress(let baseline):
            let b = Self.inner(baseline, language)
            return "(\(a) − \(b)) ÷ (\(t) − \(b))"
        }
    }

    /// The quotient in percent with the sign before it: `=` where it has at most six decimals; `≈` where it is cut after
    /// four.
    package func result(_ language: SiteLanguage) -> (relation: String, percentage: String) {
        let digits = ratio.percentDigits(decimals: 6)
        var decimals = digits.decimals.utf8[...]
        if digits.isExact {
            while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
        } else {
            decimals = decimals.prefix(4)
        }
        let percentage = NumeralFormat(language: language, grouped: true)
            .text(isNegative: ratio.isNegative, whole: digits.whole, decimals: String(Substring(decimals)))
        return (digits.isExact ? "=" : "≈", String(joining: percentage, "%"))
    }

    private static func operand(_ quantity: Quantity, _ language: SiteLanguage) -> String {
        String(joining: quantity.numeral(language), quantity.kind == .percent ? "%" : "")
    }

    private static func inner(_ quantity: Quantity, _ language: SiteLanguage) -> String {
        let operand = operand(quantity, language)
        return quantity.amount?.isNegative == true ? "(\(operand))" : operand
    }
}

extension Quantity {
    /// The number as it was typed, or as the language writes it where it was converted into another unit.
    func numeral(_ language: SiteLanguage) -> String { numeral ?? amount?.format(language) ?? text }
}
