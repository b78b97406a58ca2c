import Bytes

/// Cuts texts into folded words, byte by byte.
///
/// Two kinds of words have marks in them, where no letter or digit follows; `assets/site.js` has the same rules:
///
/// - Single letters from `a` to `z` with dots between them are one word: `P.E.B.A.` is `peba`.
/// - Digits with dots or commas between them are one number, however it is grouped: `19.365` and `19,365` are `19365`.
///   A mark groups where three digits follow, and one to three stand before the first mark that do not begin with zero.
///   The last mark may instead be the decimal one, a comma here, without the zeros at the end: `93.60` is `93,6`, and
///   `36,00` is `36`. Where marks are neither (`31.12.2020`, `1.2.3`), each piece is a word.
struct SearchTokenizer: Sendable {
    private let alphabet = SearchAlphabet.common
    /// The folded form of each ASCII byte, 0 for what separates words, and for bytes of other characters.
    private let ascii: [UInt8] = (0..<256).map { byte in
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
        // Whether the word is a number with marks, which are seen to at its end.
        var hasMarks = false
        // How many single letters with dots behind them the word begins with.
        var joints = 0
        func add(_ byte: UInt8) {
            word[length] = byte
            length += 1
            hash = SearchWord.hash(hash, adding: byte)
        }
        /// Adds the letters and digits from here on: most of a text is runs of them.
        func addRun(at index: inout Int) {
            var (place, end, sum) = (index, length, hash)
            while place < bytes.count, case let folded = ascii[Int(bytes[place])], folded != 0 {
                word[end] = folded
                sum = SearchWord.hash(sum, adding: folded)
                place += 1
                end += 1
            }
            (index, length, hash) = (place, end, sum)
        }
        func finish() {
            guard length > 0 else { return }
            if hasMarks {
                SearchNumber.words(of: word[..<length]) { piece in
                    if Self.isLongEnough(piece) { body(SearchWord(UnsafeBufferPointer(rebasing: piece))) }
                }
            } else if Self.isLongEnough(word[..<length]) {
                body(SearchWord(UnsafeBufferPointer(rebasing: word[..<length]), hash: hash))
            }
            (length, joints, hasMarks) = (0, 0, false)
            hash = SearchWord.emptyHash
        }
        /// What the next character is folded to, 0 where it is of no word or there is none; goes behind it.
        func folded(at index: inout Int) -> UInt32 {
            while index < bytes.count {
                guard bytes[index] >= 0x80 else {
                    index += 1
                    return UInt32(ascii[Int(bytes[index - 1])])
                }
                let (scalar, count) = Self.scalar(bytes, at: index)
                index += count
                if let folded = alphabet.folded(scalar) { return folded }
            }
            return 0
        }
        /// Whether the word goes on after a mark, behind which `index` is.
        func goesOn(_ mark: UInt8, at index: Int) -> Bool {
            guard length > 0, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") else { return false }
            var index = index
            if SearchNumber.isDigit(word[0]) {
                guard hasMarks || word[..<length].allSatisfy(SearchNumber.isDigit) else { return false }
                var next = folded(at: &index)
                guard SearchNumber.isDigit(next) else { return false }
                while SearchNumber.isDigit(next) { next = folded(at: &index) }
                hasMarks = next == 0 || hasMarks
                return next == 0
            }
            guard length == joints + 1, mark == UInt8(ascii: "."), Self.isLetter(UInt32(word[length - 1])),
                Self.isLetter(folded(at: &index)), folded(at: &index) == 0
            else { return false }
            joints += 1
            return true
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if ascii[Int(byte)] != 0 {
                    addRun(at: &index)
                    continue
                }
                index += 1
                if goesOn(byte, at: index) {
                    if hasMarks { add(byte) }
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

    /// Whether what a character is folded to is one letter from `a` to `z`.
    private static func isLetter(_ folded: UInt32) -> Bool { folded &- UInt32(UInt8(ascii: "a")) < 26 }

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
