package import Content
package import Diagnostics

/// Changes the YAML of one file at the places that its reader knows, and leaves every other byte alone: comments, quotes,
/// order, empty lines.
package struct YAMLEditor {
    /// The text that is changed.
    let source: SourceText
    /// The changes so far.
    var edits = TextEdits()

    /// An editor of a text without changes.
    package init(_ source: SourceText) { self.source = source }

    /// The changed text, without a byte order mark.
    ///
    /// - Parameter end: up to which byte of the old text; the whole of it where none is named.
    package func bytes(upTo end: Int? = nil) -> [UInt8] {
        edits.applied(to: source.bytes[..<(end ?? source.bytes.count)])
    }

    /// What the file is to hold, byte for byte.
    package var fileBytes: [UInt8] { source.fileBytes.prefix(source.fileBytes.count - source.bytes.count) + bytes() }

    /// Puts a value in the place of another, as it is to be typed.
    package mutating func replace(_ node: YAMLNode, with typed: String) {
        edits.replace(node.range.lowerBound..<source.end(of: node), with: typed)
    }

    /// Replaces a word wherever it stands in a value.
    package mutating func replace(_ word: String, with text: String, in node: YAMLNode) {
        var rest = node.range.lowerBound..<source.end(of: node)
        while let found = source.firstRange(of: word, in: rest) {
            edits.replace(found, with: text)
            rest = found.upperBound..<rest.upperBound
        }
    }

    /// Puts a line above a field of the outermost mapping, unless it stands there.
    package mutating func insert(_ line: String, above entry: YAMLNode.Entry) {
        let start = source.lineStart(of: entry.keyRange.lowerBound)
        let number = source.lineNumber(at: start)
        guard number == 1 || source.line(number - 1) != line else { return }
        edits.insert(line + "\n", at: start)
    }
}
