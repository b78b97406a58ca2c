import Bytes

/// The text of a figure: as it was typed, as it is shown, and as it is read.
///
/// What word processors put in is welcome: curly quotes, non-breaking and thin spaces, `–` and `−` as minus.
struct FigureText {
    /// What was typed, without space at either end.
    let typed: String
    /// The text for reading: plain single spaces, straight quotes, `-` for every dash that may be a minus.
    let normalised: String
    /// Whether it is printable ASCII without space at its ends or two spaces in a row, as nearly all figures are: reading
    /// it changes nothing.
    private let isPlain: Bool
    /// Whether a tab, a line break or several blanks stand somewhere: between two groups of digits, they part two numbers.
    let hasWideBlanks: Bool
    /// The text for comparing with words: as for reading, in lower case.
    let lowercased: String

    /// Takes what was typed.
    init(_ text: String) {
        isPlain = Self.isPlain(text)
        guard !isPlain else {
            typed = text
            normalised = text
            hasWideBlanks = false
            lowercased = text.utf8.contains { (0x41...0x5A).contains($0) } ? text.lowercased() : text
            return
        }
        typed = String(Self.trimmed(text[...]))
        normalised = Self.normalised(typed)
        hasWideBlanks = Self.hasWideBlanks(typed)
        lowercased = normalised.lowercased()
    }

    /// The text for pages: spaces have become non-breaking, nothing else has changed.
    var shown: String {
        guard !typed.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return typed }
        if isPlain { return Self.withNonBreakingSpaces(typed) }
        return String(String.UnicodeScalarView(typed.unicodeScalars.map(Self.nonBreaking)))
    }

    /// Whether the first character is one of the ten ASCII digits.
    var beginsWithDigit: Bool { normalised.utf8.first.map { (0x30...0x39).contains($0) } ?? false }

    /// The words of the text, in lower case.
    var words: [String] { lowercased.split(separator: " ").map(String.init) }

    /// The text for telling whether two wordings are the same: without regard to case and marks at the end.
    var comparable: String {
        var words = lowercased
        while let last = words.last, ".,;:!".contains(last) || last == " " { words.removeLast() }
        return words
    }

    /// Whether the text holds no control character, no invisible one and none without a meaning of its own.
    var isPrintable: Bool {
        isPlain || typed.unicodeScalars.allSatisfy { Self.isSpace($0) || Self.isVisible($0) }
    }

    /// What follows `words` (lower case, single spaces) at the beginning of the text, as it was typed; `nil` where
    /// the text does not begin with exactly these words.
    func remainder(after words: String) -> String? {
        guard lowercased.hasPrefix(words) else { return nil }
        if isPlain {
            // Byte by byte it is the same text, and only the last word of some may have an apostrophe at its end.
            let rest = typed.utf8.dropFirst(words.utf8.count)
            guard let next = rest.first, words.utf8.last != UInt8(ascii: "'") else { return String(Substring(rest)) }
            return next == UInt8(ascii: " ") ? String(Substring(rest.dropFirst())) : nil
        }
        var rest = typed[...]
        for word in words.split(separator: " ") {
            let end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
            let candidate = FigureText(String(rest[..<end])).lowercased
            if word.hasSuffix("'"), candidate.hasPrefix(word) {
                return String(rest.dropFirst(word.count))
            }
            guard candidate == word else { return nil }
            rest = Self.trimmed(rest[end...])
        }
        return String(rest)
    }

    /// Whether `text` holds a digit, a per cent sign, a currency sign or a comparator: what words never hold.
    static func holdsFigures(_ text: String) -> Bool {
        text.utf8.contains { (0x30...0x39).contains($0) } || holdsSigns(text)
            || text.unicodeScalars.contains(where: isDigit)
    }

    /// Whether `text` holds a per cent sign, a currency sign or a comparator.
    static func holdsSigns(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar {
            case "$", "%", "<", ">", "=", "‰", "٪", "％", "≤", "≥", "⩽", "⩾": true
            default: !scalar.isASCII && scalar.properties.generalCategory == .currencySymbol
            }
        }
    }

    /// Whether a reader would see `scalar`: it is no control, no formatting and no private character.
    static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
        return switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: false
        default: true
        }
    }

    /// See ``isPlain``.
    private static func isPlain(_ text: String) -> Bool {
        var before = UInt8(ascii: " ")
        for byte in text.utf8 {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || before != 0x20 else { return false }
            before = byte
        }
        return before != 0x20 || text.isEmpty
    }

    /// A text in ASCII with U+00A0 in the place of its spaces.
    private static func withNonBreakingSpaces(_ text: String) -> String {
        let spaces = text.utf8.count { $0 == 0x20 }
        return String(count: text.utf8.count + spaces) { place in
            for byte in text.utf8 {
                if byte == 0x20 { place.append("\u{A0}") } else { place.append(byte) }
            }
        }
    }

    private static func normalised(_ typed: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in typed.unicodeScalars {
            if isSpace(scalar) {
                if scalars.last != " " { scalars.append(" ") }
            } else {
                scalars.append(plain(scalar))
            }
        }
        return String(scalars)
    }

    private static func hasWideBlanks(_ typed: String) -> Bool {
        var isBehindBlank = false
        for scalar in typed.unicodeScalars {
            let isBlank = isSpace(scalar)
            if isBlank, isBehindBlank || (0x09...0x0D).contains(scalar.value) || scalar.value == 0x2028 { return true }
            isBehindBlank = isBlank
        }
        return false
    }

    private static func trimmed(_ text: Substring) -> Substring {
        // A mark at the end may belong to a space.
        if let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, !isSpace(first), !isSpace(last),
            last.value < 0x300
        {
            return text
        }
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == " " || (0x09...0x0D).contains(scalar.value) }
        return scalar.properties.isWhitespace
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x30...0x39).contains(scalar.value) }
        return scalar.properties.numericType != nil
    }

    private static func nonBreaking(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{A0}", "\u{2007}", "\u{202F}": scalar
        case "\u{2006}", "\u{2009}", "\u{200A}": "\u{202F}"
        default: isSpace(scalar) ? "\u{A0}" : scalar
        }
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{2010}"..."\u{2013}", "\u{2212}": "-"
        case "\u{2018}"..."\u{201B}", "\u{2032}", "\u{B4}": "'"
        case "\u{201C}"..."\u{201F}", "«", "»": "\""
        default: scalar
        }
    }
}
