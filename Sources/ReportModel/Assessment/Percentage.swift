/// A percentage that sitegen computed: to 10⁻⁶, further decimals cut off.
public struct Percentage: Hashable, Sendable {
    /// The percentage in millionths: 79 875 000 for 79.875%. Values beyond ±10³⁰% are kept at that bound.
    package let millionths: Int128

    /// Nothing.
    public static let zero = Percentage(millionths: 0)
    /// The whole.
    public static let hundred = Percentage(millionths: 100_000_000)

    /// Makes a percentage from its millionths.
    init(millionths: Int128) {
        self.millionths = millionths
    }

    /// Cuts an exact quotient.
    init(_ ratio: ExactRatio) {
        let bound = ExactDecimal.power(of: 36)
        let size = min(ratio.cutPercent(decimals: 6)?.digits ?? bound, bound)
        millionths = ratio.isNegative ? -size : size
    }

    /// Whether this is at least `other`, in percent.
    func isAtLeast(_ other: ExactDecimal) -> Bool {
        let bound = ExactDecimal.power(of: 24)
        return min(max(millionths, -bound), bound) * ExactDecimal.power(of: 12) >= other.digits(atScale: 18)
    }

    /// The percentage as pages show it: at most one decimal, cut, never rounded up, so that a missed target never
    /// prints as 100%: 99.96 prints as `99,9%`.
    public func display(_ language: SiteLanguage) -> String {
        text(language, decimals: 1)
    }

    /// The percentage with all its decimals, at most six: `79,875%`.
    public func full(_ language: SiteLanguage) -> String {
        text(language, decimals: 6)
    }

    /// The number for data files, without the sign `%`: `79.875`.
    public var plain: String {
        if let magnitude = UInt64(exactly: millionths.magnitude) {
            return DecimalText.trimmedPlain(isNegative: millionths < 0, magnitude, scale: 6)
        }
        let (isNegative, whole, decimals) = digits(decimals: 6)
        return (isNegative ? "-" : "") + whole + (decimals.isEmpty ? "" : "." + decimals)
    }

    private static let powers: [UInt64] = [1, 10, 100, 1000, 10_000, 100_000]

    private func text(_ language: SiteLanguage, decimals count: Int) -> String {
        let (isNegative, whole, decimals) = digits(decimals: count)
        return NumeralFormat(language: language, grouped: true)
            .text(isNegative: isNegative, whole: whole, decimals: decimals) + "%"
    }

    private func digits(decimals count: Int) -> (isNegative: Bool, whole: String, decimals: String) {
        if let magnitude = UInt64(exactly: millionths.magnitude), (1...6).contains(count) {
            let cut = magnitude / Self.powers[6 - count]
            let (whole, decimals) = DecimalText.trimmedDigits(of: cut, scale: count)
            return (millionths < 0 && cut > 0, whole, decimals)
        }
        let digits = String(millionths.magnitude)
        let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
        var decimals = padded.suffix(6).prefix(count)
        while decimals.last == "0" { decimals.removeLast() }
        let whole = String(padded.dropLast(6))
        return (millionths < 0 && !(whole == "0" && decimals.isEmpty), whole, String(decimals))
    }
}

extension Percentage: Comparable {
    /// Whether the first percentage is the smaller one.
    public static func < (left: Percentage, right: Percentage) -> Bool { left.millionths < right.millionths }
}
