/// Turns diagnostics into JSON: an array with one object for each, sorted by file and position, `[]` where there are
/// none.
///
///     [
///       {"id": "unknown-key", "severity": "error", "file": "Content/site.yaml", "line": 3, "column": 1, "length": 5,
///        "message": "unknown key `titel`", "suggestion": "did you mean `title`?", "notes": []}
///     ]
///
/// `severity` is `error`, `warning` or `note`. Lines and columns count from 1, columns and `length` in Unicode scalars.
/// `file` is `null` where no file is meant; `line`, `column` and `length` are `null` where a file is meant as a whole.
/// `suggestion` is `null` where there is none. Each of `notes` has `message`, `file`, `line`, `column` and `length`.
package struct JSONFormatter {
    private let language: MessageLanguage

    /// A formatter of messages in `language`.
    package init(language: MessageLanguage) {
        self.language = language
    }

    /// The array, which ends with a line break.
    package func format(_ report: DiagnosticReport) -> String {
        JSONText.lines(report.joined.map(format))
    }

    private func format(_ diagnostic: Diagnostic) -> String {
        let notes = diagnostic.notes.map { note in
            let message = ("message", JSONText.string(note.message.text(in: language)))
            return JSONText.object([message] + place(note.location))
        }
        let head = [
            ("id", JSONText.string(diagnostic.id)),
            ("severity", JSONText.string(diagnostic.severity.rawValue)),
        ]
        let words = [
            ("message", JSONText.string(diagnostic.message.text(in: language))),
            ("suggestion", diagnostic.message.suggestion(in: language).map(JSONText.string) ?? JSONText.null),
            ("notes", "[" + notes.joined(separator: ", ") + "]"),
        ]
        return JSONText.object(head + place(diagnostic.location) + words)
    }

    private func place(_ location: SourceLocation?) -> [(String, String)] {
        let point = location.flatMap { $0.line > 0 ? $0 : nil }
        return [
            ("file", location.map { JSONText.string($0.file) } ?? JSONText.null),
            ("line", point.map { String($0.line) } ?? JSONText.null),
            ("column", point.map { String($0.column) } ?? JSONText.null),
            ("length", point.map { String($0.length) } ?? JSONText.null),
        ]
    }
}
