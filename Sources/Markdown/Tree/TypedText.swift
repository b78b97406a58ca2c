import Bytes
import CCommonMark
import Glibc

/// The text of a paragraph or heading as it is typed, but for what CommonMark has read as something.
struct TypedText {
    /// What stands there.
    private(set) var text: [UInt8] = []
    /// The same, with ``escaped`` in place of signs behind a `\` and in entities: they are meant as they are.
    private(set) var signs: [UInt8] = []
    /// From which byte on they stand one behind another in the source, and where there.
    private var runs: [(first: Int, offset: Int)] = []
    private let source: TypedSource

    /// Stands for a sign that is meant as it is.
    static let escaped: UInt8 = 0x1A
    /// Stands for code, a link, an image or HTML.
    static let other: UInt8 = 0x1B

    /// No text yet.
    init(_ source: TypedSource) { self.source = source }

    /// Forgets the text, and keeps its memory for the next.
    mutating func clear() {
        text.removeAll(keepingCapacity: true)
        signs.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
    }

    /// Adds a node of text: goes through what it says and through its source together.
    mutating func append(_ node: Node) {
        guard let literal = cmark_node_get_literal(node), literal.pointee != 0 else { return }
        let bytes = UnsafeRawBufferPointer(start: literal, count: strlen(literal))
        let place = source.start(of: node)
        if source.holdsVerbatim(bytes, at: place) {
            runs.append((text.count, place))
            text.append(contentsOf: bytes)
            signs.append(contentsOf: bytes)
        } else {
            appendEscaped(bytes, at: place)
        }
    }

    /// Adds a text that is typed with escapes or entities.
    private mutating func appendEscaped(_ bytes: UnsafeRawBufferPointer, at place: Int) {
        var (index, place) = (0, place)
        while index < bytes.count {
            let length = source.lengthOfEscape(
                at: place, for: bytes[index],
                isVerbatim: { source in bytes[index...].starts(with: source) })
            append(bytes[index], sign: length == nil ? bytes[index] : Self.escaped, at: place)
            index += 1
            // What an entity stands for may have several bytes.
            while length != nil, index < bytes.count, bytes[index] & 0xC0 == 0x80 {
                append(bytes[index], sign: Self.escaped, at: place)
                index += 1
            }
            place += length ?? 1
        }
    }

    /// Adds one byte: a line feed, or ``other``.
    mutating func append(_ byte: UInt8) { append(byte, sign: byte, at: text.isEmpty ? 0 : offset(of: text.count - 1)) }

    private mutating func append(_ byte: UInt8, sign: UInt8, at offset: Int) {
        runs.append((text.count, offset))
        text.append(byte)
        signs.append(sign)
    }

    /// Where a byte stands.
    func position(of index: Int) -> TextPosition { source.position(of: offset(of: index)) }

    /// Where a byte stands, as a distance from the source's first one.
    private func offset(of index: Int) -> Int {
        let run = runs[runs.partitioningIndex { $0.first > index } - 1]
        return run.offset + index - run.first
    }

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
