/// Texts as JSON has them, written byte by byte.
extension OutputBuffer {
    /// Adds a text as JSON, with its quotes. It means the same in a script, too.
    ///
    /// - Parameter isInScript: whether it may come to stand in a script or in a page, where `<` and `>` could begin or
    ///   end something.
    package mutating func append(json text: String, isInScript: Bool) {
        text.withBytes { append(json: $0, isInScript) }
    }

    private mutating func append(json text: UnsafeBufferPointer<UInt8>, _ isInScript: Bool) {
        append(UInt8(ascii: "\""))
        writePieces(of: text, atMost: 6) { piece, place in
            piece.copy(to: &place, eight: Self.mayNeedEscape) { index, place in
                Self.copyCharacter(of: piece, at: index, to: &place, isInScript)
            }
        }
        append(UInt8(ascii: "\""))
    }

    @inline(__always)
    private static func mayNeedEscape(_ bytes: EightBytes) -> UInt64 {
        bytes.below(0x20) | bytes.equal(to: UInt8(ascii: "\"")) | bytes.equal(to: UInt8(ascii: "\\"))
            | bytes.equal(to: UInt8(ascii: "<")) | bytes.equal(to: UInt8(ascii: ">")) | bytes.equal(to: 0x7F)
            | bytes.equal(to: 0xE2)
    }

    /// Copies a byte, or writes what stands for it or for the character that begins with it.
    ///
    /// - Returns: how many bytes of the text that was.
    @inline(__always)
    private static func copyCharacter(
        of text: UnsafeBufferPointer<UInt8>, at index: Int, to place: inout BytePlace, _ isInScript: Bool
    ) -> Int {
        let byte = text[index]
        // One comparison for letters, which most are.
        if byte > UInt8(ascii: "\\"), byte != 0x7F, byte != 0xE2 {
            place.append(byte)
            return 1
        }
        switch byte {
        case UInt8(ascii: "\""): place.append("\\\"")
        case UInt8(ascii: "\\"): place.append("\\\\")
        case UInt8(ascii: "\n"): place.append("\\n")
        case UInt8(ascii: "\r"): place.append("\\r")
        case UInt8(ascii: "\t"): place.append("\\t")
        case UInt8(ascii: "<") where isInScript, UInt8(ascii: ">") where isInScript, 0..<0x20, 0x7F:
            place.append("\\u00")
            place.append((byte >> 4).hexadecimalDigit)
            place.append((byte & 15).hexadecimalDigit)
        // Old JavaScript takes U+2028 and U+2029 for line ends inside a string.
        case 0xE2 where text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
            place.append(text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
            return 3
        default: place.append(byte)
        }
        return 1
    }
}
