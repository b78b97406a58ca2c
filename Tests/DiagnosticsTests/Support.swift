import Diagnostics

/// Not Swift Testing's type of this name.
typealias SourceLocation = Diagnostics.SourceLocation

/// A message whose parts a test chooses.
func saying(
    id: String = "saying", severity: Severity = .error, text: String = "something is wrong",
    italian: String = "qualcosa non va", hint: String? = nil
) -> Message {
    Message(
        id, as: severity, Wording(en: text, it: italian), suggestion: hint.map { Wording(en: $0, it: $0) })
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
    return formatted(Diagnostic(saying(), at: location), in: text, colour: colour)
}
