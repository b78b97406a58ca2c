import Content

extension String {
    /// The text for comparing: every kind of space is a plain one, none stands at the ends. Pages and data files show
    /// other spaces than a person types.
    var plain: String {
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return trimmed }
        let spaced = unicodeScalars.map { $0.properties.isWhitespace && $0 != "\n" ? " " : $0 }
        return String(String.UnicodeScalarView(spaced)).trimmed
    }

    /// A name for comparing: blanks of any kind and number are one, and capitals are no other name. Nothing else is left
    /// out, because names that differ in a sign or at their end are two.
    var wholeName: String {
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            // Most names are of such letters, and there may be very many.
            return split(separator: " ").joined(separator: " ").lowercased()
        }
        return lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The text with line feeds alone.
    var withPlainLineBreaks: String { utf8.contains(0x0D) ? String(map { $0 == "\r\n" ? "\n" : $0 }) : self }
}
