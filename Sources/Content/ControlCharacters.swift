import Bytes
import Diagnostics

/// The characters that YAML does not allow in a text: control characters, which come along with text pasted from a PDF
/// or a word processor, and byte order marks inside the text.
enum ControlCharacters {
    /// Whether there may be any in a range of a text: a quick look at bytes, which nearly every text passes.
    private static func mayBe(in source: SourceText, _ range: Range<Int>) -> Bool {
        source.bytes.withUnsafeBufferPointer { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes[range])
            var index = 0
            while true {
                index = bytes.firstIndex(
                    from: index,
                    eight: { $0.below(0x20) | $0.equal(to: 0x7F) | $0.equal(to: 0xC2) | $0.equal(to: 0xEF) },
                    byte: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xEF })
                guard index < bytes.count else { return false }
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                switch bytes[index] {
                case 0x09, 0x0A, 0x0D: break
                // U+0080 to U+009F begin with C2; U+FEFF, U+FFFE and U+FFFF with EF BB and EF BF.
                case 0xC2 where next >= 0xA0, 0xEF where next != 0xBB && next != 0xBF: break
                default: return true
                }
                index += 1
            }
        }
    }

    /// All that stand in a range of a text.
    ///
    /// - Parameter separators: whether to find the line and paragraph separators of Unicode too. YAML allows them and
    ///   takes them for line breaks, which no editor shows.
    static func find(in source: SourceText, _ range: Range<Int>, separators: Bool = false) -> [YAMLTraps.Trap] {
        guard separators || mayBe(in: source, range) else { return [] }
        var traps: [YAMLTraps.Trap] = []
        var offset = range.lowerBound
        for scalar in String(decoding: source.bytes[range], as: UTF8.self).unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if !isAllowed(scalar) || separators && [0x85, 0x2028, 0x2029].contains(scalar.value) {
                traps.append(.init(message: YAMLMessage.controlCharacter(number: scalar.value), range: offset..<end))
            }
            offset = end
        }
        return traps
    }

    /// The first in a value, which may stand there as an escape such as `\x01`.
    static func first(in value: String) -> UInt32? {
        value.unicodeScalars.first { !isAllowed($0) || $0.value == 0x85 }?.value
    }

    /// YAML 1.1, section 5.1.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85: true
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
