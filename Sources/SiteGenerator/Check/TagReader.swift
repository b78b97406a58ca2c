/// Reads one opening tag of HTML after the other. Comments, closing tags and the insides of scripts and style sheets are
/// passed over.
struct TagReader {
    /// An opening tag.
    struct OpeningTag {
        /// Its name in lower case.
        var name = ""
        /// The attributes that have a value, names in lower case, character references resolved.
        var attributes: [(name: String, value: String)] = []
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// A reader of a page that stays where it is while it is read.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next tag; `nil` at the end.
    mutating func next() -> OpeningTag? {
        while let start = find(UInt8(ascii: "<")) {
            position = start + 1
            if begins(with: "!--") {
                position = end(of: "-->")
            } else if let byte = peek, Self.isLetter(byte) {
                let tag = readTag()
                if tag.name == "script" || tag.name == "style" { position = end(of: "</") }
                return tag
            }
        }
        return nil
    }

    private mutating func readTag() -> OpeningTag {
        var tag = OpeningTag()
        tag.name = word { Self.isLetter($0) || Self.isDigit($0) }.lowercased()
        while let byte = peek, byte != UInt8(ascii: ">") {
            if Self.isBlank(byte) || byte == UInt8(ascii: "/") {
                position += 1
                continue
            }
            let name = word { !Self.isBlank($0) && !"=>/".utf8.contains($0) }.lowercased()
            skipBlanks()
            guard peek == UInt8(ascii: "=") else {
                // What is no attribute at all must not hold us up.
                if name.isEmpty { position += 1 }
                continue
            }
            position += 1
            skipBlanks()
            tag.attributes.append((name, Self.decoded(value())))
        }
        return tag
    }

    private mutating func value() -> String {
        guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return word { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
        }
        position += 1
        let text = word { $0 != quote }
        position += 1
        return text
    }

    private mutating func word(while isPart: (UInt8) -> Bool) -> String {
        let start = position
        while position < bytes.count, isPart(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while let byte = peek, Self.isBlank(byte) { position += 1 }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func find(_ byte: UInt8) -> Int? {
        guard position < bytes.count else { return nil }
        return bytes[position...].firstIndex(of: byte)
    }

    private func begins(with text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
    }

    /// Where a text that comes next ends; the end of the page where there is none.
    private func end(of text: StaticString) -> Int {
        var other = self
        while let start = other.find(text.utf8Start[0]) {
            other.position = start
            if other.begins(with: text) { return start + text.utf8CodeUnitCount }
            other.position += 1
        }
        return bytes.count
    }

    /// A value without the character references that sitegen writes.
    private static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        // By scalars: with an accent behind it, a mark is one `Character` that equals no other.
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...]
            if let (name, scalar) = references.first(where: { rest.starts(with: $0.name.unicodeScalars) }) {
                result.append(scalar)
                rest = rest.dropFirst(name.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return String(result + rest)
    }

    private static let references: [(name: String, scalar: Unicode.Scalar)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
    ]

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
