extension [UInt8] {
    /// Adds UTF-8 with `&`, `<`, `>`, `"` and `'` as character references.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while true {
            let index = text.firstIndex(from: start, eight: Self.mayBeSpecial, byte: Self.isSpecial)
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            guard index < text.count else { return }
            Self.reference(for: text[index]).withUTF8Buffer { append(contentsOf: $0) }
            start = index + 1
        }
    }

    @inline(__always)
    private static func mayBeSpecial(_ bytes: EightBytes) -> UInt64 {
        bytes.equal(to: 0x22) | bytes.equal(to: 0x26) | bytes.equal(to: 0x27) | bytes.equal(to: 0x3C)
            | bytes.equal(to: 0x3E)
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x26 || byte == 0x27 || byte == 0x3C || byte == 0x3E
    }

    private static func reference(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
