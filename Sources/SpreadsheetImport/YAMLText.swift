import Content

/// A text as a YAML value that is read back as that text.
enum YAMLText {
    /// The value, without quotes where they are not needed, else as it was quoted before.
    ///
    /// - Parameters:
    ///   - style: how the value was written that it replaces.
    ///   - isInFlow: whether it stands between braces or brackets, where a comma ends it.
    static func render(_ text: String, like style: YAMLNode.ScalarStyle = .plain, isInFlow: Bool = false) -> String {
        let isOneLine = !text.unicodeScalars.contains { $0.value < 0x20 || [0x85, 0x2028, 0x2029].contains($0.value) }
        switch style {
        case .singleQuoted where isOneLine: return singleQuoted(text)
        case .doubleQuoted: break
        case .plain, .literal, .folded, .singleQuoted:
            if isOneLine, isPlain(text, isInFlow: isInFlow) { return text }
        }
        return isOneLine && text.contains("\"") ? singleQuoted(text) : YAMLQuotes.double(text)
    }

    /// Whether a text is read as itself without quotes. What begins with a sign would be, at times; it is quoted always,
    /// so that nobody has to know when.
    private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
        guard let first = text.first, first.isLetter || first.isNumber, text.trimmed == text else { return false }
        return !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
            && !["null", "Null", "NULL"].contains(text)
            && !text.unicodeScalars.contains { $0.value == 0xFEFF || $0.value == 0x7F }
            && !(isInFlow && text.contains { ",[]{}".contains($0) })
    }

    private static func singleQuoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
