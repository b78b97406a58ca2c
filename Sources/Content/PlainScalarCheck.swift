import Diagnostics

/// Finds values without quotes that YAML reads without complaint, but not as they were meant.
package struct PlainScalarCheck {
    private let source: SourceText
    private var report = DiagnosticReport()
    private var isWhole = true

    /// Looks at every value of a tree.
    ///
    /// - Returns: whether keys are keys and lists are lists; what else is wrong with the tree would then be said of them.
    static func check(_ node: YAMLNode, in source: SourceText, report: inout DiagnosticReport) -> Bool {
        var check = PlainScalarCheck(source: source)
        if case .scalar(_, .plain) = node.value { check.lookForBlank(node.range) }
        check.visit(node)
        report.add(contentsOf: check.report)
        return check.isWhole
    }

    private init(source: SourceText) {
        self.source = source
    }

    private mutating func visit(_ node: YAMLNode) {
        guard report.diagnostics.count < YAMLParser.faultLimit else { return }
        switch node.value {
        case .scalar(let text, .plain): check(text, node.range)
        case .scalar: break
        case .sequence(let items):
            for item in items {
                if case .scalar(_, .plain) = item.value { lookForBlank(item.range) }
                visit(item)
            }
        case .mapping(let entries):
            for entry in entries {
                lookForBlank(entry.keyRange)
                visit(entry.value)
            }
        }
    }

    /// Looks at a text that was to be more than that: a key, or an item of a list that may be a field.
    private mutating func lookForBlank(_ range: Range<Int>) {
        guard let blank = OtherBlank(in: source.bytes[range]) else { return }
        isWhole = false
        report.add(YAMLMessage.otherBlank(blank.character), at: source.location(of: blank.range))
    }

    private mutating func check(_ text: String, _ range: Range<Int>) {
        if Self.isNullWord(text) {
            report.add(YAMLMessage.nullWord(word: text), at: source.location(of: range))
        }
        if let key = keyInContinuation(range) {
            let name = String(decoding: source.bytes[key], as: UTF8.self)
            report.add(YAMLMessage.missingSpaceAfterColon(key: name), at: source.location(of: key))
        }
        if let comment = cuttingComment(after: range.upperBound) {
            let cut = String(decoding: source.bytes[comment], as: UTF8.self)
            report.add(YAMLMessage.commentCutsText(cut: cut), at: source.location(of: comment))
        }
    }

    /// A line `key:value` that YAML took for the second line of the value above it.
    private func keyInContinuation(_ range: Range<Int>) -> Range<Int>? {
        // Nearly all values stand on one line.
        guard source.bytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        let first = source.lineNumber(at: range.lowerBound)
        let last = source.lineNumber(at: range.upperBound - 1)
        guard last > first else { return nil }
        return (first + 1...last).lazy.compactMap { YAMLLine(source, $0).keyWithoutSpace }.first
    }

    /// A comment that may have been meant as the value or a part of it, such as the colour in `accent: #0066cc`. A
    /// comment in proper form, two blanks and `# `, is one.
    private func cuttingComment(after end: Int) -> Range<Int>? {
        let next = source.bytes[end...].firstIndex { $0 != UInt8(ascii: " ") }
        guard let next, source.bytes[next] == UInt8(ascii: "#") else { return nil }
        // An empty value at the end of the file stands after the last byte.
        let line = source.lineRange(source.lineNumber(at: max(0, end - 1)))
        guard end < line.upperBound else { return nil }
        guard next < line.upperBound else { return nil }
        let isProper =
            next - end >= 2 && (next + 1 == line.upperBound || source.bytes[next + 1] == UInt8(ascii: " "))
        return isProper ? nil : next..<line.upperBound
    }

    /// Whether YAML takes a word for nothing.
    package static func isNullWord(_ text: String) -> Bool {
        switch text.utf8.count {
        case 1: text == "~"
        case 4: ["null", "Null", "NULL"].contains(text)
        default: false
        }
    }
}
