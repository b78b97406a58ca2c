package import ReportModel
package import Workbooks

/// A figure's text that is a number and nothing else, as a cell of a workbook can hold it without a change: `93,6%`,
/// `1.234,50`, `12`.
///
/// A program shows the cell in its own language and, of what a person types over it, as many decimals as its format has.
/// So there is no number for `80%` and `1.150`: their formats would show a corrected `79,87%` as `80%`, and the import
/// takes what is shown. Such figures are texts, in which everything stays as it was typed.
package struct NumberText {
    /// What the cell holds: of percentages a hundredth, with a point before the decimals.
    package let number: String
    /// How it is shown, in English whatever the language.
    package let format: String

    /// How many digits programs keep of a number: as many may the figure and the decimals of its format have together.
    private static let precision = 15
    /// How many decimals more than the figure has the format shows, where a correction has them.
    private static let spare = 2...6
    /// With how many digits a whole number is shown as it is without a format of its own.
    private static let generalDigits = 10

    /// - Parameters:
    ///   - text: the figure as it was typed, its spaces plain.
    ///   - value: what the site reads it as; `nil` where that is no number.
    package init?(_ text: String, reading value: ExactDecimal?, _ language: SiteLanguage) {
        guard let value, let parts = Parts(text, language) else { return nil }
        guard let significand = Int64((parts.isNegative ? "-" : "") + parts.whole + parts.decimals),
            let amount = ExactDecimal(significand: significand, scale: parts.decimals.utf8.count), amount == value,
            !parts.isNegative || significand != 0
        else { return nil }
        let digits = parts.whole.utf8.count + parts.decimals.utf8.count
        if parts.decimals.isEmpty {
            guard parts.percent.isEmpty, !parts.isGrouped, digits <= Self.generalDigits else { return nil }
            format = "General"
        } else {
            let spare = min(Self.precision - digits, Self.spare.upperBound)
            guard spare >= Self.spare.lowerBound else { return nil }
            let decimals = String(repeating: "0", count: parts.decimals.utf8.count)
            format =
                (parts.isGrouped ? "#,##0." : "0.") + decimals + String(repeating: "#", count: spare) + parts.percent
        }
        let shift = parts.percent.isEmpty ? 0 : 2
        guard let held = ExactDecimal(significand: significand, scale: parts.decimals.utf8.count + shift) else {
            return nil
        }
        number = held.plain
    }

    /// What the digits of a text are.
    private struct Parts {
        var isNegative = false
        var isGrouped = false
        var whole = ""
        var decimals = ""
        /// What the format writes behind the number.
        var percent = ""

        init?(_ text: String, _ language: SiteLanguage) {
            let point = language.decimalMark
            let group: Character = point == "," ? "." : ","
            var rest = text[...]
            if rest.utf8.first == UInt8(ascii: "-") {
                isNegative = true
                rest.removeFirst()
            }
            guard rest.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
            if rest.last == "%" {
                rest.removeLast()
                percent = "%"
                if rest.last == " " {
                    rest.removeLast()
                    percent = #"\ %"#
                }
            }
            let halves = rest.split(separator: point, omittingEmptySubsequences: false)
            guard halves.count <= 2, let first = halves.first else { return nil }
            let groups = first.split(separator: group, omittingEmptySubsequences: false)
            isGrouped = groups.count > 1
            whole = groups.joined()
            if halves.count == 2 {
                decimals = String(halves[1])
                if decimals.isEmpty { return nil }
            }
            guard (whole + decimals).utf8.allSatisfy({ (0x30...0x39).contains($0) }), !whole.isEmpty,
                whole == "0" || whole.utf8.first != UInt8(ascii: "0"),
                !isGrouped || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy({ $0.count == 3 })
            else { return nil }
            // Programs part the thousands of every number of four digits or more, or of none.
            if isGrouped, whole.utf8.count < 4 { return nil }
        }
    }
}

extension WrittenCell {
    /// A figure: a number where nothing of it is lost, else the text.
    package init(figure text: String, reading value: ExactDecimal?, _ language: SiteLanguage) {
        if let number = NumberText(text, reading: value, language) {
            self = .number(number.number, format: number.format)
        } else {
            self = text.isEmpty ? .empty : .text(text)
        }
    }
}
