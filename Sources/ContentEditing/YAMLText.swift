package import Content

/// A text as a YAML value that is read back as that text.
///
/// It is looked through by Unicode scalars, as YAML does: with an accent behind it, a quote or a comma is one `Character`
/// that equals neither.
package enum YAMLText {
    /// The value without quotes where they are not needed, else as it was quoted before.
    ///
    /// - Parameters:
    ///   - style: how the value was written that it replaces.
    ///   - isInFlow: whether it stands between braces or brackets, where a comma ends it.
    package static func render(
        _ text: String, like style: YAMLNode.ScalarStyle = .plain, isInFlow: Bool = false
    ) -> String {
        let isOneLine = !text.unicodeScalars.contains { $0.value < 0x20 || [0x85, 0x2028, 0x2029].contains($0.value) }
        switch style {
        case .singleQuoted where isOneLine: return singleQuoted(text)
        case .doubleQuoted: break
        case .plain, .literal, .folded, .singleQuoted:
            if isOneLine, isPlain(text, isInFlow: isInFlow) { return text }
        }
        return isOneLine && text.utf8.contains(UInt8(ascii: "\"")) ? singleQuoted(text) : YAMLQuotes.double(text)
    }

    /// The value for a file that people go on writing by hand: as it is where no sign in it means anything anywhere in
    /// YAML, so that it stays right when they change a word, or else in double quotes.
    package static func renderCautiously(_ text: String) -> String {
        isBare(text) ? text : YAMLQuotes.double(text)
    }

    /// Whether a text is read as itself without quotes. What begins with a sign would be, at times; it is quoted always,
    /// so that nobody has to know when.
    private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
        guard let first = text.first, first.isLetter || first.isNumber, text.trimmed == text else { return false }
        let scalars = text.unicodeScalars
        return !holdsMark(text) && scalars.last != ":"
            && !PlainScalarCheck.isNullWord(text)
            && !scalars.contains { $0.value == 0xFEFF || $0.value == 0x7F }
            && !(isInFlow && scalars.contains { ",[]{}".unicodeScalars.contains($0) })
    }

    /// Whether `: ` or ` #` stands in a text, which end a plain value.
    private static func holdsMark(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            if last == UInt8(ascii: ":"), byte == UInt8(ascii: " ") { return true }
            if last == UInt8(ascii: " "), byte == UInt8(ascii: "#") { return true }
            last = byte
        }
        return false
    }

    /// Whether a text begins with a letter, ends with no blank, and has no sign in it but the most usual.
    private static func isBare(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter, let last = text.last,
            last.isLetter || last.isNumber || last == ")"
        else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || " ,.;!?()/+&-–—'’%€£$".contains($0) }
            && !text.contains("  ") && !PlainScalarCheck.isNullWord(text)
    }

    private static func singleQuoted(_ text: String) -> String {
        let quote: Unicode.Scalar = "'"
        var result = "'".unicodeScalars
        for scalar in text.unicodeScalars { result.append(contentsOf: scalar == quote ? [quote, quote] : [scalar]) }
        return String(result) + "'"
    }
}
