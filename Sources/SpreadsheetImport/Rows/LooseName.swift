import ReportModel

/// A name as far as a slip of the hand leaves it the same: its letters without case, accents and punctuation, and apart
/// from them its numbers.
struct LooseName {
    /// The words, with hyphens between them.
    private let letters: [Unicode.Scalar]
    private let numbers: [[Unicode.Scalar]]

    /// The numbers of Roman numerals, which tell names apart as digits do.
    private static let roman: Set<Unicode.Scalar> = ["i", "v", "x", "l", "c"]
    /// With how many others a name is compared: however many there are, each takes a bounded time.
    static let mostCompared = 500
    /// Shorter names are codes rather than words.
    private static let shortest = 4

    /// A name of something.
    init(_ name: String) {
        let words = Self.words(of: name).split { !Self.isOfWord($0) }
        var (letters, numbers): ([[Unicode.Scalar]], [[Unicode.Scalar]]) = ([], [])
        for word in words {
            let parts = word.split(omittingEmptySubsequences: true) { Self.isDigit($0) }
            letters += parts.map(Array.init)
            numbers += word.split { !Self.isDigit($0) }.map(Array.init)
        }
        self.letters = Array(letters.joined(separator: ["-"]))
        self.numbers = numbers
    }

    /// Whether one is the other but for a slip: case, accents, punctuation, one letter too many, too few, changed or
    /// swapped, or all numbers left out.
    ///
    /// Names that differ in a number, a Roman numeral or a letter that stands alone are two.
    func isNearly(_ other: LooseName) -> Bool {
        // Most pairs are told apart by the first of these.
        let hasSameNumbers = numbers == other.numbers
        guard hasSameNumbers || numbers.isEmpty || other.numbers.isEmpty, abs(letters.count - other.letters.count) <= 1,
            !letters.isEmpty, !other.letters.isEmpty
        else { return false }
        if letters == other.letters { return true }
        return hasSameNumbers && min(letters.count, other.letters.count) >= Self.shortest && isOneSlip(from: other)
    }

    private func isOneSlip(from other: LooseName) -> Bool {
        let (long, short) = letters.count < other.letters.count ? (other.letters, letters) : (letters, other.letters)
        var (start, end) = (0, 0)
        while start < short.count, long[start] == short[start] { start += 1 }
        while end < short.count - start, long[long.count - 1 - end] == short[short.count - 1 - end] { end += 1 }
        let (longRest, shortRest) = (long[start..<long.count - end], short[start..<short.count - end])
        let isSlip =
            longRest.count <= 1
            || longRest.count == 2 && shortRest.count == 2 && longRest.elementsEqual(shortRest.reversed())
        guard isSlip else { return false }
        // A blank too many or too few, which leaves the letters.
        if (longRest + shortRest).contains("-") { return true }
        let words = [Self.word(long, around: start), Self.word(short, around: start)]
        return words.allSatisfy { $0.count > 1 } && !words.allSatisfy { $0.allSatisfy(Self.roman.contains) }
    }

    /// The word in which something stands.
    private static func word(_ text: [Unicode.Scalar], around index: Int) -> ArraySlice<Unicode.Scalar> {
        let start = text[..<index].lastIndex(of: "-").map { $0 + 1 } ?? 0
        let end = text[index...].firstIndex(of: "-") ?? text.count
        return text[start..<max(start, end)]
    }

    /// The words in ASCII where all of the name can be so.
    private static func words(of name: String) -> [Unicode.Scalar] {
        let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x250 || !$0.properties.isAlphabetic }
        guard isLatin, let words = Slug.words(of: name) else { return Array(name.wholeName.unicodeScalars) }
        return Array(words.unicodeScalars)
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || isDigit(scalar)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType != nil && !scalar.properties.isAlphabetic
    }
}
