import Diagnostics

/// One line of YAML taken apart as a person would read it: indentation, list dash, key, value.
struct YAMLLine {
    /// How many blanks the line begins with.
    let indent: Int
    /// The offset of a tab in the indentation.
    let tab: Int?
    /// Whether the line begins with `- `.
    let isListItem: Bool
    /// Whether it has a key with a colon and a blank (or nothing) after it.
    let hasKey: Bool
    /// The bytes of a word that has a colon but no blank after it, as in `target:800`. Keys are lower-case, so
    /// `Nota:vedi` is none, nor is an address (`https://…`, `mailto:…`) or a time (`12:30`).
    let keyWithoutSpace: Range<Int>?
    /// The bytes of the value, or of the whole item where there is no key; without a comment after it.
    let value: Range<Int>
    /// Whether there is nothing on the line.
    let isBlank: Bool
    /// Whether the line is a comment.
    let isComment: Bool
    /// Whether the value is the head of a block scalar, such as `|` or `>-`.
    let beginsBlockScalar: Bool

    init(_ source: SourceText, _ number: Int) {
        let line = source.lineRange(number)
        let bytes = source.bytes
        let blank = UInt8(ascii: " ")
        let start = bytes[line].firstIndex { $0 != blank && $0 != UInt8(ascii: "\t") } ?? line.upperBound
        indent = start - line.lowerBound
        tab = bytes[line.lowerBound..<start].firstIndex(of: UInt8(ascii: "\t"))
        isBlank = start == line.upperBound
        isComment = !isBlank && bytes[start] == UInt8(ascii: "#")

        var position = start
        while position + 1 < line.upperBound, bytes[position] == UInt8(ascii: "-"), bytes[position + 1] == blank {
            position = bytes[position + 1..<line.upperBound].firstIndex { $0 != blank } ?? line.upperBound
        }
        isListItem = position > start

        let word = bytes[position..<line.upperBound].prefix(while: Self.isWordCharacter)
        let colon = word.endIndex
        let hasColon = !word.isEmpty && colon < line.upperBound && bytes[colon] == UInt8(ascii: ":")
        hasKey = hasColon && (colon + 1 == line.upperBound || bytes[colon + 1] == blank || bytes[colon + 1] == 0x09)
        let isKey = word.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_") }
        let looksLikeAddress =
            hasColon && bytes[colon + 1..<line.upperBound].starts(with: "//".utf8)
            || ["mailto", "tel", "urn", "doi"].contains { word.elementsEqual($0.utf8) }
        keyWithoutSpace = hasColon && !hasKey && isKey && !looksLikeAddress ? position..<colon : nil

        if hasKey {
            position =
                bytes[min(colon + 1, line.upperBound)..<line.upperBound].firstIndex { $0 != blank }
                ?? line.upperBound
        }
        value = position..<Self.end(of: bytes[position..<line.upperBound])
        beginsBlockScalar = Self.isBlockScalarHead(bytes[value])
    }

    private static func isWordCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Where a value ends: before blanks and before a comment.
    private static func end(of rest: ArraySlice<UInt8>) -> Int {
        let blank = UInt8(ascii: " ")
        var end = rest.endIndex
        for index in rest.indices.dropFirst() where rest[index] == UInt8(ascii: "#") && rest[index - 1] == blank {
            end = index
            break
        }
        if rest.first == UInt8(ascii: "#") { end = rest.startIndex }
        while end > rest.startIndex, rest[end - 1] == blank { end -= 1 }
        return end
    }

    private static func isBlockScalarHead(_ value: ArraySlice<UInt8>) -> Bool {
        guard let first = value.first, first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else { return false }
        return value.count <= 3 && value.dropFirst().allSatisfy { "+-123456789".utf8.contains($0) }
    }
}
