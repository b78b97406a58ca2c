import Content
import Diagnostics

/// Changes to the fields of a file, made in its text at the places that the YAML reader knows.
struct FieldEdits {
    private let source: SourceText
    private var edits: [(range: Range<Int>, text: String)] = []

    /// No changes yet.
    init(_ source: SourceText) {
        self.source = source
    }

    /// The text up to an offset, with all changes; a change inside of another is part of it.
    func text(upTo end: Int) -> String {
        var bytes: [UInt8] = []
        var position = 0
        for edit in edits.sorted(by: { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
        )
        where edit.range.lowerBound >= position && edit.range.upperBound <= end {
            bytes += source.bytes[position..<edit.range.lowerBound]
            bytes += Array(edit.text.utf8)
            position = edit.range.upperBound
        }
        if position < end { bytes += source.bytes[position..<end] }
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Puts a value in the place of another.
    mutating func replace(_ node: YAMLNode, with text: String) {
        edits.append((node.range.lowerBound..<end(of: node), text))
    }

    /// Replaces a word wherever it stands in a value.
    mutating func replace(_ word: String, with text: String, in node: YAMLNode) {
        var rest = node.range.lowerBound..<end(of: node)
        while let found = source.firstRange(of: word, in: rest) {
            edits.append((found, text))
            rest = found.upperBound..<rest.upperBound
        }
    }

    /// Puts a line above a field of the outermost mapping, unless it stands there.
    mutating func insert(_ line: String, above entry: YAMLNode.Entry) {
        let start = lineStart(of: entry.keyRange.lowerBound)
        let number = source.lineNumber(at: start)
        guard number == 1 || source.line(number - 1) != line else { return }
        edits.append((start..<start, line + "\n"))
    }

    /// Takes the value of a field away; what follows it on its line, such as a comment, stays.
    mutating func empty(_ entry: YAMLNode.Entry, of node: YAMLNode) {
        let end = end(of: entry)
        guard let colon = source.bytes[entry.keyRange.upperBound..<end].firstIndex(of: UInt8(ascii: ":")) else {
            return
        }
        // In braces, a colon right before a comma would not end the key.
        edits.append((colon + 1..<end, isInBraces(node) ? " " : ""))
    }

    /// Takes fields of a mapping away.
    mutating func remove(_ keys: Set<String>, from node: YAMLNode) {
        guard case .mapping(let entries) = node.value else { return }
        var index = 0
        while index < entries.count {
            guard keys.contains(entries[index].key) else {
                index += 1
                continue
            }
            let next = entries[index...].firstIndex { !keys.contains($0.key) } ?? entries.count
            remove(index..<next, of: entries, isInBraces: isInBraces(node))
            index = next
        }
    }

    /// Takes a run of neighbouring fields away.
    private mutating func remove(_ run: Range<Int>, of entries: [YAMLNode.Entry], isInBraces: Bool) {
        let first = entries[run.lowerBound]
        let start = lineStart(of: first.keyRange.lowerBound)
        let isFirstOfLine = source.bytes[start..<first.keyRange.lowerBound].allSatisfy { $0 == UInt8(ascii: " ") }
        if !isInBraces, isFirstOfLine {
            // Line by line, so that comments between the fields stay.
            for entry in entries[run] {
                edits.append((lineStart(of: entry.keyRange.lowerBound)..<lineEnd(of: end(of: entry)), ""))
            }
        } else if run.upperBound < entries.count {
            // What follows takes the place behind the dash or the brace.
            edits.append((first.keyRange.lowerBound..<entries[run.upperBound].keyRange.lowerBound, ""))
        } else if run.lowerBound > 0 {
            edits.append((end(of: entries[run.lowerBound - 1])..<end(of: entries[run.upperBound - 1]), ""))
        }
    }

    private func end(of entry: YAMLNode.Entry) -> Int {
        // A value that is not there has no place of its own.
        entry.value.isEmpty ? entry.keyRange.upperBound + 1 : end(of: entry.value)
    }

    /// Where a value ends; libyaml lets a block end where the next thing begins.
    private func end(of node: YAMLNode) -> Int {
        switch node.value {
        case .sequence(let items) where !isInBraces(node):
            return items.last.map { end(of: $0) } ?? node.range.upperBound
        case .mapping(let entries) where !isInBraces(node):
            return entries.last.map { end(of: $0) } ?? node.range.upperBound
        default:
            let trimmed = source.bytes[node.range].lastIndex { !" \t\r\n".utf8.contains($0) }
            return trimmed.map { $0 + 1 } ?? node.range.lowerBound
        }
    }

    /// Whether a list or a mapping is written between brackets or braces.
    private func isInBraces(_ node: YAMLNode) -> Bool {
        node.range.lowerBound < source.bytes.count && "[{".utf8.contains(source.bytes[node.range.lowerBound])
    }

    private func lineStart(of offset: Int) -> Int { source.lineStarts[source.lineNumber(at: offset) - 1] }

    /// Where the line after the one that ends a value begins.
    private func lineEnd(of offset: Int) -> Int {
        let number = source.lineNumber(at: max(offset - 1, 0))
        return number < source.lineStarts.count ? source.lineStarts[number] : source.bytes.count
    }
}
