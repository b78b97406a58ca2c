import Diagnostics

/// A text in Markdown that knows where it stands in its file.
public struct MarkdownText: Equatable, Sendable {
    /// The text as UTF-8.
    public let bytes: ArraySlice<UInt8>
    /// The file it was read from.
    package let file: String
    /// The number of its first line there.
    package let firstLine: Int
    /// How many blanks stand before each of its lines there, as in a YAML block.
    package let indentation: Int

    /// A text.
    package init(bytes: ArraySlice<UInt8>, file: String, firstLine: Int, indentation: Int = 0) {
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
        self.indentation = indentation
    }

    /// Whether there is nothing to read.
    public var isEmpty: Bool { !bytes.contains { !" \t\r\n".utf8.contains($0) } }
}
