/// Evaluates a printed calculation, knowing nothing of how it came about: digits, marks, `÷ × − ( ) |` and the
/// relations, in exact fractions.
struct CalculationEvaluator {
    /// A fraction in lowest terms, its denominator above zero.
    struct Fraction: Equatable {
        let numerator: Int128
        let denominator: Int128

        init(_ numerator: Int128, _ denominator: Int128) {
            var (a, b) = (abs(numerator), abs(denominator))
            while b != 0 { (a, b) = (b, a % b) }
            let common = a == 0 ? 1 : a
            self.numerator = (denominator < 0 ? -numerator : numerator) / common
            self.denominator = abs(denominator) / common
        }

        static func < (left: Fraction, right: Fraction) -> Bool {
            left.numerator * right.denominator < right.numerator * left.denominator
        }
    }

    private let decimalMark: Character
    private var rest: Substring

    /// Whether the printed calculation is true: `=` exactly, `≈` cut after four decimals, relations as they stand.
    /// `nil` where it cannot be read.
    static func isTrue(_ printed: String, decimalMark: Character) -> Bool? {
        let parts = printed.split(separator: "→")
        guard parts.count == 1 || parts.last?.filter({ $0 != " " }) == "0%" else { return nil }
        guard let relation = parts[0].firstIndex(where: { "=≈≤≥<>≠".contains($0) }) else { return nil }
        let right = parts[0][parts[0].index(after: relation)...]
        guard let left = value(parts[0][..<relation], decimalMark), let result = value(right, decimalMark) else {
            return nil
        }
        guard parts.count == 1 || left.numerator < 0 else { return false }
        switch parts[0][relation] {
        case "=": return left == result
        case "≈":
            let scaled = left.numerator * 1_000_000
            return left != result && Fraction(scaled / left.denominator, 1_000_000) == result
        case "≤": return !(result < left)
        case "≥": return !(left < result)
        case "<": return left < result
        case ">": return result < left
        default: return left != result
        }
    }

    private static func value(_ text: Substring, _ mark: Character) -> Fraction? {
        var evaluator = CalculationEvaluator(decimalMark: mark, rest: text.filter { !$0.isWhitespace }[...])
        guard let value = evaluator.difference(), evaluator.rest.isEmpty else { return nil }
        return value
    }

    private mutating func difference() -> Fraction? {
        guard var left = product() else { return nil }
        while take("−") {
            guard let right = product() else { return nil }
            left = Fraction(
                left.numerator * right.denominator - right.numerator * left.denominator,
                left.denominator * right.denominator)
        }
        return left
    }

    private mutating func product() -> Fraction? {
        guard var left = factor() else { return nil }
        while true {
            if take("×") {
                guard let right = factor() else { return nil }
                left = Fraction(left.numerator * right.numerator, left.denominator * right.denominator)
            } else if take("÷") {
                guard let right = factor(), right.numerator != 0 else { return nil }
                left = Fraction(left.numerator * right.denominator, left.denominator * right.numerator)
            } else {
                return left
            }
        }
    }

    private mutating func factor() -> Fraction? {
        if take("−") { return factor().map { Fraction(-$0.numerator, $0.denominator) } }
        if take("(") {
            let inner = difference()
            return take(")") ? inner : nil
        }
        if take("|") {
            let inner = difference()
            return take("|") ? inner.map { Fraction(abs($0.numerator), $0.denominator) } : nil
        }
        return number()
    }

    private mutating func number() -> Fraction? {
        _ = take("€")
        var (digits, decimals, isDecimal): (Int128, Int128, Bool) = (0, 1, false)
        guard rest.first?.isNumber == true else { return nil }
        while let next = rest.first, next.isNumber || next == "." || next == "," {
            rest.removeFirst()
            if let digit = next.wholeNumberValue {
                digits = digits * 10 + Int128(digit)
                if isDecimal { decimals *= 10 }
            } else if next == decimalMark {
                isDecimal = true
            }
        }
        while rest.first?.isLetter == true { rest.removeFirst() }
        return Fraction(digits, take("%") ? decimals * 100 : decimals)
    }

    private mutating func take(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }
}
