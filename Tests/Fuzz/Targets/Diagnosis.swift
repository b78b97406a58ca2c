import Diagnostics

/// Says what is wrong in all forms and languages, as the program would.
enum Diagnosis {
    static func formatAll(_ report: DiagnosticReport, line: @escaping @Sendable (String, Int) -> String?) {
        // A hundred faults are said as three are, and take all of the time.
        guard (1...20).contains(report.diagnostics.count) else { return }
        for language in MessageLanguage.allCases {
            _ = ConsoleFormatter(language: language, colour: true, sourceLine: line).format(report)
            let github = GitHubFormatter(language: language).format(report)
            require(
                github.split(whereSeparator: \.isNewline).allSatisfy { $0.hasPrefix("::") },
                "a text broke out of its annotation")
            _ = GitLabFormatter(language: language).format(report)
            _ = JSONFormatter(language: language).format(report)
        }
    }
}
