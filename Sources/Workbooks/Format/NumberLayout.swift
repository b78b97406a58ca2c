/// How the digits of a number go into the places of a format, `#,##0.00`.
struct NumberLayout: Hashable, Sendable {
    private var integer: [FormatDigit] = []
    private var decimals: [FormatDigit] = []
    private var exponent: [FormatDigit] = []
    private var isGrouped = false
    /// By how many places the point is moved: two for each `%`, three back for each comma behind the digits.
    private var shift = 0
    private var hasExponent = false

    /// - Parameter pieces: of one section; `nil` where they are in an order that has no meaning.
    init?(_ pieces: [FormatPiece]) {
        var hasPoint = false
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .digit(let digit):
                if hasExponent {
                    exponent.append(digit)
                } else if hasPoint {
                    decimals.append(digit)
                } else {
                    integer.append(digit)
                }
            case .point:
                guard !hasPoint, !hasExponent else { return nil }
                hasPoint = true
            case .comma:
                guard !hasExponent, !integer.isEmpty || !decimals.isEmpty else { return nil }
                if Self.hasDigit(pieces[(index + 1)...]), !hasPoint { isGrouped = true } else { shift -= 3 }
            case .percent: shift += 2
            case .exponent:
                guard !hasExponent, !integer.isEmpty else { return nil }
                hasExponent = true
            case .literal, .blank, .fill: break
            default: return nil
            }
        }
        guard !hasExponent || !exponent.isEmpty else { return nil }
    }

    /// Whether more digits come before the point.
    private static func hasDigit(_ pieces: ArraySlice<FormatPiece>) -> Bool {
        for piece in pieces {
            switch piece {
            case .digit: return true
            case .point, .exponent: return false
            default: continue
            }
        }
        return false
    }

    /// How many decimals are shown at most.
    var decimalCount: Int { decimals.count }

    /// Whether a number has more decimals than are shown; one with a power of ten is not looked at.
    func isRounding(_ number: DecimalDigits) -> Bool {
        guard !hasExponent else { return false }
        var number = number.shifted(by: shift)
        // Sums of decimals are off by as little as no program shows.
        number.cut()
        return number.decimalCount > decimals.count
    }

    /// A number's digits as they are shown, without its sign.
    ///
    /// - Parameters:
    ///   - pieces: those that this was made of.
    ///   - number: its sign is not looked at.
    /// - Returns: also whether all digits that are shown are zeros.
    func text(of number: DecimalDigits, _ pieces: [FormatPiece], _ language: WorkbookLanguage) -> (String, isZero: Bool)
    {
        var number = number.shifted(by: shift)
        var power = 0
        if hasExponent {
            (number, power) = mantissa(of: number)
        } else {
            number.round(to: decimals.count)
            number.cut()
        }
        let shownDecimals = max(number.decimalCount, (decimals.lastIndex(of: .zero) ?? -1) + 1)
        var text = FormatText()
        var place = integer.count
        var decimal = 0
        var isPastPoint = false
        var isPastExponent = false
        for piece in pieces {
            switch piece {
            case .digit where isPastExponent:
                // All its digits stand in the first place.
                if place > 0 { text.append(digits: String(abs(power)), atLeast: exponent.count) }
                place = 0
            case .digit where isPastPoint:
                if decimal < shownDecimals { text.append(digit: number.digit(at: -1 - decimal)) }
                decimal += 1
            case .digit:
                place -= 1
                appendInteger(number, at: place, to: &text, language)
            case .point:
                if integer.isEmpty {
                    for place in (0..<number.integerCount).reversed() { text.append(digit: number.digit(at: place)) }
                }
                if shownDecimals > 0 { text.append(language.point) }
                isPastPoint = true
            case .exponent(let showsPlus):
                text.append(power < 0 ? "E-" : showsPlus ? "E+" : "E")
                isPastExponent = true
                place = 1
            case .percent: text.append("%")
            case .literal(let literal): text.append(literal)
            case .blank: text.appendBlank()
            default: break
            }
        }
        return (text.text, number.isZero)
    }

    /// The first place has all digits that have no place of their own.
    private func appendInteger(
        _ number: DecimalDigits, at place: Int, to text: inout FormatText, _ language: WorkbookLanguage
    ) {
        let index = integer.count - 1 - place
        // A power of ten never stands alone.
        let isForced = integer[...index].contains(.zero) || hasExponent && place == 0
        let highest = index == 0 ? max(number.integerCount - 1, place) : place
        for place in (place...highest).reversed() where place < number.integerCount || isForced {
            text.append(digit: number.digit(at: place))
            if isGrouped, place > 0, place % 3 == 0 { text.append(language.group) }
        }
    }

    /// A number as one with as many digits before the point as there are places for, and a power of ten.
    private func mantissa(of number: DecimalDigits) -> (DecimalDigits, power: Int) {
        guard !number.isZero else { return (number, 0) }
        let step = integer.count
        func power(_ number: DecimalDigits) -> Int {
            let power = number.exponent
            return power - ((power % step) + step) % step
        }
        var rounded = number.shifted(by: -power(number))
        rounded.round(to: decimals.count)
        rounded.cut()
        // 9.99 may have become 10.0.
        let moved = power(rounded)
        return (rounded.shifted(by: -moved), power(number) + moved)
    }
}
