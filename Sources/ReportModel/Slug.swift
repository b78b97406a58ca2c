/// Turns a name into an id that can stand in an address: lower-case ASCII letters, digits and hyphens.
package enum Slug {
    /// The longest id that is made of a name, and the longest part of an address that is made of a text.
    package static let lengthLimit = 60

    /// A text as a part of an address, cut at the end of a word; `section` where nothing of it can be used.
    ///
    /// Letters lose their accents; everything that is neither letter nor digit separates words.
    package static func make(from text: String, limit: Int = lengthLimit) -> String {
        words(of: text, namingSigns: false).slug(limit: limit) ?? "section"
    }

    /// The id of something with a name: the whole name, its signs `#`, `%`, `€`, `+` as words.
    ///
    /// A longer name is cut at the end of a word and ends in a hash of all of it, so that two names that begin alike do
    /// not get one id.
    package static func id(of name: String) -> String {
        let words = words(of: name, namingSigns: true)
        guard words.bytes.count > lengthLimit else { return words.slug(limit: lengthLimit) ?? "section" }
        let hash = hash(of: name)
        return (words.slug(limit: lengthLimit - hash.utf8.count - 1) ?? "section") + "-" + hash
    }

    /// The words of a whole name, however long, as ``id(of:)`` takes them: with hyphens between them and signs as words;
    /// `nil` where nothing of it can be used.
    package static func words(of name: String) -> String? { words(of: name, namingSigns: true).slug(limit: .max) }

    private static func words(of text: String, namingSigns: Bool) -> SlugWords {
        var words = SlugWords()
        for scalar in text.unicodeScalars {
            if namingSigns, let word = word(for: scalar) {
                words.end()
                for part in word.split(separator: "-") {
                    words.add(String(part))
                    words.end()
                }
            } else if isUnseen(scalar) {
                continue
            } else if scalar.isASCII {
                words.add(UInt8(truncatingIfNeeded: scalar.value))
            } else if let ascii = plain(scalar) {
                words.add(ascii)
            } else {
                // A capital, or a sign that separates words.
                for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                    if let ascii = plain(lower) { words.add(ascii) } else { words.end() }
                }
            }
        }
        words.end()
        return words
    }

    /// A soft hyphen, or an accent behind its letter: the same letter as with an accent of its own.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{AD}" || ("\u{300}"..."\u{36F}").contains(scalar)
    }

    /// The word for a sign that tells two names apart.
    private static func word(for sign: Unicode.Scalar) -> String? {
        switch sign {
        case "#": "number"
        case "%": "percent"
        case "€": "euro"
        case "+": "plus"
        case "<": "less-than"
        case ">": "more-than"
        case "&": "and"
        case "‰": "per-mille"
        case "£": "pound"
        case "$": "dollar"
        default: nil
        }
    }

    /// Eight hexadecimal digits of a text: FNV-1a, the same in every run and on every machine.
    private static func hash(of text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash >> 32 ^ hash & 0xFFFF_FFFF, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }

    /// Whether a text is a valid id: 1 to 80 lower-case ASCII letters, digits and hyphens.
    package static func isValid(_ id: String) -> Bool {
        (1...80).contains(id.utf8.count) && id.utf8.allSatisfy { isOfWord($0) || $0 == UInt8(ascii: "-") }
    }

    /// Whether a page may have this id for a part of its own: they all begin with `s-`. What is made of a name never does.
    package static func isReserved(_ id: String) -> Bool { id.utf8.starts(with: "s-".utf8) }

    /// Whether a byte is a lower-case letter or a digit.
    fileprivate static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }

    /// A letter or digit in ASCII, in lower case and without its accent.
    private static func plain(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        case "à", "á", "â", "ã", "å", "ā", "ª": "a"
        case "ä", "æ": "ae"
        case "ç", "ć", "č": "c"
        case "ď", "đ", "ð": "d"
        case "è", "é", "ê", "ë", "ē", "ę", "ě": "e"
        case "ğ": "g"
        case "ì", "í", "î", "ï", "ī", "ı": "i"
        case "ł", "ľ": "l"
        case "ñ", "ń", "ň": "n"
        case "ò", "ó", "ô", "õ", "ø", "ō", "º": "o"
        case "ö", "œ": "oe"
        case "ř": "r"
        case "ś", "š", "ş", "ș": "s"
        case "ß": "ss"
        case "ť", "ț": "t"
        case "ù", "ú", "û", "ū", "ů": "u"
        case "ü": "ue"
        case "ý", "ÿ": "y"
        case "ź", "ż", "ž": "z"
        case "₀"..."₉": String(scalar.value - 0x2080)
        default: nil
        }
    }
}

/// The words of an id while it is made, with hyphens between them.
private struct SlugWords {
    private(set) var bytes: [UInt8] = []
    private var isInWord = false

    init() { bytes.reserveCapacity(Slug.lengthLimit) }

    /// Adds letters and digits to the last word.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
    }

    /// Adds a letter or a digit to the last word, a capital as a small letter; anything else ends the word.
    mutating func add(_ byte: UInt8) {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        guard Slug.isOfWord(lower) else { return end() }
        if !isInWord, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
        bytes.append(lower)
        isInWord = true
    }

    /// Ends the last word, so that what is added begins another one.
    mutating func end() { isInWord = false }

    /// The words up to where they would be too long; a first word that is too long alone is cut. `nil` where there is no
    /// word. `S. Antonio` gives `santonio`: see ``Slug/isReserved(_:)``.
    func slug(limit: Int) -> String? {
        guard !bytes.isEmpty else { return nil }
        var bytes = bytes
        if bytes.starts(with: "s-".utf8) { bytes.remove(at: 1) }
        guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
        let end = bytes[...limit].lastIndex(of: UInt8(ascii: "-")) ?? limit
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
