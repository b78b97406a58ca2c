import Bytes
import CCommonMark

/// The text of a paragraph or heading as it is typed, but for what CommonMark has read as something.
struct TypedText {
    /// What stands there.
    private(set) var text: [UInt8] = []
    /// The same, with ``escaped`` in place of signs behind a `\` and in entities: they are meant as they are.
    private(set) var signs: [UInt8] = []
    /// Where each byte stands in the source.
    private var offsets: [Int] = []
    private let source: TypedSource

    /// Stands for a sign that is meant as it is.
    static let escaped: UInt8 = 0x1A
    /// Stands for code, a link, an image or HTML.
    static let other: UInt8 = 0x1B

    /// No text yet.
    init(_ source: TypedSource) { self.source = source }

    /// Adds a node of text: goes through what it says and through its source together.
    mutating func append(_ node: Node) {
        guard let literal = cmark_node_get_literal(node), literal.pointee != 0 else { return }
        var byte = literal
        var place = source.start(of: node)
        while byte.pointee != 0 {
            let value = UInt8(bitPattern: byte.pointee)
            let length = source.lengthOfEscape(
                at: place, for: value,
                isVerbatim: { source in
                    var next = byte
                    return source.allSatisfy { sign in
                        defer { if next.pointee != 0 { next += 1 } }
                        return UInt8(bitPattern: next.pointee) == sign
                    }
                })
            append(value, sign: length == nil ? value : Self.escaped, at: place)
            byte += 1
            // What an entity stands for may have several bytes.
            while length != nil, UInt8(bitPattern: byte.pointee) & 0xC0 == 0x80 {
                append(UInt8(bitPattern: byte.pointee), sign: Self.escaped, at: place)
                byte += 1
            }
            place += length ?? 1
        }
    }

    /// Adds one byte: a line feed, or ``other``.
    mutating func append(_ byte: UInt8) { append(byte, sign: byte, at: offsets.last ?? 0) }

    private mutating func append(_ byte: UInt8, sign: UInt8, at offset: Int) {
        text.append(byte)
        signs.append(sign)
        offsets.append(offset)
    }

    /// Where a byte stands.
    func position(of index: Int) -> TextPosition { source.position(of: offsets[index]) }

    /// Whether a byte is a letter, a digit or part of a character beyond ASCII.
    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
            true
        default: false
        }
    }

    /// Whether a byte parts words.
    static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == 0x09 || byte == 0x0A }
}
