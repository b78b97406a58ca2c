/// The digits of numbers, before and after the decimal mark.
///
/// Pages and data hold millions of them, so digits are written as bytes: character by character takes ten times as long.
package enum DecimalText {
    /// The digits of `magnitude` ÷ 10^`scale`: at least one before the mark, and `scale` after it.
    package static func digits(of magnitude: UInt64, scale: Int) -> (whole: String, decimals: String) {
        guard scale > 0 else { return (text(of: magnitude, digits: 1), "") }
        guard scale < powers.count else { return ("0", text(of: magnitude, digits: scale)) }
        let (whole, decimals) = magnitude.quotientAndRemainder(dividingBy: powers[scale])
        return (text(of: whole, digits: 1), text(of: decimals, digits: scale))
    }

    /// The same without zeros at the end.
    package static func trimmedDigits(of magnitude: UInt64, scale: Int) -> (whole: String, decimals: String) {
        let (rest, places) = trimmed(magnitude, scale)
        return digits(of: rest, scale: places)
    }

    /// `magnitude` ÷ 10^`scale` with its decimals behind a decimal point, as data files have it: `-3.70`.
    package static func plain(isNegative: Bool, _ magnitude: UInt64, scale: Int) -> String {
        text(of: magnitude, digits: scale + 1, isNegative: isNegative, decimals: scale)
    }

    /// The same without zeros at the end.
    package static func trimmedPlain(isNegative: Bool, _ magnitude: UInt64, scale: Int) -> String {
        let (rest, places) = trimmed(magnitude, scale)
        return plain(isNegative: isNegative, rest, scale: places)
    }

    private static func trimmed(_ magnitude: UInt64, _ scale: Int) -> (magnitude: UInt64, scale: Int) {
        var (rest, places) = (magnitude, scale)
        while places > 0, rest % 10 == 0 {
            rest /= 10
            places -= 1
        }
        return (rest, places)
    }

    /// - Parameters:
    ///   - least: how many digits there are at least, zeros standing in front.
    ///   - decimals: how many of them come after a decimal point.
    private static func text(
        of number: UInt64, digits least: Int, isNegative: Bool = false, decimals: Int = 0
    ) -> String {
        var count = least
        while count < powers.count, number >= powers[count] { count += 1 }
        let length = count + (isNegative ? 1 : 0) + (decimals > 0 ? 1 : 0)
        return String(unsafeUninitializedCapacity: length) { text in
            var (rest, end) = (number, length)
            for place in 0..<count {
                if place == decimals, decimals > 0 {
                    end -= 1
                    text[end] = UInt8(ascii: ".")
                }
                end -= 1
                text[end] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            if isNegative { text[0] = UInt8(ascii: "-") }
            return length
        }
    }

    /// Ten to the power of 0 to 19.
    private static let powers: [UInt64] = (0..<19).reduce(into: [1]) { powers, _ in
        powers.append(powers[powers.count - 1] * 10)
    }
}
