import Templating

/// Texts as JSON has them, written byte by byte.
enum JSONString {
    /// Adds a text with its quotes. It means the same in a script, too.
    ///
    /// - Parameter isInScript: whether it may come to stand in a script or in a page, where `<` and `>` could begin or
    ///   end something.
    static func append(_ text: String, to bytes: inout [UInt8], isInScript: Bool) {
        bytes.append(UInt8(ascii: "\""))
        text.withBytes { append($0, to: &bytes, isInScript) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies all that needs no escape in runs.
    private static func append(
        _ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], _ isInScript: Bool
    ) {
        var start = 0
        var index = 0
        while true {
            index = text.firstIndex(from: index, eight: mayNeedEscape, byte: mayNeedEscape)
            guard index < text.count else { break }
            let length = escapedLength(text, at: index, isInScript)
            if length > 0 {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                escape(text[index..<index + length], to: &bytes)
                start = index + length
            }
            index += max(length, 1)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    @inline(__always)
    private static func mayNeedEscape(_ bytes: EightBytes) -> UInt64 {
        bytes.below(0x20) | bytes.equal(to: UInt8(ascii: "\"")) | bytes.equal(to: UInt8(ascii: "\\"))
            | bytes.equal(to: UInt8(ascii: "<")) | bytes.equal(to: UInt8(ascii: ">")) | bytes.equal(to: 0x7F)
            | bytes.equal(to: 0xE2)
    }

    /// Whether a byte is one of the few that are looked at more closely: one comparison for letters, which most are.
    @inline(__always)
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        if byte > 0x3E { return byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xE2 }
        return byte < 0x20 || byte == UInt8(ascii: "\"") || byte >= UInt8(ascii: "<")
    }

    /// How many bytes the character at an index has, where it has to be escaped; else 0.
    @inline(__always)
    private static func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ isInScript: Bool) -> Int {
        switch text[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: 1
        case UInt8(ascii: "<"), UInt8(ascii: ">"): isInScript ? 1 : 0
        // Old JavaScript takes U+2028 and U+2029 for line ends inside a string.
        case 0xE2 where text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8: 3
        default: 0
        }
    }

    private static func escape(_ character: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
        switch character.last ?? 0 {
        case UInt8(ascii: "\""): bytes += "\\\"".utf8
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\r"): bytes += "\\r".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        case 0xA8: bytes += "\\u2028".utf8
        case 0xA9: bytes += "\\u2029".utf8
        case let control:
            bytes += "\\u00".utf8
            bytes += [digits[Int(control >> 4)], digits[Int(control & 15)]]
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
