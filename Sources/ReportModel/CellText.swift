import Bytes

/// A text as it may stand in a cell without a spreadsheet running it as a formula: an apostrophe in front disarms it.
package enum CellText {
    /// Whether a spreadsheet might run a text: it begins with `=`, `+`, `@`, `-`, also as the wide signs of East Asian
    /// keyboards, and is not a number and nothing else. Programs that drop invisible characters find the sign behind them;
    /// a plain space keeps it a text. A tab or a line break at the beginning parts cells in others.
    package static func looksLikeFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        // Nearly all texts begin with a letter or a digit.
        if first < 0x80, first > UInt8(ascii: "@") || (0x30...0x39).contains(first) { return false }
        if [UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(first) { return true }
        guard let start = text.unicodeScalars.first(where: { !isPassedOver($0) }), isMark(start) else { return false }
        return first != UInt8(ascii: "-") || !isNegativeNumber(text)
    }

    /// A text with an apostrophe in front where it looks like a formula.
    package static func disarmed(_ text: String) -> String { looksLikeFormula(text) ? "'" + text : text }

    /// The text that was disarmed; any other as it is.
    package static func restored(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "'") else { return text }
        // An invisible character after the apostrophe may be one `Character` with it.
        let rest = String(text.unicodeScalars.dropFirst())
        return looksLikeFormula(rest) ? rest : text
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == " " { return false }
        return scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
            || scalar.properties.generalCategory == .format || InvisibleCharacters.isInvisible(scalar)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        // As typed, full-width and small.
        case "=", "+", "@", "-", "\u{FF1D}", "\u{FF0B}", "\u{FF20}", "\u{FF0D}", "\u{FE66}", "\u{FE62}", "\u{FE6B}",
            "\u{FE63}":
            true
        default: false
        }
    }

    /// Whether a text is a sign, digits with marks between them, and perhaps a unit sign: `-3,70%`, `-1.234 €`.
    private static func isNegativeNumber(_ text: String) -> Bool {
        var rest = text.unicodeScalars.dropFirst()
        if let unit = rest.last, unit == "%" || unit == "€" {
            rest.removeLast()
            if let blank = rest.last, blank == " " || blank == "\u{A0}" || blank == "\u{202F}" { rest.removeLast() }
        }
        let isDigit = { (scalar: Unicode.Scalar) in "0" <= scalar && scalar <= "9" }
        guard let first = rest.first, let last = rest.last, isDigit(first), isDigit(last) else { return false }
        return rest.allSatisfy { isDigit($0) || $0 == "." || $0 == "," }
    }
}
