package import Diagnostics

/// Says where the parts of a Markdown text stand in its file.
package struct MarkdownPlaces: Sendable {
    private let text: MarkdownText
    private let source: SourceText
    /// How far on a line an excerpt is looked for: a line can be the whole text, and hold ten thousand links.
    private static let reach = 4096

    /// The file.
    package var file: String { text.file }

    /// The places of a text.
    package init(_ text: MarkdownText) {
        self.text = text
        source = SourceText(path: text.file, bytes: Array(text.bytes))
    }

    /// The place of a text that is looked for from a position on, such as the destination of a link.
    ///
    /// - Parameters:
    ///   - line: the line of the text, from 1.
    ///   - column: the column in bytes, from 1.
    ///   - excerpt: what stands there; where it is not found on the line, the place is the position itself.
    package func location(line: Int, column: Int, excerpt: String = "") -> SourceLocation {
        guard line >= 1, line <= source.lineCount else { return SourceLocation(file: text.file, line: text.firstLine) }
        let range = source.lineRange(line)
        let start = min(range.lowerBound + max(column - 1, 0), range.upperBound)
        let end = min(range.upperBound, start + Self.reach)
        let found = excerpt.isEmpty ? nil : source.firstRange(of: excerpt, in: start..<end)
        var location = source.location(of: found ?? start..<start)
        location.line += text.firstLine - 1
        location.column += text.indentation
        return location
    }
}
