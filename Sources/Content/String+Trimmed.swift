extension String {
    /// The text without space at either end, as the values of fields are read.
    package var trimmed: String {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return self }
        // Most texts begin and end in letters and signs of their own. A mark at the end may belong to a space.
        if !first.isBlank, !last.isBlank, last.value < 0x300 { return self }
        var characters = Substring(self)
        while characters.first?.isWhitespace == true { characters.removeFirst() }
        while characters.last?.isWhitespace == true { characters.removeLast() }
        return String(characters)
    }
}

extension Unicode.Scalar {
    /// Whether it is a space of any kind or a line break. The tables of Unicode are asked for few of all letters.
    package var isBlank: Bool { isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace }
}
