/// Goes through a figure from left to right and takes what it finds.
struct FigureScanner {
    /// What has not been taken yet.
    private(set) var rest: Substring
    private let grammar: FigureGrammar
    /// Whether blanks may stand between groups of digits.
    private let groupsByBlanks: Bool

    /// Begins at the start of a figure.
    init(_ figure: FigureText, grammar: FigureGrammar) {
        self.init(figure.normalised[...], grammar: grammar, groupsByBlanks: !figure.hasWideBlanks)
    }

    /// Begins at the start of a normalised text.
    init(_ text: Substring, grammar: FigureGrammar, groupsByBlanks: Bool) {
        rest = text
        self.grammar = grammar
        self.groupsByBlanks = groupsByBlanks
    }

    /// Whether everything has been taken.
    var isAtEnd: Bool { rest.utf8.isEmpty }

    /// The next byte.
    var next: UInt8? { rest.utf8.first }

    /// Whether a digit comes next.
    var isAtDigit: Bool { next.map(Self.isDigit) ?? false }

    /// Takes a sign where it comes next.
    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard rest.unicodeScalars.first == sign else { return false }
        rest.unicodeScalars.removeFirst()
        return true
    }

    /// Takes a blank where one comes next.
    @discardableResult mutating func takeBlank() -> Bool { take(" ") }

    /// Takes a minus or a plus: whether it was a minus; `nil` where there is none.
    mutating func takeSign() -> Bool? { take("-") ? true : take("+") ? false : nil }

    /// Takes a currency sign.
    mutating func takeCurrency() -> Currency? {
        guard let scalar = rest.unicodeScalars.first, let next, next >= 0x80 || next == UInt8(ascii: "$"),
            let currency = Currency.allCases.first(where: { $0.scalar == scalar })
        else { return nil }
        rest.unicodeScalars.removeFirst()
        return currency
    }

    /// Takes words of a table (in lower case) that end where a word does; the first that fits.
    mutating func takeWord(anyOf words: [String]) -> String? {
        for word in words where takeWord(word) { return word }
        return nil
    }

    /// Takes a word in lower case that ends where a word does.
    mutating func takeWord(_ word: String) -> Bool {
        // Most begin otherwise.
        if let first = word.utf8.first, let next, next < 0x80, first < 0x80, Self.lower(next) != first { return false }
        var (index, wanted) = (rest.utf8.startIndex, word.utf8.makeIterator())
        let bytes = rest.utf8
        // Words of ASCII; others are compared letter by letter.
        guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return takeLetters(word) }
        while let byte = wanted.next() {
            guard index < bytes.endIndex else { return false }
            guard Self.lower(bytes[index]) == byte else { return false }
            index = bytes.index(after: index)
        }
        guard index == bytes.endIndex || word.utf8.last == UInt8(ascii: "'") || !Self.isOfWord(bytes[index]) else {
            return false
        }
        rest = rest[index...]
        return true
    }

    private mutating func takeLetters(_ word: String) -> Bool {
        let end = rest.index(rest.startIndex, offsetBy: word.count, limitedBy: rest.endIndex) ?? rest.endIndex
        guard rest[..<end].lowercased() == word, rest[end...].first?.isLetter != true else { return false }
        rest = rest[end...]
        return true
    }

    /// Takes letters up to the next digit, blank or sign.
    mutating func takeLetters() -> Substring {
        let letters = rest.prefix { $0.isLetter || $0 == "." }
        rest = rest[letters.endIndex...]
        return letters
    }

    /// Takes everything that is left.
    mutating func takeRest() -> Substring {
        defer { rest = rest[rest.endIndex...] }
        return rest
    }

    /// Takes a number without a sign: digits and marks, and blanks between full groups of three.
    ///
    /// - Throws: as `NumeralReader`; `unreadable` where no digit comes next.
    mutating func takeNumeral() throws(FigureFault.Kind) -> (value: ExactDecimal, typed: String) {
        let bytes = rest.utf8
        var end = bytes.startIndex
        var length = 0
        var hasBlanks = false
        while end < bytes.endIndex {
            if Self.isDigit(bytes[end]) || isMark(bytes[end]) {
                if Self.isDigit(bytes[end]) { length += 1 } else { length = 4 }
                end = bytes.index(after: end)
            } else if groupsByBlanks, bytes[end] == UInt8(ascii: " "), length == 3 || !hasBlanks && length < 3,
                let group = group(after: end)
            {
                (end, length, hasBlanks) = (group, 3, true)
            } else {
                break
            }
        }
        // A mark at the end belongs to the sentence, if to anything: no number ends in one.
        while end > bytes.startIndex, isMark(bytes[bytes.index(before: end)]) { end = bytes.index(before: end) }
        let typed = String(rest[..<end])
        rest = rest[end...]
        guard let first = typed.utf8.first, Self.isDigit(first) else { throw .unreadable }
        guard hasBlanks else { return (try NumeralReader(grammar: grammar).value(of: typed), typed) }
        let digits = typed.filter { $0 != " " }
        guard first != UInt8(ascii: "0"), !digits.contains(grammar.groupingMark) else { throw .badGrouping }
        return (try NumeralReader(grammar: grammar).value(of: digits), typed.replacing(" ", with: "\u{A0}"))
    }

    /// The end of three digits behind a blank, where no fourth follows.
    private func group(after blank: String.Index) -> String.Index? {
        let bytes = rest.utf8
        var index = bytes.index(after: blank)
        for _ in 0..<3 {
            guard index < bytes.endIndex, Self.isDigit(bytes[index]) else { return nil }
            index = bytes.index(after: index)
        }
        return index < bytes.endIndex && Self.isDigit(bytes[index]) ? nil : index
    }

    private func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    /// Whether a byte may begin the name of a unit: a letter, or a part of a sign that is no ASCII.
    static func mayBeginName(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether a byte belongs to a word: a letter of ASCII, a digit, or a part of any other character.
    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || isDigit(byte)
    }
}
