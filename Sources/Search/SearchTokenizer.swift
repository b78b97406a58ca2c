import Bytes

/// Cuts texts into folded words, byte by byte.
struct SearchTokenizer: Sendable {
    private let alphabet = SearchAlphabet()
    /// The folded form of each ASCII byte, 0 for what separates words.
    private let ascii: [UInt8] = (0..<128).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
        default: 0
        }
    }
    /// The shortest word that is looked for, in characters.
    static let shortest = 2

    /// Hands over each word of a text, to be read at once.
    ///
    /// - Parameter isHTML: whether the text has tags, which are no text, and character references, which separate words
    ///   as the characters do that need them. Tags of emphasis and links stand in the middle of words, too.
    func words(in text: String, isHTML: Bool = false, _ body: (SearchWord) -> Void) {
        text.withBytes { bytes in
            // No character becomes more than four bytes, and each that becomes more than one has two at least.
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 2) { word in
                ascii.withUnsafeBufferPointer { scan(bytes, isHTML: isHTML, ascii: $0, word, body) }
            }
        }
    }

    /// - Parameters:
    ///   - ascii: the folded form of each ASCII byte.
    ///   - word: where words are folded, one after the other.
    private func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, isHTML: Bool, ascii: UnsafeBufferPointer<UInt8>,
        _ word: UnsafeMutableBufferPointer<UInt8>, _ body: (SearchWord) -> Void
    ) {
        var length = 0
        var hash = SearchWord.emptyHash
        func add(_ byte: UInt8) {
            word[length] = byte
            length += 1
            hash = SearchWord.hash(hash, adding: byte)
        }
        func finish() {
            guard length > 0 else { return }
            if Self.isLongEnough(word[..<length]) {
                body(SearchWord(UnsafeBufferPointer(rebasing: word[..<length]), hash: hash))
            }
            length = 0
            hash = SearchWord.emptyHash
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                let folded = ascii[Int(byte)]
                index += 1
                if folded != 0 {
                    add(folded)
                } else if isHTML, byte == UInt8(ascii: "<") {
                    let isInline = Self.isInline(bytes, at: index)
                    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
                    index += 1
                    if !isInline { finish() }
                } else {
                    finish()
                    guard isHTML, byte == UInt8(ascii: "&") else { continue }
                    while index < bytes.count, bytes[index] != UInt8(ascii: ";") { index += 1 }
                }
            } else {
                let (scalar, count) = Self.scalar(bytes, at: index)
                index += count
                guard var folded = alphabet.folded(scalar) else { continue }
                if folded == 0 { finish() }
                while folded > 0 {
                    add(UInt8(truncatingIfNeeded: folded))
                    folded >>= 8
                }
            }
        }
        finish()
    }

    private static func isLongEnough(_ word: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Bool {
        guard let first = word.first else { return false }
        return word.count >= shortest && (first < 0x80 || characters(word) >= shortest)
    }

    /// How many characters there are: every byte begins one that continues none.
    private static func characters(_ word: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Int {
        word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    /// Whether a tag, of which `index` is the second byte, is `a`, `em` or `strong`: no other begins like them.
    private static func isInline(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        let letter = bytes[index] == UInt8(ascii: "/") ? bytes[index + 1] : bytes[index]
        return letter == UInt8(ascii: "a") || letter == UInt8(ascii: "e") || letter == UInt8(ascii: "s")
    }

    /// The scalar at a place of valid UTF-8 that is no ASCII, and how many bytes it has.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
        let first = UInt32(bytes[index])
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
