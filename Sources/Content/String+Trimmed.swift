extension String {
    /// The text without space at either end, as the values of fields are read.
    package var trimmed: String {
        let isTight = [utf8.first, utf8.last].allSatisfy { $0.map { (0x21...0x7E).contains($0) } ?? false }
        // Where a text ends in a plain character, there is nothing to take away, even if marks follow on others.
        if isTight { return self }
        var characters = Substring(self)
        while characters.first?.isWhitespace == true { characters.removeFirst() }
        while characters.last?.isWhitespace == true { characters.removeLast() }
        return String(characters)
    }
}
