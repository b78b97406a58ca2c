import Diagnostics

/// A content file that has been read: fields, and for Markdown files a text after them.
public struct Document: Sendable {
    /// The file it was read from.
    public let file: ContentFile
    /// Its whole text.
    public let source: SourceText
    /// The fields.
    public let fields: YAMLNode
    /// The bytes of the Markdown text; empty for a YAML file.
    public let body: Range<Int>

    /// Reads a Markdown file with front matter, or a YAML file.
    ///
    /// - Returns: the document, or `nil` where it cannot be understood; everything wrong is added to `report`.
    public static func read(_ file: ContentFile, report: inout DiagnosticReport) -> Document? {
        guard let source = TextReader.read(file, report: &report) else { return nil }
        return Document(file, source, report: &report)
    }

    /// Takes a text apart.
    public init?(_ file: ContentFile, _ source: SourceText, report: inout DiagnosticReport) {
        var fieldRange = 0..<source.bytes.count
        var body = source.bytes.count..<source.bytes.count
        if file.fileExtension == "md" {
            guard let split = FrontMatter(source, report: &report) else { return nil }
            (fieldRange, body) = (split.fields, split.body)
        }
        guard let fields = YAMLParser.parse(source, range: fieldRange, report: &report) else { return nil }
        for trap in ControlCharacters.find(in: source, body).prefix(YAMLParser.faultLimit) {
            report.add(trap.message, at: source.location(of: trap.range))
        }
        PlainScalarCheck.check(fields, in: source, report: &report)
        self.file = file
        self.source = source
        self.fields = fields
        self.body = body
    }
}
