/// ANSI colours, or none.
struct TerminalStyle {
    /// Whether to use colours at all.
    let colour: Bool

    /// What the eye should catch first.
    func bold(_ text: String) -> String { wrap(text, in: "1") }

    /// What frames the rest.
    func dim(_ text: String) -> String { wrap(text, in: "2") }

    /// A text in the colour of a severity.
    func label(_ text: String, _ severity: Severity) -> String {
        switch severity {
        case .error: wrap(text, in: "1;31")
        case .warning: wrap(text, in: "1;33")
        case .note: wrap(text, in: "1;36")
        }
    }

    private func wrap(_ text: String, in code: String) -> String {
        colour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
