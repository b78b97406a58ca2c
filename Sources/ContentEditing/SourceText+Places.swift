import Content
import Diagnostics

/// Where the parts of YAML begin and end to a person's eye. libyaml counts the space and the comments after a value in.
extension SourceText {
    /// Whether a list or a mapping is written between brackets or braces.
    func isInFlow(_ node: YAMLNode) -> Bool {
        node.range.lowerBound < bytes.count && "[{".utf8.contains(bytes[node.range.lowerBound])
    }

    /// Where an entry ends: with its value, or else after its colon.
    func end(of entry: YAMLNode.Entry) -> Int {
        entry.value.isEmpty ? valueStart(of: entry) ?? entry.keyRange.upperBound : end(of: entry.value)
    }

    /// Where a value ends, which for a block is where its last part does.
    func end(of node: YAMLNode) -> Int {
        switch node.value {
        case .mapping(let entries) where !isInFlow(node): return entries.last.map(end(of:)) ?? node.range.upperBound
        case .sequence(let items) where !isInFlow(node): return items.last.map(end(of:)) ?? node.range.upperBound
        default:
            let last = bytes[node.range].lastIndex { !" \t\r\n".utf8.contains($0) }
            return last.map { $0 + 1 } ?? node.range.lowerBound
        }
    }

    /// Where a value may be typed, right after the colon; `nil` where the key has none, as `a` in `{a, b: 1}`.
    func valueStart(of entry: YAMLNode.Entry) -> Int? {
        let next = bytes[entry.keyRange.upperBound...].firstIndex { !" \t\r\n".utf8.contains($0) }
        return next.flatMap { bytes[$0] == UInt8(ascii: ":") ? $0 + 1 : nil }
    }

    /// Where the line of an offset begins.
    func lineStart(of offset: Int) -> Int { lineStarts[lineNumber(at: offset) - 1] }

    /// Where the line after that of an offset begins.
    func nextLineStart(after offset: Int) -> Int {
        let number = lineNumber(at: offset)
        return number < lineStarts.count ? lineStarts[number] : bytes.count
    }
}
