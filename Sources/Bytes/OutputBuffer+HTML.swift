extension OutputBuffer {
    /// Adds text so that HTML shows it as it is, in an element and in a quoted attribute alike.
    public mutating func append(escaping text: String) { text.withBytes { append(escaping: $0) } }

    /// Adds UTF-8 with `&`, `<`, `>`, `"` and `'` as character references.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        writePieces(of: text, atMost: 6) { piece, place in
            piece.copy(to: &place, eight: Self.mayBeSpecial) { index, place in
                switch piece[index] {
                case UInt8(ascii: "&"): place.append("&amp;")
                case UInt8(ascii: "<"): place.append("&lt;")
                case UInt8(ascii: ">"): place.append("&gt;")
                case UInt8(ascii: "\""): place.append("&quot;")
                case UInt8(ascii: "'"): place.append("&#39;")
                case let byte: place.append(byte)
                }
                return 1
            }
        }
    }

    @inline(__always)
    private static func mayBeSpecial(_ bytes: EightBytes) -> UInt64 {
        bytes.equal(to: UInt8(ascii: "\"")) | bytes.equal(to: UInt8(ascii: "&")) | bytes.equal(to: UInt8(ascii: "'"))
            | bytes.equal(to: UInt8(ascii: "<")) | bytes.equal(to: UInt8(ascii: ">"))
    }
}
