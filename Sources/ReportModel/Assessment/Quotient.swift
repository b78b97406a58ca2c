import Bytes

/// The division that gives an attainment, with the figures it is made of.
public struct Quotient: Hashable, Sendable {
    /// Which division it is.
    public enum Form: Hashable, Sendable {
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
    public let form: Form
    /// What was reached.
    public let actual: Quantity
    /// What was to be reached.
    public let target: Quantity
    /// The exact quotient.
    public let ratio: ExactRatio

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
    public var expression: String {
        let (a, t) = (Self.operand(actual), Self.operand(target))
        switch form {
        case .share: return String(joining: a, " ÷ ", t)
        case .inverse: return String(joining: t, " ÷ ", a)
        case .linear: return "(2 × \(t) − \(Self.inner(actual))) ÷ \(t)"
        case .progress(let baseline):
            let b = Self.inner(baseline)
            return "(\(a) − \(b)) ÷ (\(t) − \(b))"
        }
    }

    /// The quotient in percent with the sign before it: `=` where it has at most six decimals; `≈` where it is cut after
    /// four.
    public func result(_ language: FigureLanguage) -> (relation: String, percentage: String) {
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

    private static func operand(_ quantity: Quantity) -> String {
        String(joining: quantity.numeral ?? quantity.text, quantity.kind == .percent ? "%" : "")
    }

    private static func inner(_ quantity: Quantity) -> String {
        quantity.amount?.isNegative == true ? "(\(operand(quantity)))" : operand(quantity)
    }
}
