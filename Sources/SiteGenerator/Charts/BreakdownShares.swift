import ReportModel

/// How a whole divides into its parts, where they really are the parts of one whole.
///
/// Percentages are parts of 100%, or of a stated percentage: where they make less, the rest is shown as a rest; where
/// they make less or more by no more than their rounding, they are the whole. Amounts are parts of the stated total
/// if they make exactly that, or of their own sum where no total is stated.
struct BreakdownShares: Sendable {
    /// Where each part lies, in their order.
    let parts: [ChartSpan]
    /// What the parts leave of the whole.
    let remainder: ChartSpan?

    /// More parts than this cannot be told apart in one bar.
    static let mostParts = 12

    /// The shares; `nil` where the parts do not make one whole, or are too many or too few for a picture.
    init?(_ breakdown: Breakdown) {
        let amounts = breakdown.parts.compactMap(\.value.amount)
        guard let first = breakdown.parts.first?.value, (1...Self.mostParts).contains(amounts.count),
            breakdown.parts.allSatisfy({ $0.value.sharesScale(with: first) }),
            amounts.allSatisfy({ !$0.isNegative })
        else { return nil }
        let total = breakdown.total
        let stated = total.flatMap { $0.kind == first.kind ? $0.amount : nil }
        let decimals = (amounts + [stated].compactMap { $0 }).commonScale
        let digits = amounts.map { $0.digits(atScale: decimals) }
        let sum = digits.reduce(0, +)
        let whole: Int128
        if first.kind == .percent {
            let full = (stated ?? .hundred).digits(atScale: decimals)
            let rounding = amounts.reduce(into: Int128(0)) { $0 += ExactDecimal.power(of: decimals - $1.scale) }
            // Half a unit of each part's last decimal; compared twice as large, so that the half is whole.
            guard 2 * (sum - full) <= rounding else { return nil }
            whole = 2 * (full - sum) <= rounding ? sum : full
        } else {
            guard total == nil || stated?.digits(atScale: decimals) == sum else { return nil }
            whole = sum
        }
        guard sum > 0, amounts.count > 1 || whole > sum else { return nil }
        let scale = ChartScale(from: 0, to: whole)
        var (parts, end) = ([ChartSpan](), Int128(0))
        for part in digits {
            parts.append(ChartSpan(scale.position(of: end), scale.position(of: end + part)))
            end += part
        }
        self.parts = parts
        remainder = ChartSpan(scale.position(of: end), .end).ifVisible
    }
}
