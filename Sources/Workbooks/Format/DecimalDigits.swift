/// The decimal digits of a number: as many as tell it from any other, of which 15 are shown.
struct DecimalDigits: Hashable, Sendable {
    var isNegative = false
    /// From the first that is no zero to the last that is none, each 0 to 9; empty for zero.
    private(set) var digits: [UInt8] = []
    /// How many of them stand before the point; negative where zeros stand behind it.
    private(set) var point = 0

    var isZero: Bool { digits.isEmpty }

    /// - Parameters:
    ///   - digits: each 0 to 9.
    ///   - point: how many of them stand before the point.
    init(isNegative: Bool, digits: some Sequence<UInt8>, point: Int) {
        self.isNegative = isNegative
        self.digits = Array(digits)
        self.point = point
        tidy()
    }

    /// The shortest ones that mean this number and no other.
    ///
    /// - Parameter number: a finite one.
    init(_ number: Double) {
        isNegative = number.sign == .minus
        // `1234.5`, `5e-05`, `1e+16`
        var seenPoint = false
        var exponent = 0
        var isExponent = false
        var isExponentNegative = false
        for byte in number.magnitude.description.utf8 {
            switch byte {
            case UInt8(ascii: "."): seenPoint = true
            case UInt8(ascii: "e"): isExponent = true
            case UInt8(ascii: "-"): isExponentNegative = true
            case 0x30...0x39 where isExponent: exponent = exponent * 10 + Int(byte - 0x30)
            case 0x30...0x39:
                digits.append(byte - 0x30)
                if !seenPoint { point += 1 }
            default: break
            }
        }
        point += isExponentNegative ? -exponent : exponent
        tidy()
    }

    private mutating func tidy() {
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        point -= zeros
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { (point, isNegative) = (0, false) }
    }

    /// Rounds to so many decimals, half of one away from zero.
    mutating func round(to decimals: Int) {
        let kept = point + decimals
        guard kept < digits.count else { return }
        guard kept >= 0 else { return self = DecimalDigits(isNegative: false, digits: [], point: 0) }
        let isUp = digits[kept] >= 5
        digits.removeLast(digits.count - kept)
        if isUp {
            while digits.last == 9 { digits.removeLast() }
            if digits.isEmpty {
                // All were nines, or there was none.
                (digits, point) = ([1], point + 1)
            } else {
                digits[digits.count - 1] += 1
            }
        }
        tidy()
    }

    /// Leaves the digits that are shown.
    mutating func cut() {
        if digits.count > 15 { round(to: 15 - point) }
    }

    /// Times ten, so often.
    func shifted(by places: Int) -> DecimalDigits {
        var shifted = self
        if !isZero { shifted.point += places }
        return shifted
    }

    /// The digit so many places before the point (from 0), or behind it (from -1).
    func digit(at place: Int) -> UInt8 {
        let index = point - 1 - place
        return digits.indices.contains(index) ? digits[index] : 0
    }

    /// The power of ten of the first digit.
    var exponent: Int { point - 1 }
    /// How many digits stand before the point.
    var integerCount: Int { max(point, 0) }
    /// How many stand behind it.
    var decimalCount: Int { max(digits.count - point, 0) }

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
        var text = isNegative ? "-" : ""
        if isZero { return "0" }
        if isGeneralPower {
            appendDigits(0..<1, to: &text)
            if digits.count > 1 { text.append(language.point) }
            appendDigits(1..<digits.count, to: &text)
            let exponent = abs(point - 1)
            text += point < 0 ? "E-" : "E+"
            // Two digits where it is negative, three where it is not, as LibreOffice has it.
            text +=
                String(repeating: "0", count: max(0, (point < 0 ? 2 : 3) - String(exponent).count)) + String(exponent)
            return text
        }
        if point <= 0 { text.append("0") }
        for place in (0..<integerCount).reversed() { text.append(Character(Unicode.Scalar(digit(at: place) + 0x30))) }
        if decimalCount > 0 { text.append(language.point) }
        for place in 0..<decimalCount { text.append(Character(Unicode.Scalar(digit(at: -1 - place) + 0x30))) }
        return text
    }

    private func appendDigits(_ range: Range<Int>, to text: inout String) {
        for digit in digits[range] { text.append(Character(Unicode.Scalar(digit + 0x30))) }
    }
}
