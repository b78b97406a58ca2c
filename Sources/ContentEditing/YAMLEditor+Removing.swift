package import Content
import Diagnostics

extension YAMLEditor {
    /// Takes the value of a field away; what follows it on its line, such as a comment, stays.
    package mutating func empty(_ entry: YAMLNode.Entry, of mapping: YAMLNode) {
        guard let start = source.valueStart(of: entry) else { return }
        // In braces, a colon right before a comma would not end the key.
        edits.replace(start..<source.end(of: entry), with: source.isInFlow(mapping) ? " " : "")
    }

    /// Takes fields of a mapping away.
    package mutating func remove(_ keys: Set<String>, from mapping: YAMLNode) {
        let entries = mapping.entries
        var index = 0
        while index < entries.count {
            guard keys.contains(entries[index].key) else {
                index += 1
                continue
            }
            let next = entries[index...].firstIndex { !keys.contains($0.key) } ?? entries.count
            remove(index..<next, of: entries, isInFlow: source.isInFlow(mapping))
            index = next
        }
    }

    /// Takes a run of neighbouring fields away.
    private mutating func remove(_ run: Range<Int>, of entries: [YAMLNode.Entry], isInFlow: Bool) {
        let first = entries[run.lowerBound].keyRange.lowerBound
        let isFirstOfLine = source.bytes[source.lineStart(of: first)..<first].allSatisfy { $0 == UInt8(ascii: " ") }
        if !isInFlow, isFirstOfLine {
            // Line by line, so that comments between the fields stay.
            for entry in entries[run] {
                let last = max(source.end(of: entry) - 1, 0)
                let lines = source.lineStart(of: entry.keyRange.lowerBound)..<source.nextLineStart(after: last)
                edits.replace(lines, with: "")
            }
        } else if run.upperBound < entries.count {
            // What follows takes the place behind the dash or the brace.
            edits.replace(first..<entries[run.upperBound].keyRange.lowerBound, with: "")
        } else if run.lowerBound > 0 {
            edits.replace(
                source.end(of: entries[run.lowerBound - 1])..<source.end(of: entries[run.upperBound - 1]), with: "")
        }
    }
}
