import Bytes
import CCommonMark
import Glibc

/// The source of a text and where its lines begin.
struct TypedSource {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let starts: [Int]
    /// How far libcmark's columns may be off, in lines that are indented otherwise than their paragraph.
    private static let reach = 256
    /// The longest entity, such as `&CounterClockwiseContourIntegral;`.
    private static let entity = 34

    /// Finds the lines.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var starts = [0]
        var index = 0
        while true {
            index = bytes.firstIndex(
                from: index, eight: { $0.equal(to: 0x0A) | $0.equal(to: 0x0D) }, byte: { $0 == 0x0A || $0 == 0x0D })
            guard index < bytes.count else { break }
            let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            index += isPair ? 2 : 1
            starts.append(index)
        }
        self.starts = starts
    }

    /// The line and column of a byte.
    func position(of offset: Int) -> TextPosition {
        let line = starts.partitioningIndex { $0 > offset }
        return TextPosition(line: line, column: offset - starts[line - 1] + 1)
    }

    /// Where a node of text begins: where libcmark says, or near it in the same line.
    func start(of node: Node) -> Int {
        let position = node.position
        guard let literal = cmark_node_get_literal(node), starts.indices.contains(position.line - 1) else { return 0 }
        let line = starts[position.line - 1]
        let said = line + max(0, position.column - 1)
        if begins(literal, at: said) { return said }
        let end = min(line + Self.reach, position.line < starts.count ? starts[position.line] : bytes.count)
        return (line..<max(line, end)).first { begins(literal, at: $0) } ?? said
    }

    /// Whether the first bytes of a text, or the escape of the first one, stand at a place.
    private func begins(_ literal: UnsafePointer<CChar>, at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        if bytes[place] == UInt8(ascii: "&") { return true }
        let first = UInt8(bitPattern: literal[0])
        if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count, bytes[place + 1] == first { return true }
        guard bytes[place] == first else { return false }
        let second = UInt8(bitPattern: literal[1])
        return second == 0
            || place + 1 < bytes.count && [second, UInt8(ascii: "\\"), UInt8(ascii: "&")].contains(bytes[place + 1])
    }

    /// Whether a text stands at a place as it is. One with a `\` or an entity may only look so.
    func holdsVerbatim(_ text: UnsafeRawBufferPointer, at place: Int) -> Bool {
        guard let first = text.baseAddress, let source = bytes.baseAddress, place + text.count <= bytes.count,
            memchr(first, 0x5C, text.count) == nil, memchr(first, 0x26, text.count) == nil
        else { return false }
        return memcmp(first, source + place, text.count) == 0
    }

    /// How long the escape is that a byte of a text is typed as; `nil` where it is typed as itself.
    ///
    /// - Parameter isVerbatim: whether the text goes on with these bytes of the source, so that they are no entity.
    func lengthOfEscape(
        at place: Int, for byte: UInt8, isVerbatim: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
    ) -> Int? {
        guard place + 1 < bytes.count else { return nil }
        if bytes[place] == UInt8(ascii: "\\") {
            let isSign = bytes[place + 1] > 0x20 && bytes[place + 1] < 0x7F && !TypedText.isWord(bytes[place + 1])
            return isSign && bytes[place + 1] == byte ? 2 : nil
        }
        guard bytes[place] == UInt8(ascii: "&") else { return nil }
        let rest = bytes[(place + 1)..<min(place + Self.entity, bytes.count)]
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > place + 1,
            rest[..<end].allSatisfy({ $0 == UInt8(ascii: "#") || $0 < 0x80 && TypedText.isWord($0) })
        else { return nil }
        return isVerbatim(bytes[place...end]) ? nil : end - place + 1
    }
}
