import Content
import Diagnostics
import ReportModel

extension Document {
    /// The Markdown after the fields.
    var text: MarkdownText {
        MarkdownText(
            bytes: source.bytes[body],
            file: source.path,
            firstLine: body.isEmpty ? 1 : source.lineNumber(at: body.lowerBound)
        )
    }
}

extension FieldReader {
    /// A Markdown text in a field, usually a block that begins with `|`. Its characters are looked at when it is
    /// rendered, like those of every text.
    mutating func markdown(_ key: String) -> MarkdownText? {
        guard let node = node(key), let text = locatedTextAsTyped(key)?.value else { return nil }
        var line = source.lineNumber(at: node.range.lowerBound)
        var indentation = 0
        if case .scalar(_, .literal) = node.value {
            line += 1
            indentation = source.line(line).prefix { $0 == " " }.count
        }
        return MarkdownText(bytes: Array(text.utf8)[...], file: source.path, firstLine: line, indentation: indentation)
    }
}
