/// The digits of numbers, before and after the decimal mark.
///
/// Pages and data hold millions of them, so digits are cut as bytes: character by character takes ten times as long.
public enum DecimalText {
    /// The digits of `magnitude` ÷ 10^`scale`: at least one before the mark, and `scale` after it.
    public static func digits(of magnitude: UInt64, scale: Int) -> (whole: String, decimals: String) {
        var digits = String(magnitude)
        guard scale > 0 else { return (digits, "") }
        let missing = scale + 1 - digits.utf8.count
        if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
        let mark = digits.utf8.index(digits.startIndex, offsetBy: digits.utf8.count - scale)
        return (String(digits[..<mark]), String(digits[mark...]))
    }

    /// The same without zeros at the end.
    public static func trimmedDigits(of magnitude: UInt64, scale: Int) -> (whole: String, decimals: String) {
        var (rest, places) = (magnitude, scale)
        while places > 0, rest % 10 == 0 {
            rest /= 10
            places -= 1
        }
        return digits(of: rest, scale: places)
    }

    /// A number with its decimals behind a decimal point, as data files and pictures have it: `-3.70`.
    public static func plain(isNegative: Bool, _ digits: (whole: String, decimals: String)) -> String {
        var text = isNegative ? "-" + digits.whole : digits.whole
        if !digits.decimals.isEmpty {
            text += "."
            text += digits.decimals
        }
        return text
    }
}
