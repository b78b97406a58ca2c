/// By how much a met target was passed, in the target's own unit: never a ratio, because excess is not merit.
///
/// The page's locale words it: “+51 rispetto al target”, “+8 punti percentuali”, “2,6 minuti in meno”.
public struct Difference: Hashable, Sendable {
    /// What the amount is counted in.
    public enum Unit: Hashable, Sendable {
        /// Nothing: a bare number.
        case number
        /// Percentage points.
        case percentagePoints
        /// A currency.
        case money(Currency)
        /// A unit of measure.
        case measure(MeasureUnit)
    }

    /// Actual value minus target; for a distance from zero, that distance minus the target. Never zero.
    public let amount: ExactDecimal
    /// What the amount is counted in.
    public let unit: Unit

    /// Whether the actual value is more than the target.
    public var isMore: Bool { !amount.isNegative }

    /// The difference of a met target; `nil` where there is none: figures that are equal, negative, no numbers, or of
    /// different bases.
    init?(_ figures: IndicatorFigures) {
        guard let actual = figures.actual, let target = figures.target?.quantity, figures.haveOneBase,
            let reached = actual.amount, let goal = target.amount, !reached.isNegative, !goal.isNegative,
            let amount = reached.subtracting(goal), !amount.isZero
        else { return nil }
        switch target.value {
        case .percent: unit = .percentagePoints
        case .number: unit = .number
        case .money(_, let currency): unit = .money(currency)
        case .measure(_, let measure): unit = .measure(measure)
        case .date, .yesNo, .text: return nil
        }
        self.amount = amount
    }

    /// The amount without its sign, with the unit where that needs no translation: `51`, `8`, `€ 7.751.299`,
    /// `2,6 minuti`.
    public func size(_ language: FigureLanguage) -> String {
        let numeral = amount.magnitude.format(language)
        switch unit {
        case .number, .percentagePoints: return numeral
        case .money(let currency): return currency.text(numeral, language)
        case .measure(let unit): return "\(numeral)\u{A0}\(unit.form(for: amount))"
        }
    }

    /// The amount with its sign: `+51`, `−2,6 minuti`.
    public func signed(_ language: FigureLanguage) -> String {
        (isMore ? "+" : "−") + size(language)
    }
}
