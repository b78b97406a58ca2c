/// Turns diagnostics into text for a terminal, in the shape that compilers have taught editors to read:
///
///     Content/2020/casa/alloggi.md:7:5: error: unknown key `targt`
///       7 |     targt: 800
///         |     ^~~~~
///         = did you mean `target`?
public struct ConsoleFormatter {
    private let language: MessageLanguage
    private let style: TerminalStyle
    private let sourceLine: (String, Int) -> String?
    /// How many diagnostics are shown; nobody reads further, and hostile input can hold a million.
    static let diagnosticLimit = 500
    /// How many characters of a message are shown; longer ones quote a value that is no value.
    static let textLimit = 600

    /// A formatter.
    ///
    /// - Parameters:
    ///   - language: the language of the messages.
    ///   - colour: whether to use terminal colours.
    ///   - sourceLine: the text of a line of a file, by path and number, without its line break; `nil` where it cannot
    ///     be had.
    public init(language: MessageLanguage, colour: Bool, sourceLine: @escaping (String, Int) -> String?) {
        self.language = language
        self.style = TerminalStyle(colour: colour)
        self.sourceLine = sourceLine
    }

    /// The diagnostics of a report, sorted, with an empty line between two. Of very many, the first five hundred.
    public func format(_ report: DiagnosticReport) -> String {
        let diagnostics = report.joined
        var parts = diagnostics.prefix(Self.diagnosticLimit).map(format)
        let rest = diagnostics.count - parts.count
        if rest > 0 { parts.append(language.pick(en: "… and \(rest) more\n", it: "… e altri \(rest)\n")) }
        return parts.joined(separator: "\n")
    }

    /// One diagnostic with its excerpt, suggestion and notes; it ends with a line break.
    public func format(_ diagnostic: Diagnostic) -> String {
        var text = headline(diagnostic.message, at: diagnostic.location)
        text += excerpt(at: diagnostic.location, colour: diagnostic.severity)
        if let suggestion = diagnostic.message.suggestion(in: language) {
            text += "\(gutter(for: diagnostic.location))\(style.dim("=")) \(shortened(suggestion))\n"
        }
        for note in diagnostic.notes {
            text += headline(note.message, at: note.location)
            text += excerpt(at: note.location, colour: .note)
        }
        return text
    }

    private func headline(_ message: Message, at location: SourceLocation?) -> String {
        let place = location.map { "\($0.description.printable): " } ?? ""
        let label = style.label(name(of: message.severity), message.severity)
        return "\(style.bold(place))\(label) \(shortened(message.text(in: language)))\n"
    }

    private func name(of severity: Severity) -> String {
        switch severity {
        case .error: language.pick(en: "error:", it: "errore:")
        case .warning: language.pick(en: "warning:", it: "avviso:")
        case .note: language.pick(en: "note:", it: "nota:")
        }
    }

    private func gutter(for location: SourceLocation?) -> String {
        String(repeating: " ", count: (location.map { String($0.line).count } ?? 1) + 3)
    }

    /// The line with a caret under the range. A long line is cut around the range.
    private func excerpt(at location: SourceLocation?, colour: Severity) -> String {
        guard let location, location.line > 0, let line = sourceLine(location.file, location.line) else { return "" }
        let window = ExcerptWindow(line, column: location.column)
        let shown = (window.before + window.after).map(\.printable).joined()
        let indent = window.before.map { $0 == "\t" ? "\t" : blank(for: $0) }.joined()
        let width = window.after.prefix(location.length).reduce(0) { $0 + blank(for: $1).count }
        let caret = "^" + String(repeating: "~", count: max(0, width - 1))
        let margin = gutter(for: location)
        return """
              \(style.dim("\(location.line) |")) \(window.leading)\(shown)\(window.trailing)
            \(margin)\(style.dim("|")) \(blank(window.leading))\(indent)\(style.label(caret, colour))

            """
    }

    private func blank(_ text: String) -> String { String(repeating: " ", count: text.unicodeScalars.count) }

    /// As many blanks as the character takes up; an accent that combines with the letter before it takes none.
    private func blank(for scalar: Unicode.Scalar) -> String {
        scalar.properties.generalCategory == .nonspacingMark ? "" : blank(scalar.printable)
    }

    private func shortened(_ text: String) -> String {
        let start = text.unicodeScalars.prefix(Self.textLimit)
        return String(start).printable + (start.endIndex < text.endIndex ? "…" : "")
    }
}
