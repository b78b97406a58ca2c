/// Turns diagnostics into commands of GitHub's runner, which shows each as an annotation at its line:
///
///     ::error file=Content/site.yaml,line=3,col=1,endColumn=6,title=unknown-key::unknown key `titel`%0Adid you …
///
/// The files must be relative to the repository's root.
package struct GitHubFormatter {
    private let language: MessageLanguage
    private let paths: RepositoryPaths

    /// A formatter of messages in `language`.
    package init(language: MessageLanguage, paths: RepositoryPaths = .unchanged) {
        self.language = language
        self.paths = paths
    }

    /// One line for each diagnostic, sorted: errors first, as GitHub shows ten of each kind and step.
    package func format(_ report: DiagnosticReport) -> String {
        let sorted = report.joined
        let ranked = [Severity.error, .warning, .note].flatMap { severity in sorted.filter { $0.severity == severity } }
        return ranked.map { format($0) + "\n" }.joined()
    }

    private func format(_ diagnostic: Diagnostic) -> String {
        var properties: [(String, String)] = []
        if let location = diagnostic.location {
            properties.append(("file", paths.path(of: location.file)))
            if location.line > 0 {
                properties.append(("line", String(location.line)))
                properties.append(("col", String(location.column)))
                if location.length > 0 { properties.append(("endColumn", String(location.column + location.length))) }
            }
        }
        properties.append(("title", diagnostic.id))
        let list = properties.map { "\($0)=\(escaped($1, besides: ":,"))" }.joined(separator: ",")
        return "::\(command(for: diagnostic.severity)) \(list)::\(escaped(diagnostic.plainText(in: language)))"
    }

    private func command(for severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// A text in which nothing can end the command or begin another.
    private func escaped(_ text: String, besides marks: String = "") -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\n": result += "%0A"
            case ":" where marks.contains(":"): result += "%3A"
            case "," where marks.contains(","): result += "%2C"
            default: result += scalar.printable
            }
        }
    }
}

extension Diagnostic {
    /// The message, what to do and the notes, one a line, without the excerpt that only a terminal needs.
    func plainText(in language: MessageLanguage) -> String {
        let further = notes.map { "\($0.location): \($0.message.text(in: language))" }
        let lines = [message.text(in: language), message.suggestion(in: language)].compactMap { $0 } + further
        return lines.joined(separator: "\n")
    }
}
