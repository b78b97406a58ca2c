/// A blank of another kind than YAML's, pasted from a word processor or a web page: nobody sees the difference, but to YAML
/// it is a letter.
struct OtherBlank {
    /// The first of them.
    let character: Unicode.Scalar
    /// The bytes of it, and of those that follow it.
    let range: Range<Int>

    /// The first one where YAML wants a blank: in the indentation, behind a dash of a list, behind the colon of a key.
    ///
    /// - Parameter line: the bytes of a line, or of a value that is taken for a whole one.
    init?(in line: ArraySlice<UInt8>) {
        // They all begin with a byte that is no ASCII.
        guard line.contains(where: { $0 > 0x7F }) else { return nil }
        var rest = line.drop { $0 == UInt8(ascii: " ") }
        while rest.first == UInt8(ascii: "-"), rest.count > 1 {
            let next = rest.dropFirst()
            guard next.first == UInt8(ascii: " ") || Self.length(next) > 0 else { return nil }
            rest = next.drop { $0 == UInt8(ascii: " ") }
        }
        if Self.length(rest) == 0 {
            let key = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_") }
            guard !key.isEmpty, rest.dropFirst(key.count).first == UInt8(ascii: ":") else { return nil }
            rest = rest.dropFirst(key.count + 1)
        }
        var end = rest.startIndex
        while case let length = Self.length(rest[end...]), length > 0 { end += length }
        guard end > rest.startIndex,
            let character = String(decoding: rest[..<end], as: UTF8.self).unicodeScalars.first
        else { return nil }
        (self.character, range) = (character, rest.startIndex..<end)
    }

    /// How many bytes of such a blank bytes begin with: of U+00A0, U+1680, U+2000 to U+200A, U+202F, U+205F, U+3000.
    private static func length(_ bytes: ArraySlice<UInt8>) -> Int {
        switch (bytes.first ?? 0, bytes.dropFirst().first ?? 0, bytes.dropFirst(2).first ?? 0) {
        case (0xC2, 0xA0, _): 2
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80):
            3
        default: 0
        }
    }
}
