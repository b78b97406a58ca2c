import Bytes
import Diagnostics

/// Looks through a text before libcmark does, once and in linear time, for what `Limit` excludes.
///
/// It counts at least what libcmark would find, and never less: in code, where signs mean nothing, too.
struct MarkdownCheck {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var line = 1
    private var lineStart = 0
    private var images = 0

    /// Throws what is wrong first.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(MarkdownFault) {
        guard bytes.count <= Limit.text.bytes else {
            throw MarkdownFault(kind: .tooLarge, position: TextPosition(line: 1, column: 1))
        }
        var check = MarkdownCheck(bytes: bytes)
        try check.run()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func run() throws(MarkdownFault) {
        while lineStart < bytes.count {
            let content = try containers()
            // A line of blanks ends every paragraph, and with it all images that are begun.
            if isLineEnd(content) { images = 0 }
            let end = try rest(of: content)
            let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
            lineStart = end + (isPair ? 2 : 1)
            line += 1
        }
    }

    /// Counts how many containers the line could be in at the most; returns where its text starts.
    ///
    /// A line goes on with a quote by `>`, with a list item by two blanks or more, and begins either by its sign.
    private func containers() throws(MarkdownFault) -> Int {
        var position = lineStart
        var depth = 0
        var columns = 0
        var isInNewList = false
        while position < bytes.count {
            let sign = position
            switch bytes[position] {
            case Self.blank, Self.tab:
                if !isInNewList { columns += bytes[position] == Self.tab ? 4 : 1 }
                position += 1
                continue
            case UInt8(ascii: ">"):
                position += 1
                if position < bytes.count, bytes[position] == Self.blank { position += 1 }
            default:
                guard let end = endOfListSign(position) else { return position }
                if !isInNewList, isRule(position) { return position }
                isInNewList = true
                position = end
            }
            depth += 1
            if depth + columns / 2 > Limit.containers.figure { throw fault(.tooDeep, at: sign) }
        }
        return position
    }

    /// Where the sign of a list item ends, such as `-` or `12.`; `nil` where none stands.
    private func endOfListSign(_ start: Int) -> Int? {
        var end = start
        switch bytes[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while end < bytes.count, end - start < 10, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
            guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
                return nil
            }
        default: return nil
        }
        end += 1
        return isLineEnd(end) || bytes[end] == Self.blank || bytes[end] == Self.tab ? end : nil
    }

    /// Whether nothing but one sign and blanks stands there, as in `* * *`, which is no list.
    private func isRule(_ start: Int) -> Bool {
        var position = start
        var count = 0
        while !isLineEnd(position) {
            if bytes[position] == bytes[start] {
                count += 1
            } else if bytes[position] != Self.blank, bytes[position] != Self.tab {
                return false
            }
            position += 1
        }
        return count > 2 && bytes[start] != UInt8(ascii: "+")
    }

    /// Counts the images that begin in the rest of a line; returns where it ends.
    private mutating func rest(of start: Int) throws(MarkdownFault) -> Int {
        var position = start
        while true {
            position = bytes.firstIndex(
                from: position,
                eight: { $0.equal(to: UInt8(ascii: "[")) | $0.equal(to: 0x0A) | $0.equal(to: 0x0D) },
                byte: { $0 == UInt8(ascii: "[") || $0 == 0x0A || $0 == 0x0D })
            if isLineEnd(position) { return position }
            if position > lineStart, bytes[position - 1] == UInt8(ascii: "!") {
                images += 1
                if images > Limit.imagesInParagraph.figure { throw fault(.tooManyImages, at: position - 1) }
            }
            position += 1
        }
    }

    private func isLineEnd(_ position: Int) -> Bool {
        position >= bytes.count || bytes[position] == 0x0A || bytes[position] == 0x0D
    }

    private func fault(_ kind: MarkdownFault.Kind, at position: Int) -> MarkdownFault {
        MarkdownFault(kind: kind, position: TextPosition(line: line, column: position - lineStart + 1))
    }

    private static let blank = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")
}
