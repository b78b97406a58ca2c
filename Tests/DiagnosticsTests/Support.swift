import Diagnostics

/// Not Swift Testing's type of this name.
typealias SourceLocation = Diagnostics.SourceLocation

/// A catalogue of one message, whose parts a test chooses.
struct Saying: DiagnosticMessage {
    var id = "saying"
    var severity = Severity.error
    var text = "something is wrong"
    var italian = "qualcosa non va"
    var hint: String?

    func text(in language: MessageLanguage) -> String { language.pick(en: text, it: italian) }

    func suggestion(in language: MessageLanguage) -> String? { hint }
}

/// A message that says as little as a catalogue must.
struct TerseSaying: DiagnosticMessage {
    var id: String { "terse" }

    func text(in language: MessageLanguage) -> String { "terse" }
}

/// What the formatter prints of one diagnostic in a text of its own.
func formatted(
    _ diagnostic: Diagnostic,
    in text: String,
    language: MessageLanguage = .english,
    colour: Bool = false
) -> String {
    let source = SourceText(path: "a.md", text: text)
    return ConsoleFormatter(language: language, colour: colour) { _, line in source.line(line) }.format(diagnostic)
}

/// What the formatter prints of an error at a place of a text.
func formatted(_ text: String, line: Int = 1, column: Int, length: Int = 1, colour: Bool = false) -> String {
    let location = SourceLocation(file: "a.md", line: line, column: column, length: length)
    return formatted(Diagnostic(Saying(), at: location), in: text, colour: colour)
}
