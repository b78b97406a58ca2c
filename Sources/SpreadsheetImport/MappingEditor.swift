import Content
import Diagnostics

/// Changes values in the YAML of one file and leaves every other byte alone: comments, quotes, order, empty lines.
struct MappingEditor {
    /// The text that is changed.
    let source: SourceText
    /// The changes so far.
    private(set) var edits = TextEdits()
    private let lineBreak: String

    /// The order of an indicator's keys, by which a new one finds its place.
    static let indicatorOrder = [
        "name", "id", "group", "target", "target_initial", "actual", "result", "direction", "baseline", "provisional",
        "weight", "formula", "source", "evidence", "note", "corrections", "breakdowns",
    ]
    /// The order of an objective's keys.
    static let objectiveOrder = [
        "title", "order", "summary", "responsible_unit", "stakeholders", "source", "variance_note", "next_steps",
        "note",
        "formerly", "draft", "indicators", "breakdowns", "milestones", "narrative",
    ]

    /// An editor of a text without changes.
    init(_ source: SourceText) {
        self.source = source
        let end = source.lineRange(1).upperBound
        lineBreak = source.bytes[end...].starts(with: "\r\n".utf8) ? "\r\n" : "\n"
    }

    /// Gives a key of a mapping a value; a key that is not there finds its place by `order`.
    ///
    /// - Returns: whether that can be done without writing the value's surroundings anew.
    mutating func set(_ field: Field, in mapping: YAMLNode, order: [String]) -> Bool {
        guard case .mapping(let entries) = mapping.value, let first = entries.first else { return false }
        let isInFlow = self.isInFlow(mapping)
        if let entry = entries.first(where: { $0.key == field.key }) {
            return replace(entry, with: field.value, isInFlow: isInFlow)
        }
        let before = Self.predecessor(of: field.key, among: entries, order: order) ?? entries[entries.count - 1]
        if isInFlow {
            edits.insert(", \(field.key): \(field.value.inline(isInFlow: true))", at: end(of: before))
        } else {
            insert(field.value.lines(field.key), indent: column(of: first.keyRange.lowerBound), after: end(of: before))
        }
        return true
    }

    /// Adds items to the objective's indicators.
    ///
    /// - Returns: as ``set(_:in:order:)``.
    mutating func append(_ items: [[Field]], to objective: YAMLNode) -> Bool {
        guard case .mapping(let entries) = objective.value, !entries.isEmpty else { return false }
        guard let entry = objective.entry("indicators") else {
            let before = Self.predecessor(of: "indicators", among: entries, order: Self.objectiveOrder)
            let lines = ["indicators:"] + items.flatMap(Self.lines).map { "  " + $0 }
            insert(lines, indent: 0, after: end(of: before ?? entries[entries.count - 1]))
            return true
        }
        if entry.value.isEmpty {
            insert(items.flatMap(Self.lines), indent: 2, after: end(of: entry))
            return true
        }
        guard let first = entry.value.items.first, let last = entry.value.items.last, !isInFlow(entry.value),
            let dash = source.bytes[..<first.range.lowerBound].lastIndex(of: UInt8(ascii: "-"))
        else { return false }
        insert(items.flatMap(Self.lines), indent: column(of: dash), after: end(of: last))
        return true
    }

    /// The lines of one item of a list.
    static func lines(_ item: [Field]) -> [String] {
        item.flatMap { $0.value.lines($0.key) }.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
    }

    private mutating func replace(_ entry: YAMLNode.Entry, with value: FieldValue, isInFlow: Bool) -> Bool {
        let node = entry.value
        guard !node.isEmpty else {
            fill(entry, with: value.inline(isInFlow: isInFlow))
            return true
        }
        switch (node.value, value) {
        case (.scalar(_, let style), .text(let text)):
            edits.replace(
                node.range.lowerBound..<end(of: node), with: YAMLText.render(text, like: style, isInFlow: isInFlow))
        case (.scalar, .words): edits.replace(node.range.lowerBound..<end(of: node), with: value.inline(isInFlow: true))
        case (.mapping, .words(let words)):
            return set(Field(key: "text", value: .text(words)), in: node, order: [])
        case (.mapping, .text) where self.isInFlow(node):
            edits.replace(node.range, with: value.inline(isInFlow: isInFlow))
        case (.mapping, .fields(let pairs)):
            return pairs.allSatisfy {
                node[$0.key]?.text == $0.text
                    || set(Field(key: $0.key, value: .text($0.text)), in: node, order: pairs.map(\.key))
            }
        default: return false
        }
        return true
    }

    /// Writes after the colon of a key that has no value.
    private mutating func fill(_ entry: YAMLNode.Entry, with text: String) {
        let line = source.lineRange(source.lineNumber(at: entry.keyRange.lowerBound))
        let start = colon(after: entry) + 1
        let rest = source.bytes[start..<max(start, line.upperBound)]
        if rest.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
            edits.replace(start..<rest.endIndex, with: " " + text)
        } else {
            edits.insert(" \(text) ", at: start)
        }
    }

    private mutating func insert(_ lines: [String], indent: Int, after offset: Int) {
        let line = source.lineRange(source.lineNumber(at: max(0, offset - 1)))
        let margin = lineBreak + String(repeating: " ", count: indent)
        edits.insert(lines.map { margin + $0 }.joined(), at: line.upperBound)
    }

    private static func predecessor(
        of key: String, among entries: [YAMLNode.Entry], order: [String]
    ) -> YAMLNode.Entry? {
        for before in order.prefix(while: { $0 != key }).reversed() {
            if let entry = entries.first(where: { $0.key == before }) { return entry }
        }
        return nil
    }

    private func isInFlow(_ node: YAMLNode) -> Bool {
        guard source.bytes.indices.contains(node.range.lowerBound) else { return false }
        return "{[".utf8.contains(source.bytes[node.range.lowerBound])
    }

    private func colon(after entry: YAMLNode.Entry) -> Int {
        source.bytes[entry.keyRange.upperBound...].firstIndex(of: UInt8(ascii: ":")) ?? entry.keyRange.upperBound
    }

    private func column(of offset: Int) -> Int { offset - source.lineRange(source.lineNumber(at: offset)).lowerBound }

    /// Where an entry ends: libyaml counts the space and the comments after it in.
    private func end(of entry: YAMLNode.Entry) -> Int {
        entry.value.isEmpty ? colon(after: entry) + 1 : end(of: entry.value)
    }

    private func end(of node: YAMLNode) -> Int {
        switch node.value {
        case .mapping(let entries) where !isInFlow(node): return entries.last.map(end(of:)) ?? node.range.upperBound
        case .sequence(let items) where !isInFlow(node): return items.last.map(end(of:)) ?? node.range.upperBound
        case .mapping, .sequence: return node.range.upperBound
        case .scalar:
            var end = node.range.upperBound
            while end > node.range.lowerBound, " \t\r\n".utf8.contains(source.bytes[end - 1]) { end -= 1 }
            return end
        }
    }
}
