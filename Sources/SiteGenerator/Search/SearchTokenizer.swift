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
    /// The folded word so far.
    private var word: [UInt8] = []

    /// The shortest word that is looked for, in characters.
    static let shortest = 2

    /// Hands over each word of a text.
    ///
    /// - Parameter isHTML: whether the text has tags, which are no text, and character references, which separate words
    ///   as the characters do that need them. Tags of emphasis and links stand in the middle of words, too.
    mutating func words(in text: String, isHTML: Bool = false, _ body: ([UInt8]) -> Void) {
        var text = text
        text.withUTF8 { scan($0, isHTML: isHTML, body) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, isHTML: Bool, _ body: ([UInt8]) -> Void) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                let folded = ascii[Int(byte)]
                index += 1
                if folded != 0 {
                    word.append(folded)
                } else if isHTML, byte == UInt8(ascii: "<") {
                    let isInline = Self.isInline(bytes, at: index)
                    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
                    index += 1
                    if !isInline { finish(body) }
                } else {
                    finish(body)
                    guard isHTML, byte == UInt8(ascii: "&") else { continue }
                    while index < bytes.count, bytes[index] != UInt8(ascii: ";") { index += 1 }
                }
            } else {
                let (scalar, length) = Self.scalar(bytes, at: index)
                index += length
                guard var folded = alphabet.folded(scalar) else { continue }
                if folded == 0 { finish(body) }
                while folded > 0 {
                    word.append(UInt8(truncatingIfNeeded: folded))
                    folded >>= 8
                }
            }
        }
        finish(body)
    }

    private mutating func finish(_ body: ([UInt8]) -> Void) {
        guard !word.isEmpty else { return }
        if word.count >= Self.shortest, word[0] < 0x80 || Self.characters(word) >= Self.shortest { body(word) }
        word.removeAll(keepingCapacity: true)
    }

    /// How many characters there are: every byte begins one that continues none.
    private static func characters(_ word: [UInt8]) -> Int { word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }

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
