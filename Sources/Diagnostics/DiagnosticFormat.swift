/// The forms in which diagnostics can be handed on.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// For people, see ``ConsoleFormatter``.
    case text
    /// For programs, see ``JSONFormatter``.
    case json
    /// For GitHub, which shows them beside the lines of a change, see ``GitHubFormatter``.
    case github
    /// For GitLab, which does the same, see ``GitLabFormatter``.
    case gitlab
}
