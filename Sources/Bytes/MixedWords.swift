/// Looks through the words of a text for letters and digits that pass for others; see ``Confusables``.
struct MixedWords {
    private typealias Letter = (scalar: Unicode.Scalar, offset: Int)

    private var scalars: ScalarCursor
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        scalars = ScalarCursor(bytes)
        self.bytes = bytes
    }

    /// The first of them.
    func first() -> Confusables.Finding? {
        var scalars = scalars
        var word: [Letter] = []
        /// The digit right before the word.
        var digit: Unicode.Scalar?
        /// Digits of other scripts, until the text is known as a whole.
        var digits: [Letter] = []
        var hasLatin = false
        /// Of which 256 characters of Unicode, scripts by and large, there are letters.
        var pages: Set<UInt32> = []
        var found: Letter?
        while found == nil {
            let next = scalars.next()
            if let next, Self.belongsToWord(next.scalar) {
                if Self.isLatin(next.scalar) { hasLatin = true } else { pages.insert(next.scalar.value >> 8) }
                word.append(next)
                continue
            }
            let isDigit = next.map { (0x30...0x39).contains($0.scalar.value) } ?? false
            found = Self.stranger(in: word)
            if found == nil, let letter = Self.digitLetter(in: word, after: digit, isBeforeDigit: isDigit) {
                return .init(
                    character: letter.scalar, looksLike: Self.digits[letter.scalar], offset: letter.offset)
            }
            word.removeAll(keepingCapacity: true)
            guard let next else { break }
            digit = isDigit ? next.scalar : nil
            if isDigit { hasLatin = true }
            // One of each script is enough.
            if !isDigit, next.scalar.properties.generalCategory == .decimalNumber,
                digits.allSatisfy({ $0.scalar.value >> 8 != next.scalar.value >> 8 })
            {
                digits.append(next)
            }
        }
        if found == nil, hasLatin { found = digits.first { !Self.hasLetters(around: $0.scalar, pages) } }
        return found.map { .init(character: $0.scalar, looksLike: Confusables.latin($0.scalar), offset: $0.offset) }
    }

    /// The first letter of a word that does not go with its Latin ones.
    private static func stranger(in word: [Letter]) -> Letter? {
        guard word.contains(where: { isLatin($0.scalar) }) else { return nil }
        return word.indices.first { index in
            let scalar = word[index].scalar
            if isForeign(scalar) { return true }
            guard isGreekOrMicro(scalar), Confusables.latin(scalar) != nil else { return false }
            if scalar.properties.isUppercase || scalar == "ο" { return true }
            // A small letter may stand for a quantity, a kind or a prefix: `hν`, `TNFα`, `NFκB`, `μg`.
            if word.count < 3 { return false }
            let isMicro = scalar == "μ" || scalar == "µ"
            let isAfter = index > 0 && isSmallLatin(word[index - 1].scalar)
            let isBefore = index + 1 < word.count && isSmallLatin(word[index + 1].scalar)
            return isMicro ? isAfter : isAfter || isBefore
        }.map { word[$0] }
    }

    /// A letter that passes for a digit in a number, as in `2О20`. In Greek, `1ο` is an ordinal.
    private static func digitLetter(in word: [Letter], after digit: Unicode.Scalar?, isBeforeDigit: Bool) -> Letter? {
        guard digit != nil, let letter = word.first, word.allSatisfy({ digits[$0.scalar] != nil })
        else { return nil }
        return isBeforeDigit || letter.scalar != "ο" ? letter : nil
    }

    private static let digits: [Unicode.Scalar: Unicode.Scalar] = [
        "О": "0", "о": "0", "Ο": "0", "ο": "0", "З": "3", "з": "3", "І": "1", "Ӏ": "1",
    ]

    /// Whether a text with letters of these pages writes its digits like this one.
    private static func hasLetters(around digit: Unicode.Scalar, _ pages: Set<UInt32>) -> Bool {
        let page = digit.value >> 8
        guard page == 0xFF else { return pages.contains(page) }
        // Full width goes with the scripts of East Asia.
        return pages.contains { (0x30...0x9F).contains($0) || (0xAC...0xD7).contains($0) }
    }

    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return isLatin(scalar) }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
            || InvisibleCharacters.isInvisible(scalar)
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x024F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    private static func isSmallLatin(_ scalar: Unicode.Scalar) -> Bool {
        isLatin(scalar) && scalar.properties.isLowercase
    }

    private static func isGreekOrMicro(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "µ" || (0x0370...0x03FF).contains(scalar.value)
    }

    /// Scripts whose letters have no business in a Latin word: Cyrillic, Armenian, Cherokee, Coptic, Lisu, and the
    /// letters of full width and of mathematics.
    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0400...0x058F, 0x13A0...0x13FF, 0x1C80...0x1C8F, 0x2C80...0x2CFF, 0x2DE0...0x2DFF, 0xA4D0...0xA4FF,
            0xA640...0xA69F, 0xAB70...0xABBF, 0xFF21...0xFF5A, 0x1D400...0x1D6A3:
            true
        default: false
        }
    }
}
