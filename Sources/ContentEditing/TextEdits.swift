/// Changes to a text at ranges of its bytes. Everything else stays as it was, byte for byte.
struct TextEdits {
    private var edits: [(range: Range<Int>, text: String)] = []

    /// Puts a text in the place of some bytes.
    mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

    /// Puts a text between two bytes. Of several texts at one place, the first comes first.
    mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

    /// The changed text.
    ///
    /// A change inside of another is part of it, and one that goes beyond the end is none.
    ///
    /// - Parameter bytes: the text, or its beginning.
    func applied(to bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var position = bytes.startIndex
        for (_, edit) in edits.enumerated().sorted(by: { Self.order($0) < Self.order($1) })
        where edit.range.lowerBound >= position && edit.range.upperBound <= bytes.endIndex {
            result += bytes[position..<edit.range.lowerBound]
            result += edit.text.utf8
            position = edit.range.upperBound
        }
        return result + bytes[position...]
    }

    /// By place; at one place what is inserted comes first, and the longest change before those inside of it.
    private static func order(_ edit: (offset: Int, element: (range: Range<Int>, text: String))) -> (Int, Int, Int) {
        let range = edit.element.range
        return (range.lowerBound, range.isEmpty ? Int.min : -range.count, edit.offset)
    }
}
