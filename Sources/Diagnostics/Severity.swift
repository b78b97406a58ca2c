/// How much a diagnostic matters.
public enum Severity: String, Comparable, Sendable {
    /// The site cannot be built: nothing is written.
    case error
    /// The site is built, but somebody should look; `--strict` makes it an error.
    case warning
    /// Worth knowing, nothing to mend.
    case note

    /// Errors come first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}
