/// The decimal digits of a number: as many as tell it from any other, of which 15 are shown.
struct DecimalDigits: Hashable, Sendable {
    var isNegative = false
    /// They as one number, whose last digit is none of zero; 0 for zero.
    private var digits: UInt64 = 0
    /// How many there are: 17 at most, and none for zero.
    private var count = 0
    /// How many of them stand before the point; negative where zeros stand behind it.
    private var point = 0

    /// Zero.
    init() {}

    var isZero: Bool { count == 0 }

    /// Powers of ten.
    private static let powers: [UInt64] = (0...19).map { (0..<$0).reduce(1) { power, _ in power * 10 } }

    /// The shortest ones that mean this number and no other.
    ///
    /// - Parameter number: a finite one.
    init(_ number: Double) {
        var text = number.description
        self = text.withUTF8 { Self(parsing: $0) } ?? Self()
    }

    /// The digits of a number as it is written, `1234.5` or `5e-05`.
    ///
    /// - Returns: `nil` where it is no number, or has more than 18 digits.
    init?(parsing bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        if bytes.first == UInt8(ascii: "-") { (isNegative, index) = (true, 1) }
        var hasPoint = false
        var exponent = 0
        var digitCount = 0
        loop: while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0x30...0x39:
                digitCount += 1
                guard digitCount <= 18 else { return nil }
                digits = digits * 10 + UInt64(byte & 0x0F)
                if !hasPoint { point += 1 }
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                let rest = UnsafeBufferPointer(rebasing: bytes[index...])
                guard rest.count <= 5, let power = XMLAttributes.integer(rest) else { return nil }
                exponent = power
                break loop
            default: return nil
            }
        }
        guard digitCount > 0 else { return nil }
        count = digitCount
        point += exponent
        tidy()
    }

    /// Whether these digits are the shortest ones of the number that they are read as.
    var isExact: Bool { count <= 15 && exponent.magnitude < 290 }

    /// Takes away zeros at both ends.
    private mutating func tidy() {
        guard digits > 0 else { return self = Self() }
        while digits % 10 == 0 { (digits, count) = (digits / 10, count - 1) }
        while count > 0, digits < Self.powers[count - 1] { (count, point) = (count - 1, point - 1) }
    }

    /// Rounds to so many decimals, half of one away from zero.
    mutating func round(to decimals: Int) {
        let kept = point + decimals
        guard kept < count else { return }
        guard kept >= 0 else { return self = Self() }
        let power = Self.powers[count - kept]
        let isUp = digits % power >= power / 2
        digits = digits / power + (isUp ? 1 : 0)
        count = kept
        // All were nines, or there was none.
        if digits == Self.powers[kept] { (count, point) = (kept + 1, point + 1) }
        tidy()
    }

    /// Leaves the digits that are shown.
    mutating func cut() {
        if count > 15 { round(to: 15 - point) }
    }

    /// Times ten, so often.
    func shifted(by places: Int) -> DecimalDigits {
        var shifted = self
        if !isZero { shifted.point += places }
        return shifted
    }

    /// The digit so many places before the point (from 0), or behind it (from -1).
    func digit(at place: Int) -> UInt8 {
        let last = count - point + place
        return last >= 0 && last < count ? UInt8(digits / Self.powers[last] % 10) : 0
    }

    /// The power of ten of the first digit.
    var exponent: Int { point - 1 }
    /// How many digits stand before the point.
    var integerCount: Int { max(point, 0) }
    /// How many stand behind it.
    var decimalCount: Int { max(count - point, 0) }

    /// What a number is shown as that has no format.
    ///
    /// - Parameter language: whose marks it has.
    func general(_ language: WorkbookLanguage) -> String {
        var cut = self
        cut.cut()
        return cut.generalText(language)
    }

    /// Whether that has a power of ten.
    var isGeneralPower: Bool { point > 16 || point < -8 || decimalCount > 15 }

    private func generalText(_ language: WorkbookLanguage) -> String {
        if isZero { return "0" }
        var text = FormatText()
        if isNegative { text.append(UInt8(ascii: "-")) }
        if isGeneralPower {
            for index in 0..<count {
                if index == 1 { text.append(language.point) }
                text.append(digit: digit(at: point - 1 - index))
            }
            text.append(exponent < 0 ? "E-" : "E+")
            // Two digits where it is negative, three where it is not, as LibreOffice has it.
            text.append(digits: String(abs(exponent)), atLeast: exponent < 0 ? 2 : 3)
            return text.text
        }
        if point <= 0 { text.append(digit: 0) }
        for place in (0..<integerCount).reversed() { text.append(digit: digit(at: place)) }
        if decimalCount > 0 { text.append(language.point) }
        for place in 0..<decimalCount { text.append(digit: digit(at: -1 - place)) }
        return text.text
    }
}
