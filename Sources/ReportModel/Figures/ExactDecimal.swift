/// A decimal number as people write it: exact, of at most 18 digits, 18 of them decimals at most.
///
/// It remembers how many decimals were written (`3,70` has two) but compares by value: `3,70 == 3,7`.
/// Floating point is used nowhere: “met” is decided on these values.
public struct ExactDecimal: Sendable {
    /// The digits without the decimal mark, with the sign: −370 for `-3,70`.
    public let significand: Int64
    /// How many of the digits are decimals, 0 to 18.
    public let scale: Int

    /// The most digits that a number may have.
    package static let maximumDigits = 18

    /// The number zero.
    package static let zero = ExactDecimal(0)
    /// One hundred.
    package static let hundred = ExactDecimal(100)

    /// Makes a whole number.
    package init(_ whole: Int32) {
        significand = Int64(whole)
        scale = 0
    }

    /// Makes `significand` ÷ 10^`scale`; `nil` beyond 18 digits or outside of 0…18 decimals.
    package init?(significand: Int64, scale: Int = 0) {
        guard (0...Self.maximumDigits).contains(scale),
            significand.magnitude < UInt64(1_000_000_000_000_000_000)
        else { return nil }
        self.significand = significand
        self.scale = scale
    }

    /// Makes a number from a computed value, dropping trailing zeros; `nil` where it does not fit in 18 digits.
    init?(computed significand: Int128, scale: Int) {
        var (digits, scale) = (significand, scale)
        while scale > 0, digits % 10 == 0 {
            digits /= 10
            scale -= 1
        }
        guard let narrow = Int64(exactly: digits) else { return nil }
        self.init(significand: narrow, scale: scale)
    }

    /// Whether the number is below zero.
    package var isNegative: Bool { significand < 0 }

    /// Whether the number is zero.
    package var isZero: Bool { significand == 0 }

    /// The distance from zero.
    package var magnitude: ExactDecimal {
        ExactDecimal(significand: abs(significand), scale: scale) ?? self
    }

    /// The same value without trailing zeros after the decimal mark: 3.7 for 3.70.
    package var trimmed: ExactDecimal {
        ExactDecimal(computed: Int128(significand), scale: scale) ?? self
    }

    /// The exact sum, without trailing zeros; `nil` where it has more than 18 digits.
    package func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let scale = max(scale, other.scale)
        return ExactDecimal(computed: digits(atScale: scale) + other.digits(atScale: scale), scale: scale)
    }

    /// The exact difference, without trailing zeros; `nil` where it has more than 18 digits.
    package func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
        let scale = max(scale, other.scale)
        return ExactDecimal(computed: digits(atScale: scale) - other.digits(atScale: scale), scale: scale)
    }

    /// The exact product, without trailing zeros; `nil` where it has more than 18 digits.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let digits = Int128(significand) * Int128(other.significand)
        let scale = scale + other.scale
        return scale > Self.maximumDigits
            ? trimmed.scale + other.trimmed.scale > Self.maximumDigits ? nil : trimmed.multiplied(by: other.trimmed)
            : ExactDecimal(computed: digits, scale: scale)
    }

    /// The number divided by ten to the power of `places`; `nil` beyond 18 decimals.
    public func divided(byPowerOfTen places: Int) -> ExactDecimal? {
        ExactDecimal(significand: significand, scale: scale + places)?.trimmed
    }

    /// The digits of the number when it is written with `scale` decimals, which must be at least its own and
    /// at most 18. At most 10³⁶ in size: sums of a dozen such values stay far inside 128 bits.
    package func digits(atScale scale: Int) -> Int128 {
        scale == self.scale ? Int128(significand) : Int128(significand) * Self.power(of: scale - self.scale)
    }

    /// Ten to the power of `exponent`, for exponents from 0 to 38.
    package static func power(of exponent: Int) -> Int128 { powers[max(0, exponent)] }

    private static let powers: [Int128] = (0..<38).reduce(into: [1]) { powers, exponent in
        powers.append(powers[exponent] * 10)
    }
}

extension ExactDecimal: Comparable, Hashable {
    /// Whether two numbers have the same value, however many decimals they were written with.
    public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let scale = max(left.scale, right.scale)
        return left.digits(atScale: scale) == right.digits(atScale: scale)
    }

    /// Whether the first value is the smaller one.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let scale = max(left.scale, right.scale)
        return left.digits(atScale: scale) < right.digits(atScale: scale)
    }

    /// Feeds the value, not its notation, to `hasher`.
    public func hash(into hasher: inout Hasher) {
        let plain = trimmed
        hasher.combine(plain.significand)
        hasher.combine(plain.scale)
    }
}

extension ExactDecimal {
    /// The number as the language writes it, with all its decimals; the sign is `−`.
    ///
    /// - Parameter grouped: whether thousands are set apart, from four digits on (`1.234`).
    public func format(_ language: SiteLanguage, grouped: Bool = true) -> String {
        let (whole, decimals) = writtenDigits
        return NumeralFormat(language: language, grouped: grouped)
            .text(isNegative: isNegative, whole: whole, decimals: decimals)
    }

    /// The number for data files: decimal point, hyphen as sign, no grouping (`-3.70`).
    public var plain: String {
        DecimalText.plain(isNegative: isNegative, significand.magnitude, scale: scale)
    }

    private var writtenDigits: (whole: String, decimals: String) {
        DecimalText.digits(of: significand.magnitude, scale: scale)
    }
}
