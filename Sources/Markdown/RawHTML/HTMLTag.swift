/// One tag, such as `<td align="left">`.
struct HTMLTag {
    /// The element's name, in lower case.
    let name: String
    /// Whether it begins with `</`.
    let isClosing: Bool
    /// Whether it is made of words rather than of HTML, as in `<name of the town>`.
    let isWords: Bool
    /// How many bytes it covers.
    let length: Int

    /// The tag at the beginning of bytes; `nil` where none stands there.
    init?(_ bytes: Substring.UTF8View) {
        var cursor = Cursor(rest: bytes)
        guard cursor.take("<") else { return nil }
        isClosing = cursor.take("/")
        guard let first = cursor.rest.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return nil }
        name = cursor.takeName().lowercased()
        var hasValues = false
        var hasWords = false
        while true {
            cursor.takeBlanks()
            if cursor.take(">") { break }
            if cursor.take("/") { continue }
            let attribute = cursor.takeName()
            if attribute.isEmpty { return nil }
            cursor.takeBlanks()
            if cursor.take("=") {
                cursor.takeBlanks()
                guard cursor.takeValue() else { return nil }
                hasValues = true
            } else if !HTMLElements.flags.contains(attribute.lowercased()) {
                hasWords = true
            }
        }
        isWords = !isClosing && (hasWords || !hasValues && !HTMLElements.has(name))
        length = bytes.count - cursor.rest.count
    }

    /// Goes through the bytes of a tag.
    private struct Cursor {
        var rest: Substring.UTF8View

        mutating func take(_ sign: Unicode.Scalar) -> Bool {
            guard let first = rest.first, first == UInt8(ascii: sign) else { return false }
            rest.removeFirst()
            return true
        }

        mutating func takeBlanks() {
            while let first = rest.first, " \t\r\n\u{0C}".utf8.contains(first) { rest.removeFirst() }
        }

        mutating func takeName() -> String {
            let name = rest.prefix { !" \t\r\n\u{0C}<>/=\"'`".utf8.contains($0) }
            rest = rest[name.endIndex...]
            return String(Substring(name))
        }

        mutating func takeValue() -> Bool {
            guard let quote = rest.first else { return false }
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                let value = rest.prefix { !" \t\r\n\u{0C}<>\"'`".utf8.contains($0) }
                rest = rest[value.endIndex...]
                return !value.isEmpty
            }
            rest.removeFirst()
            guard let end = rest.firstIndex(of: quote) else { return false }
            rest = rest[rest.index(after: end)...]
            return true
        }
    }
}
