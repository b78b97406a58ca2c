import Content
import Diagnostics

/// Reads a locale file of the templates folder.
enum InterfaceReader {
    /// The strings; `nil` where they cannot be read.
    static func read(_ source: SourceText, report: inout DiagnosticReport) -> Interface? {
        guard let node = YAMLParser.parse(source, report: &report) else { return nil }
        return Interface(yaml: node, source: source, report: &report)
    }
}
