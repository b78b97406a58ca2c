/// Changes to a text at places that do not overlap. Everything else stays as it was, byte for byte.
struct TextEdits {
    private var edits: [(range: Range<Int>, text: String)] = []

    /// Whether nothing changes.
    var isEmpty: Bool { edits.isEmpty }

    /// Puts a text in the place of some bytes. Of several texts at one place, the first comes first.
    mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

    /// Puts a text between two bytes.
    mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

    /// The changed text.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        let sorted = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        var result: [UInt8] = []
        var position = 0
        for (_, edit) in sorted {
            result += bytes[position..<edit.range.lowerBound]
            result += edit.text.utf8
            position = edit.range.upperBound
        }
        return result + bytes[position...]
    }
}
