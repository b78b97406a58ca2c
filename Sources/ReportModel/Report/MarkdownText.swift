import Diagnostics

/// A text in Markdown that knows where it stands in its file.
public struct MarkdownText: Sendable {
    /// The text as UTF-8.
    public let bytes: ArraySlice<UInt8>
    /// The file it was read from.
    public let file: String
    /// The number of its first line there.
    public let firstLine: Int
    /// How many blanks stand before each of its lines there, as in a YAML block.
    public let indentation: Int

    /// A text.
    public init(bytes: ArraySlice<UInt8>, file: String, firstLine: Int, indentation: Int = 0) {
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
        self.indentation = indentation
    }

    /// Whether there is nothing to read.
    public var isEmpty: Bool { !bytes.contains { !" \t\r\n".utf8.contains($0) } }

    /// The place of a text that is looked for from a position on, such as the destination of a link.
    ///
    /// - Parameters:
    ///   - line: the line of this text, from 1.
    ///   - column: the column in bytes, from 1.
    ///   - excerpt: what stands there; where it is not found on the line, the place is the position itself.
    public func location(line: Int, column: Int, excerpt: String = "") -> SourceLocation {
        let source = SourceText(path: file, bytes: Array(bytes))
        guard line >= 1, line <= source.lineCount else { return SourceLocation(file: file, line: firstLine) }
        let range = source.lineRange(line)
        let start = min(range.lowerBound + max(column - 1, 0), range.upperBound)
        let found = excerpt.isEmpty ? nil : source.firstRange(of: excerpt, in: start..<range.upperBound)
        var location = source.location(of: found ?? start..<start)
        location.line += firstLine - 1
        location.column += indentation
        return location
    }
}
