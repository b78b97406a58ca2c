import Content

/// A text as it is typed after a key of a YAML file.
enum YAMLText {
    /// The text as it is where nothing in it means anything to YAML, or else in double quotes.
    ///
    /// - Parameter text: one line without control characters.
    static func value(_ text: String) -> String {
        isPlain(text) ? text : YAMLQuotes.double(text)
    }

    /// Whether a text can be the title of something: one line with something on it.
    static func isLine(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
            && !text.unicodeScalars.contains { isBreakOrControl($0) }
    }

    private static func isBreakOrControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: scalar.value == 0xFEFF
        }
    }

    /// Quotes are only ever too many, never too few: what is plain begins with a letter and ends with no blank.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter, let last = text.last,
            last.isLetter || last.isNumber || last == ")"
        else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || " ,.;!?()/+&-–—'’%€£$".contains($0) }
            && !text.contains("  ")
    }
}
