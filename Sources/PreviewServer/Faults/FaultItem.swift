import Diagnostics

/// One fault as a list item: place, message, excerpt, suggestion, and other places that explain it.
struct FaultItem {
    private let diagnostic: Diagnostic
    private let language: MessageLanguage

    /// The item of a diagnostic.
    init(_ diagnostic: Diagnostic, language: MessageLanguage) {
        self.diagnostic = diagnostic
        self.language = language
    }

    /// The HTML, with excerpts from `lines`.
    func html(_ lines: inout FileLines) -> String {
        var html = "<li class=\"\(diagnostic.severity.rawValue)\">\n"
        html += said(diagnostic.message, at: diagnostic.location, &lines)
        if let suggestion = diagnostic.message.suggestion(in: language) {
            html += "<p class=\"suggestion\">→ \(suggestion.asHTML)</p>\n"
        }
        for note in diagnostic.notes {
            html += "<div class=\"note\">\n\(said(note.message, at: note.location, &lines))</div>\n"
        }
        return html + "</li>\n"
    }

    private func said(
        _ message: Message,
        at location: SourceLocation?,
        _ lines: inout FileLines
    ) -> String {
        var html = ""
        if let location { html += "<p class=\"place\">\(location.description.asHTML)</p>\n" }
        let label =
            switch message.severity {
            case .error: language.pick(en: "Error", it: "Errore")
            case .warning: language.pick(en: "Warning", it: "Avviso")
            case .note: language.pick(en: "Note", it: "Nota")
            }
        html += "<p class=\"message\">\(label): \(message.text(in: language).asHTML)</p>\n"
        guard let location, location.line > 0, let line = lines.line(location.line, of: location.file) else {
            return html
        }
        return html + excerpt(of: line, at: location)
    }

    private func excerpt(of line: String, at location: SourceLocation) -> String {
        let window = ExcerptWindow(line, column: location.column)
        // Between two characters, the one that follows is marked, or else a blank at the end of the line.
        let marked = window.after.prefix(max(location.length, 1))
        let mark = marked.isEmpty ? "&nbsp;" : Self.html(marked)
        let before = window.leading + Self.html(window.before)
        let after = Self.html(window.after.dropFirst(marked.count)) + window.trailing
        return "<pre><span class=\"number\">\(location.line) | </span>\(before)<mark>\(mark)</mark>\(after)</pre>\n"
    }

    private static func html(_ scalars: some Collection<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text).asHTML
    }
}
