import Bytes

/// The calculation that an indicator's page shows, so that a reader can redo it. It holds no word of any language.
package enum Calculation: Hashable, Sendable {
    /// A division; `isMissed` where its result is the attainment of a missed target, which is never below 0%.
    case quotient(Quotient, isMissed: Bool)
    /// A comparison.
    case comparison(Comparison)

    /// The calculation as it is printed: `639 ÷ 800 = 79,875%`, `2,4 ≤ 5 minuti`. The negative quotient of a missed
    /// target is followed by what it counts as: `(2 × 5 − 12) ÷ 5 = −40% → 0%`.
    package func text(_ language: SiteLanguage) -> String {
        switch self {
        case .quotient(let quotient, let isMissed):
            let (relation, percentage) = quotient.result(language)
            let text = String(joining: quotient.expression(language), " ", relation, " ", percentage)
            return isMissed && quotient.ratio.isNegative ? text + " → " + Percentage.zero.full(language) : text
        case .comparison(let comparison):
            return comparison.text(language)
        }
    }
}
