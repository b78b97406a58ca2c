extension [UInt8] {
    /// Adds UTF-8 with `&`, `<`, `>`, `"` and `'` as character references.
    mutating func append(escaping text: some RandomAccessCollection<UInt8>) {
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            if let reference = Self.reference(for: text[index]) {
                append(contentsOf: text[start..<index])
                reference.withUTF8Buffer { append(contentsOf: $0) }
                start = text.index(after: index)
            }
            index = text.index(after: index)
        }
        append(contentsOf: text[start...])
    }

    @inline(__always)
    private static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
