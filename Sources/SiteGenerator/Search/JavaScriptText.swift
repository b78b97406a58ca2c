/// Values of a script, written byte by byte.
enum JavaScriptText {
    /// Adds a string literal that means the same in JSON, in a script, and in a script that stands in a page: it holds
    /// no quote, no backslash, no `<`, no control character and no line separator but in escaped form.
    static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        // The last two bytes, to know U+2028 and U+2029: E2 80 A8, E2 80 A9.
        var before: (UInt8, UInt8) = (0, 0)
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20, UInt8(ascii: "<"), 0x7F:
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            case 0xA8 where before == (0xE2, 0x80), 0xA9 where before == (0xE2, 0x80):
                bytes.removeLast(2)
                bytes += Array("\\u202".utf8) + [byte == 0xA8 ? UInt8(ascii: "8") : UInt8(ascii: "9")]
            default: bytes.append(byte)
            }
            before = (before.1, byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
