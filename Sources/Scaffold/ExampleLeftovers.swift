import Content
package import Diagnostics
import ReportModel

/// What is left in a site of the example that it began with: a made-up document must not be published as a body's own.
package enum ExampleLeftovers {
    /// Adds to `report` each place of the content folder at `path` where a text of the example still stands.
    package static func find(in path: String, report: inout DiagnosticReport) {
        // What cannot be read, the build says.
        var ignored = DiagnosticReport()
        let texts = SiteLanguage.allCases.flatMap(\.scaffold.leftovers)
        for file in ContentWalk.walk(path, atMost: Limit.files.figure, report: &ignored) ?? [] {
            guard ["md", "yaml"].contains(file.fileExtension), file.name != "README.md",
                let source = TextReader.read(file, report: &ignored)
            else { continue }
            for text in texts {
                guard let range = source.firstRange(of: text, in: 0..<source.bytes.count), !isComment(range, in: source)
                else { continue }
                report.add(ScaffoldMessage.exampleLeft(text: text), at: source.location(of: range))
            }
        }
    }

    /// A key that nobody has begun to use, with an example behind it, is published nowhere.
    private static func isComment(_ range: Range<Int>, in source: SourceText) -> Bool {
        let line = source.lineRange(source.lineNumber(at: range.lowerBound))
        return source.bytes[line].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
    }
}
