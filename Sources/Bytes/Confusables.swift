/// Letters and digits that look like others: `о` of Cyrillic in an Italian word, a full-width `６`.
///
/// A reader cannot tell them apart, a search and a comparison do.
package enum Confusables {
    /// A character that looks like another.
    package struct Finding: Hashable, Sendable {
        /// The character.
        package let character: Unicode.Scalar
        /// What it looks like, where that is known.
        package let looksLike: Unicode.Scalar?
        /// Where it stands in the text, in bytes of UTF-8.
        package let offset: Int
    }

    /// The text with every character that looks like a Latin letter or a digit as that letter or digit, and without
    /// characters that nobody sees: two texts that look the same have the same skeleton.
    package static func skeleton(_ text: String) -> String {
        if text.withBytes({ $0.firstIndex(from: 0, eight: \.beyondASCII, byte: { $0 > 0x7F }) == $0.count }) {
            return text
        }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !InvisibleCharacters.isInvisible(scalar) {
            result.append(latin(scalar) ?? scalar)
        }
        return String(result)
    }

    /// The first character that passes for another: a letter of Cyrillic (or of Greek, where it looks like a Latin one)
    /// in a word with Latin letters, or a digit of another script in a text that is not written in it.
    ///
    /// Words that are Greek or Cyrillic as a whole are what they are, and so are letters that stand for a quantity or a
    /// unit: `μg`, `kΩ`, `Δt`, `TNFα`.
    package static func firstMixed(in text: String) -> Finding? { text.withBytes { firstMixed(in: $0) } }

    /// See ``firstMixed(in:)-(String)``; bytes that are no UTF-8 are passed over.
    package static func firstMixed(in bytes: UnsafeBufferPointer<UInt8>) -> Finding? {
        guard SuspiciousBytes.first(in: bytes) < bytes.count else { return nil }
        return MixedWords(bytes).first()
    }

    /// The Latin letter or the digit that a character looks like.
    static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isASCII { return nil }
        if let found = letters[scalar] { return found }
        let value = scalar.value
        switch value {
        case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFF01 + 0x21)
        case 0x1D400...0x1D6A3:
            let index = (value - 0x1D400) % 52
            return Unicode.Scalar(index < 26 ? 0x41 + index : 0x61 + index - 26)
        default:
            guard scalar.properties.generalCategory == .decimalNumber, let number = scalar.properties.numericValue
            else {
                return nil
            }
            return Unicode.Scalar(0x30 + UInt32(number))
        }
    }

    /// Pairs: a letter and the one that it looks like.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs = """
            АAВBЕEКKМMНHОOРPСCТTУYХXЅSІIЈJԚQԜWҮYӀIЁËЇÏ аaеeкkоoрpсcуyхxѕsіiјjԁdһhԛqԝwүyӏlёëїï
            ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX αaβßγyηnιiκkνvοoρpτtυuχxωwμuµu
            ՕOՏSԼLօoոnսuհhցgզq ᎠDᎡRᎢTᎪAᎫJᎬEᎳWᎷMᎻHᏀGᏃZᏙVᏚSᏞLᏟCᏢPᏦKᏴB KKÅÅ
            """
        var result: [Unicode.Scalar: Unicode.Scalar] = [:]
        var first: Unicode.Scalar?
        for scalar in pairs.unicodeScalars where !scalar.properties.isWhitespace {
            if let letter = first {
                result[letter] = scalar
                first = nil
            } else {
                first = scalar
            }
        }
        return result
    }()
}
