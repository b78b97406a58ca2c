/// Turns a name into an id that can stand in an address: lower-case ASCII letters, digits and hyphens.
public enum Slug {
    /// The longest id that is made of a name.
    public static let lengthLimit = 60

    /// The id of a name, cut at the end of a word; `section` where nothing of it can be used.
    ///
    /// Letters lose their accents; everything that is neither letter nor digit separates words.
    public static func make(from name: String, limit: Int = lengthLimit) -> String {
        var words = SlugWords(limit: limit)
        for scalar in name.unicodeScalars {
            if scalar.isASCII {
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
        return words.slug ?? "section"
    }

    /// Whether a text is a valid id: 1 to 80 lower-case ASCII letters, digits and hyphens.
    public static func isValid(_ id: String) -> Bool {
        (1...80).contains(id.utf8.count) && id.utf8.allSatisfy { isOfWord($0) || $0 == UInt8(ascii: "-") }
    }

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

/// The words of an id while it is made, up to where it would be too long.
private struct SlugWords {
    private let limit: Int
    private var bytes: [UInt8] = []
    /// Where the last word begins.
    private var start = 0
    private var isFull = false

    init(limit: Int) {
        self.limit = limit
        bytes.reserveCapacity(limit + 1)
    }

    /// Adds letters and digits to the last word.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
    }

    /// Adds a letter or a digit to the last word, a capital as a small letter; anything else ends the word.
    mutating func add(_ byte: UInt8) {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        guard Slug.isOfWord(lower) else { return end() }
        if !isFull { bytes.append(lower) }
    }

    /// Ends the last word, so that what is added begins another one.
    mutating func end() {
        guard bytes.count > start, !isFull else { return }
        if bytes.count > limit {
            // The first word is cut, any other one is left out with the hyphen before it.
            bytes.removeSubrange((start == 0 ? limit : start - 1)...)
            isFull = true
        } else {
            bytes.append(UInt8(ascii: "-"))
            start = bytes.count
        }
    }

    /// The id; `nil` where there is no word.
    var slug: String? {
        var words = self
        words.end()
        if words.bytes.last == UInt8(ascii: "-") { words.bytes.removeLast() }
        return words.bytes.isEmpty ? nil : String(decoding: words.bytes, as: UTF8.self)
    }
}
