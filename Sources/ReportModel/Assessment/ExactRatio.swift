/// The exact quotient of two whole numbers, to be read in percent.
///
/// Both are below 10³⁷ in size: that holds for every sum of three figures of 18 digits, and keeps each step of the
/// long division inside 128 bits.
package struct ExactRatio: Hashable, Sendable {
    private let isBelowZero: Bool
    private let dividend: Int128
    private let divisor: Int128

    /// Makes a quotient; `nil` for a division by zero.
    init?(_ dividend: Int128, by divisor: Int128) {
        guard divisor != 0 else { return nil }
        isBelowZero = dividend != 0 && (dividend < 0) != (divisor < 0)
        self.dividend = abs(dividend)
        self.divisor = abs(divisor)
    }

    /// Whether the quotient is below zero.
    var isNegative: Bool { isBelowZero }

    /// Whether the quotient is at least 100%.
    var isAtLeastWhole: Bool { !isBelowZero && dividend >= divisor }

    /// The quotient, or zero where it is negative.
    var clampedAtZero: ExactRatio {
        isBelowZero ? ExactRatio(0, by: 1) ?? self : self
    }

    /// The percentage by long division, cut after `count` decimals, without its sign.
    ///
    /// - Returns: the digits before and after the decimal mark, the digit that would come next, and whether nothing
    ///   was cut.
    func percentDigits(decimals count: Int) -> (whole: String, decimals: String, next: Int, isExact: Bool) {
        if let narrow = narrowPercent(decimals: count) {
            let (whole, decimals) = DecimalText.digits(of: narrow.digits, scale: count)
            return (whole, decimals, narrow.next, narrow.isExact)
        }
        let (quotient, first) = dividend.quotientAndRemainder(dividingBy: divisor)
        var remainder = first
        var digits = ""
        for _ in 0..<(count + 2) {
            let (digit, rest) = (remainder * 10).quotientAndRemainder(dividingBy: divisor)
            digits += String(digit)
            remainder = rest
        }
        let whole = (String(quotient) + digits.prefix(2)).drop { $0 == "0" }
        return (
            whole.isEmpty ? "0" : String(whole), String(digits.dropFirst(2)), Int(remainder * 10 / divisor),
            remainder == 0
        )
    }

    /// The percentage times ten to the power of `count`, cut; then the digit that would come next, and whether nothing
    /// was cut. `nil` where that is more than 38 digits.
    func cutPercent(decimals count: Int) -> (digits: Int128, next: Int, isExact: Bool)? {
        if let narrow = narrowPercent(decimals: count) { return (Int128(narrow.digits), narrow.next, narrow.isExact) }
        let wide = percentDigits(decimals: count)
        return Int128(wide.whole + wide.decimals).map { ($0, wide.next, wide.isExact) }
    }

    /// The same in 64 bits, as far as they reach: for nearly all figures, in a single division.
    private func narrowPercent(decimals count: Int) -> (digits: UInt64, next: Int, isExact: Bool)? {
        guard (0...6).contains(count), let dividend = UInt64(exactly: dividend), dividend < 10_000_000_000,
            let divisor = UInt64(exactly: divisor), divisor < 1 << 59
        else { return nil }
        let shift = UInt64(ExactDecimal.power(of: count + 2))
        let (quotient, remainder) = (dividend * shift).quotientAndRemainder(dividingBy: divisor)
        return (quotient, Int(remainder * 10 / divisor), remainder == 0)
    }

    /// How a published percentage agrees with this one, at the published one's own number of decimals.
    ///
    /// Rounding is half away from zero. Where rounded and cut are the same digits, “rounded” is said.
    ///
    /// - Returns: `nil` where it does not agree.
    func rounding(of published: ExactDecimal) -> Rounding? {
        guard published.isNegative == isBelowZero || published.isZero,
            let ours = cutPercent(decimals: published.scale)
        else { return nil }
        let theirs = abs(Int128(published.significand))
        if ours.isExact { return theirs == ours.digits ? .exact : nil }
        if theirs == ours.digits + (ours.next >= 5 ? 1 : 0) { return .rounded }
        return theirs == ours.digits ? .truncated : nil
    }
}

/// How a published percentage was made from the exact one.
public enum Rounding: String, Sendable {
    /// It is the exact one.
    case exact
    /// It is the nearest one with its number of decimals.
    case rounded
    /// Its further decimals were cut off.
    case truncated
}
