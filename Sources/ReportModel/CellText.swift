/// A text as it may stand in a cell without a spreadsheet running it as a formula: an apostrophe in front disarms it.
package enum CellText {
    /// Whether a spreadsheet might run a text: it begins with `=`, `+`, `@`, `-`, a tab or a line break, and is not a
    /// number and nothing else.
    package static func looksLikeFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first, isMark(first) else { return false }
        return first != UInt8(ascii: "-") || !isNegativeNumber(text)
    }

    /// A text with an apostrophe in front where it looks like a formula.
    package static func disarmed(_ text: String) -> String { looksLikeFormula(text) ? "'" + text : text }

    /// The text that was disarmed; any other as it is.
    package static func restored(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "'") else { return text }
        let rest = String(text.dropFirst())
        return looksLikeFormula(rest) ? rest : text
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "-"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"), UInt8(ascii: "\n"):
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
