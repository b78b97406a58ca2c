package import Diagnostics

/// A content file that has been read: fields, and for Markdown files a text after them.
package struct Document: Sendable {
    /// The file it was read from.
    package let file: ContentFile
    /// Its whole text.
    package let source: SourceText
    /// The fields.
    package let fields: YAMLNode
    /// The bytes of the Markdown text; empty for a YAML file.
    package let body: Range<Int>

    /// Reads a Markdown file with front matter, or a YAML file.
    ///
    /// - Parameter needsFields: whether there is a field that the file must have, so that it must have front matter.
    /// - Returns: the document, or `nil` where it cannot be understood; everything wrong is added to `report`.
    package static func read(
        _ file: ContentFile, needsFields: Bool = true, report: inout DiagnosticReport
    ) -> Document? {
        guard let source = TextReader.read(file, report: &report) else { return nil }
        return Document(file, source, needsFields: needsFields, report: &report)
    }

    /// Takes a text apart.
    package init?(
        _ file: ContentFile, _ source: SourceText, needsFields: Bool = true, report: inout DiagnosticReport
    ) {
        var fieldRange = 0..<source.bytes.count
        var body = source.bytes.count..<source.bytes.count
        if file.fileExtension == "md" {
            guard let split = FrontMatter(source, isOptional: !needsFields, report: &report) else { return nil }
            (fieldRange, body) = (split.fields, split.body)
        }
        guard let fields = YAMLParser.parse(source, range: fieldRange, report: &report) else { return nil }
        for trap in ControlCharacters.find(in: source, body).prefix(YAMLParser.faultLimit) {
            report.add(trap.message, at: source.location(of: trap.range))
        }
        guard PlainScalarCheck.check(fields, in: source, report: &report) else { return nil }
        self.file = file
        self.source = source
        self.fields = fields
        self.body = body
    }
}
