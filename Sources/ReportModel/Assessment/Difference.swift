/// By how much a met target was passed, in the target's own unit: never a ratio, because excess is not merit.
///
/// The page's locale words it: “+51 rispetto al target”, “+8 punti percentuali”, “2,6 minuti in meno”.
package struct Difference: Hashable, Sendable {
    /// What the amount is counted in.
    package enum Unit: Hashable, Sendable {
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
    package let amount: ExactDecimal
    /// What the amount is counted in.
    package let unit: Unit

    /// Whether the actual value is more than the target.
    package var isMore: Bool { !amount.isNegative }

    /// The difference of a met target; `nil` where there is none: figures that are equal, negative, no numbers, or of
    /// different bases.
    init?(_ figures: IndicatorFigures) {
        guard let actual = figures.reached, let target = figures.goal, figures.haveOneBase,
            let reached = actual.amount, let goal = target.amount, !reached.isNegative, !goal.isNegative,
            let amount = reached.subtracting(goal), !amount.isZero, actual.kind == target.kind, !figures.haveTwoTotals,
            // A rounded percentage beside a share would give a difference that nobody wrote.
            figures.areAsTyped || target.total == nil
        else { return nil }
        switch target.value {
        case .percent: unit = .percentagePoints
        case .number, .share: unit = .number
        case .money(_, let currency): unit = .money(currency)
        case .measure(_, let measure): unit = .measure(measure)
        case .range, .date, .period, .yesNo, .text, .noValue: return nil
        }
        self.amount = amount
    }

    /// The amount without its sign, with the unit where that needs no translation: `51`, `8`, `€ 7.751.299`,
    /// `2,6 minuti`.
    package func size(_ language: SiteLanguage) -> String {
        let numeral = amount.magnitude.format(language)
        switch unit {
        case .number, .percentagePoints: return numeral
        case .money(let currency): return currency.text(numeral, language)
        case .measure(let unit): return "\(numeral)\u{A0}\(unit.form(for: amount))"
        }
    }

    /// The amount with its sign: `+51`, `−2,6 minuti`.
    package func signed(_ language: SiteLanguage) -> String {
        (isMore ? "+" : "−") + size(language)
    }
}
