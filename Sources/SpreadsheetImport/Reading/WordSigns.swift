/// A word with letters beyond ASCII, judged by where its signs and capitals stand.
struct WordSigns {
    private let scalars: [Unicode.Scalar]

    /// What a word tells of the encoding that it was read in.
    enum Judgement: Int, Comparable {
        /// Nothing.
        case usual
        /// That it is the right one: `città`, `l’ufficio`.
        case proof
        /// That it may be a wrong one, unless other words prove it: `Citt…`.
        case doubtful
        /// That it is a wrong one: `perch‚`.
        case wrong

        static func < (left: Judgement, right: Judgement) -> Bool { left.rawValue < right.rawValue }
    }

    /// A word, without space in it.
    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    /// Whether it has what becomes of letters when UTF-8 is read as something else: `CittÃ `, `â‚¬`, `Citt√†`, `�`.
    var isMixedUp: Bool {
        scalars.indices.contains { index in
            let (before, next, afterNext) = (self[index - 1], self[index + 1], self[index + 2])
            return switch scalars[index] {
            case "\u{FFFD}", "\u{80}"..."\u{9F}": true
            case "Ã": Self.isContinuation(next) || Self.isLower(before)
            case "Â": next.map { ("\u{A0}"..."\u{BF}").contains($0) } ?? Self.isLower(before)
            case "â": next == "€" || next == "‚" && afterNext == "¬" || next == "„" && afterNext == "¢"
            case "Å": (next == "“" || next == "’") && Self.isLetter(afterNext)
            case "‚": next == "Ä" && afterNext?.isASCII == false || next == "Ç" && afterNext == "¨"
            case "ï": next == "»" && afterNext == "¿"
            case "├", "┬": next.map { !("\u{2500}"..."\u{257F}").contains($0) } ?? false
            case "√": Self.isLetter(before)
            // Two bytes of an older encoding are a letter of the East now and then.
            case "\u{250}"..."\u{2AF}", "\u{400}"..."\u{7FF}":
                [before, next].contains { $0?.isASCII ?? false && Self.isLetter($0) }
            default: false
            }
        }
    }

    /// What it tells, read as Windows-1252.
    var judgement: Judgement { scalars.indices.map(judgement).max() ?? .usual }

    private func judgement(at index: Int) -> Judgement {
        let (before, next) = (self[index - 1], self[index + 1])
        let scalar = scalars[index]
        if scalar.isASCII { return .usual }
        if isMisplacedSign(at: index) || isMisplacedLetter(at: index) { return .wrong }
        switch scalar {
        case "…" where Self.isLetter(before): return isEllipsis(at: index) ? .usual : .doubtful
        // What the Macintosh has as « in front of a word; some names begin with it.
        case "Ç" where !Self.isLetter(before) && Self.isLower(next) && next != "a": return .doubtful
        case "’" where Self.isLetter(before) && Self.isLetter(next): return .proof
        case "à", "è", "é", "ì", "ò", "ù": return Self.isLower(before) && before?.isASCII == true ? .proof : .usual
        default: return .usual
        }
    }

    /// Signs that stand beside letters only where they were letters themselves.
    private func isMisplacedSign(at index: Int) -> Bool {
        let (before, next) = (self[index - 1], self[index + 1])
        let (followsLetter, precedesLetter) = (Self.isLetter(before), Self.isLetter(next))
        return switch scalars[index] {
        case "ˆ", "˜", "¨", "¯", "¸", "¤", "¬", "¦": true
        case "ƒ", "‰": followsLetter || precedesLetter
        case "¡", "¿": followsLetter || Self.isDigit(before)
        case "‚": followsLetter || precedesLetter && !scalars.contains("‘")
        case "„", "‹", "•", "§": followsLetter
        case "“": followsLetter && !scalars.contains("„")
        case "”": followsLetter && precedesLetter && !scalars[..<index].contains("“")
        case "—": followsLetter && !precedesLetter && !Self.isDigit(next)
        case "·": followsLetter && !precedesLetter
        case "†", "‡", "›", "™": precedesLetter
        case "®": index == 0 && next != nil || precedesLetter && !followsLetter
        case "²", "³": index == 0
        case "œ": Self.isDigit(before) || Self.isDigit(next)
        default: false
        }
    }

    /// Letters in places where no word has them: capitals behind small letters, letters behind digits, alone.
    private func isMisplacedLetter(at index: Int) -> Bool {
        let (before, next, scalar) = (self[index - 1], self[index + 1], scalars[index])
        guard Self.isLetter(scalar) else { return false }
        let isCapital = scalar.properties.isUppercase
        if isCapital, Self.isLower(before) { return true }
        if Self.isDigit(before), !"àèéìòùªºµ".unicodeScalars.contains(scalar) { return true }
        let isAlone = !Self.isLetter(before) && !Self.isLetter(next)
        let isLast = !Self.isLetter(next)
        let followsCapitals = isLast && Self.isCapital(before) && Self.isCapital(self[index - 2])
        return switch scalar {
        case "Õ", "Ð", "Þ": true
        case "Š", "Ž", "Ô", "Û", "õ": isAlone || followsCapitals
        case "Ç": isAlone || !Self.isLetter(before) && Self.isCapital(next) && next != "A"
        case "È": isLast && before == "%"
        case "Ë": followsCapitals && (before == "T" || before == "R")
        case "Ò": !Self.isLetter(before) && Self.isLetter(next)
        case "ø": isLast && (before == "n" || before == "N") && !Self.isLetter(self[index - 2]) || Self.isCapital(next)
        case "ý", "ü": isLast && before == "m" && index <= 2
        default:
            // Small letters that Italian keyboards have are typed in capitals, too: `CITTà`.
            followsCapitals && !isCapital && !"àèéìòùçªºµ".unicodeScalars.contains(scalar)
        }
    }

    /// Whether `…` leaves something out, rather than be the `à` of `Citt…` or `gi…`.
    private func isEllipsis(at index: Int) -> Bool {
        let start = scalars[..<index].lastIndex { !Self.isLetter($0) }.map { $0 + 1 } ?? 0
        let stem = String(String.UnicodeScalarView(scalars[start..<index])).lowercased()
        return !Self.isLetter(self[index + 1]) && !stem.hasSuffix("t") && !stem.hasSuffix("r")
            && !["d", "l", "gi", "aldil", "chiss", "pap", "dej", "voil", "rif", "disf", "soddisf"].contains(stem)
    }

    private subscript(index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.properties.isAlphabetic && $0 != "ˆ" } ?? false
    }

    private static func isLower(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.properties.isLowercase && $0 != "ª" && $0 != "º" } ?? false
    }

    private static func isCapital(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isUppercase ?? false }

    private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { ("0"..."9").contains($0) } ?? false
    }

    /// Whether a character stands for a byte that goes on a letter in UTF-8.
    private static func isContinuation(_ scalar: Unicode.Scalar?) -> Bool {
        guard let byte = scalar.flatMap(Windows1252.byte) else { return false }
        return (0x80...0xBF).contains(byte)
    }
}
