/// Turns a name into an id that can stand in an address: lower-case ASCII letters, digits and hyphens.
public enum Slug {
    /// The longest id that is made of a name.
    public static let lengthLimit = 60

    /// The id of a name, cut at the end of a word; `section` where nothing of it can be used.
    ///
    /// Letters lose their accents; everything that is neither letter nor digit separates words.
    public static func make(from name: String, limit: Int = lengthLimit) -> String {
        if let slug = plain(name, limit) { return slug }
        var words: [String] = []
        var word = ""
        for scalar in name.lowercased().unicodeScalars {
            if let ascii = plain(scalar) {
                word += ascii
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        var slug = ""
        for word in words {
            guard !slug.isEmpty else {
                slug = String(word.prefix(limit))
                continue
            }
            guard slug.count + 1 + word.count <= limit else { break }
            slug += "-" + word
        }
        return slug.isEmpty ? "section" : slug
    }

    /// The id of a name in ASCII that need not be cut.
    private static func plain(_ name: String, _ limit: Int) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        var isBetweenWords = false
        for byte in name.utf8 {
            guard byte < 0x80 else { return nil }
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            guard isIDByte(lower), lower != UInt8(ascii: "-") else {
                isBetweenWords = true
                continue
            }
            if isBetweenWords, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            isBetweenWords = false
            bytes.append(lower)
        }
        return bytes.isEmpty || bytes.count > limit ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a text is a valid id: 1 to 80 lower-case ASCII letters, digits and hyphens.
    public static func isValid(_ id: String) -> Bool {
        (1...80).contains(id.utf8.count) && id.utf8.allSatisfy(isIDByte)
    }

    private static func isIDByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// A lower-case letter or digit in ASCII, without its accent.
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
