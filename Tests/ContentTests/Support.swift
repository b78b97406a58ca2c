import Content
import Diagnostics
import TestSupport

/// Not Swift Testing's type of this name.
typealias SourceLocation = Diagnostics.SourceLocation

/// What reading a text reports, as the console shows it.
func diagnostics(_ text: String, name: String = "a.yaml", language: MessageLanguage = .english) -> String {
    var report = DiagnosticReport()
    let source = SourceText(path: name, text: text)
    _ = Document(file(name), source, report: &report)
    return formatted(report, source, language: language)
}

/// A report as the console shows it.
func formatted(_ report: DiagnosticReport, _ source: SourceText, language: MessageLanguage = .english) -> String {
    ConsoleFormatter(language: language, colour: false) { _, line in source.line(line) }.format(report)
}

/// A file as the walk would find it.
func file(_ name: String) -> ContentFile {
    ContentFile(parents: [], name: name, shownPath: name, size: 0)
}

/// The value that stands in a YAML text, written in one line: `{key: <style text>, …}`.
func tree(_ text: String) -> String? {
    var report = DiagnosticReport()
    return YAMLParser.parse(SourceText(path: "a.yaml", text: text), report: &report).map(outline)
}

private func outline(_ node: YAMLNode) -> String {
    switch node.value {
    case .scalar(let text, .plain): "<\(text)>"
    case .scalar(let text, let style): "<\(style) \(text)>"
    case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
}

/// A folder of content that is there for the length of a test; `test` gets its path.
///
/// - Parameter files: texts by their paths in the folder.
func withContent(_ files: [String: String], _ test: (String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    try test(folder.path)
}

/// What can be wrong with the examples of a catalogue: a list that should be empty.
func faults(in examples: [Message]) -> [String] {
    var faults: [String] = []
    var ids: Set<String> = []
    for message in examples {
        let id = message.id
        if !ids.insert(id).inserted { faults.append("\(id): there are two") }
        if id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil { faults.append("\(id): not kebab-case") }
        let texts = MessageLanguage.allCases.map { message.text(in: $0) }
        let hints = MessageLanguage.allCases.map { message.suggestion(in: $0) }
        if texts[0] == texts[1] || hints[0] != nil && hints[0] == hints[1] { faults.append("\(id): not translated") }
        if (hints[0] == nil) != (hints[1] == nil) { faults.append("\(id): a suggestion in one language only") }
        for text in texts + hints.compactMap({ $0 }) {
            if text.isEmpty || text.hasSuffix(".") || text.contains("\n") { faults.append("\(id): “\(text)”") }
        }
    }
    return faults
}
