extension String {
    /// The text without space at either end.
    var trimmed: String {
        var characters = self[...]
        while characters.first?.isWhitespace == true { characters.removeFirst() }
        while characters.last?.isWhitespace == true { characters.removeLast() }
        return String(characters)
    }

    /// The text for comparing: every kind of space is a plain one, none stands at the ends. Pages and data files show
    /// other spaces than a person types.
    var plain: String {
        let spaced = unicodeScalars.map { $0.properties.isWhitespace && $0 != "\n" ? " " : $0 }
        return String(String.UnicodeScalarView(spaced)).trimmed
    }

    /// The text with line feeds alone.
    var withPlainLineBreaks: String { utf8.contains(0x0D) ? String(map { $0 == "\r\n" ? "\n" : $0 }) : self }
}
