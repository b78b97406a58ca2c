package import Content
import Diagnostics

extension YAMLEditor {
    /// Gives a key of a mapping a value.
    ///
    /// - Parameter order: the keys as they usually stand; by it, a key that is not there finds its place.
    /// - Returns: whether that can be done without writing the value's surroundings anew.
    package mutating func set(_ field: YAMLField, in mapping: YAMLNode, order: [String]) -> Bool {
        guard let first = mapping.entries.first, let last = mapping.entries.last else { return false }
        let isInFlow = source.isInFlow(mapping)
        if let entry = mapping.entry(field.key) { return replace(entry, with: field.value, isInFlow: isInFlow) }
        let before = Self.predecessor(of: field.key, in: mapping, order: order) ?? last
        if isInFlow {
            edits.insert(", \(field.key): \(field.value.inline(isInFlow: true))", at: source.end(of: before))
        } else {
            insert(field.lines, indent: column(of: first.keyRange.lowerBound), after: source.end(of: before))
        }
        return true
    }

    /// Adds items to a list of a mapping, which need not be there.
    ///
    /// - Returns: as ``set(_:in:order:)``.
    package mutating func append(
        _ items: [[YAMLField]], to key: String, of mapping: YAMLNode, order: [String]
    ) -> Bool {
        guard let first = mapping.entries.first, let end = mapping.entries.last else { return false }
        let lines = YAMLField.lines(ofItems: items)
        let indent = column(of: first.keyRange.lowerBound)
        guard let entry = mapping.entry(key) else {
            let before = Self.predecessor(of: key, in: mapping, order: order) ?? end
            if source.isInFlow(mapping) {
                let list = items.map { item in
                    "{" + item.map { "\($0.key): \($0.value.inline(isInFlow: true))" }.joined(separator: ", ") + "}"
                }
                edits.insert(", \(key): [\(list.joined(separator: ", "))]", at: source.end(of: before))
            } else {
                insert(["\(key):"] + lines.map { "  " + $0 }, indent: indent, after: source.end(of: before))
            }
            return true
        }
        if entry.value.isEmpty, !source.isInFlow(mapping) {
            insert(lines, indent: indent + 2, after: source.end(of: entry))
            return true
        }
        guard let first = entry.value.items.first, let last = entry.value.items.last, !source.isInFlow(entry.value),
            let dash = source.bytes[..<first.range.lowerBound].lastIndex(of: UInt8(ascii: "-"))
        else { return false }
        insert(lines, indent: column(of: dash), after: source.end(of: last))
        return true
    }

    private mutating func replace(_ entry: YAMLNode.Entry, with value: YAMLField.Value, isInFlow: Bool) -> Bool {
        let node = entry.value
        if node.isEmpty { return fill(entry, with: value.inline(isInFlow: isInFlow)) }
        switch (node.value, value) {
        case (.scalar(_, let style), .text(let text)):
            replace(node, with: YAMLText.render(text, like: style, isInFlow: isInFlow))
        case (.scalar, .words): replace(node, with: value.inline(isInFlow: true))
        case (.mapping, .words(let words)): return set(YAMLField("text", words), in: node, order: [])
        case (.mapping, .text) where source.isInFlow(node): replace(node, with: value.inline(isInFlow: isInFlow))
        case (.mapping, .fields(let pairs)):
            return pairs.allSatisfy {
                node[$0.key]?.text == $0.text || set(YAMLField($0.key, $0.text), in: node, order: pairs.map(\.key))
            }
        default: return false
        }
        return true
    }

    /// Writes after the colon of a key that has no value.
    private mutating func fill(_ entry: YAMLNode.Entry, with text: String) -> Bool {
        guard let start = source.valueStart(of: entry) else { return false }
        let line = source.lineRange(source.lineNumber(at: entry.keyRange.lowerBound))
        let rest = source.bytes[start..<max(start, line.upperBound)]
        if rest.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
            edits.replace(start..<rest.endIndex, with: " " + text)
        } else {
            edits.insert(" \(text) ", at: start)
        }
        return true
    }

    private mutating func insert(_ lines: [String], indent: Int, after offset: Int) {
        let end = source.lineRange(1).upperBound
        let lineBreak = source.bytes[end...].starts(with: "\r\n".utf8) ? "\r\n" : "\n"
        let margin = lineBreak + String(repeating: " ", count: indent)
        let line = source.lineRange(source.lineNumber(at: max(0, offset - 1)))
        edits.insert(lines.map { margin + $0 }.joined(), at: line.upperBound)
    }

    private static func predecessor(of key: String, in mapping: YAMLNode, order: [String]) -> YAMLNode.Entry? {
        order.prefix { $0 != key }.reversed().lazy.compactMap(mapping.entry).first
    }

    private func column(of offset: Int) -> Int { offset - source.lineStart(of: offset) }
}
