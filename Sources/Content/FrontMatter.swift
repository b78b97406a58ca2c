import Diagnostics

/// Where the fields at the head of a Markdown file stand, and where its text begins.
///
/// The fields stand between two lines that hold nothing but `---`; the first must be the file's first line.
struct FrontMatter {
    /// The bytes between the two lines.
    let fields: Range<Int>
    /// The bytes after the second.
    let body: Range<Int>

    /// Finds the two lines, or adds to `report` why they are not there.
    ///
    /// - Parameter isOptional: whether a file may be all text.
    init?(_ source: SourceText, isOptional: Bool, report: inout DiagnosticReport) {
        guard source.bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else {
            report.add(FileMessage.emptyFile, at: SourceLocation(wholeFile: source.path))
            return nil
        }
        guard Self.isFence(source, 1) else {
            // Below empty lines, fields are meant as such, and would be read as a heading.
            let first = (1...source.lineCount).first { !source.bytes[source.lineRange($0)].allSatisfy { $0 == 0x20 } }
            if isOptional, !Self.isFence(source, first ?? 1) {
                (fields, body) = (0..<0, 0..<source.bytes.count)
                return
            }
            report.add(FileMessage.missingFrontMatter, at: source.location(ofLine: 1))
            return nil
        }
        guard let closing = (1..<source.lineCount).first(where: { Self.isFence(source, $0 + 1) }) else {
            report.add(FileMessage.unclosedFrontMatter, at: source.location(ofLine: 1))
            return nil
        }
        let end = source.bytes.count
        fields = source.lineStarts[1]..<source.lineStarts[closing]
        body = (closing + 1 < source.lineStarts.count ? source.lineStarts[closing + 1] : end)..<end
    }

    private static func isFence(_ source: SourceText, _ number: Int) -> Bool {
        var line = source.bytes[source.lineRange(number)]
        while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { line.removeLast() }
        return line.elementsEqual("---".utf8)
    }
}
