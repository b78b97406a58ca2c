import Diagnostics

/// What is found in one text: the first hundred errors and the first hundred warnings, and how many more there are.
/// Hostile text can hold a million, and nobody reads them.
struct TextFindings: Sendable {
    private var report = DiagnosticReport()
    private var further: [Severity: (count: Int, location: SourceLocation)] = [:]
    private var counts: [Severity: Int] = [:]
    /// How many of each severity are kept.
    static let limit = 100

    /// Notes a finding; what it says and its place are only worked out where it is kept.
    mutating func add(_ severity: Severity, at location: () -> SourceLocation, _ message: () -> Message) {
        note(severity, at: location, message)
    }

    /// Notes a finding whose message is known.
    mutating func add(
        _ message: Message, at location: () -> SourceLocation, notes: () -> [Diagnostic.Note] = { [] }
    ) {
        note(message.severity, at: location, notes: notes) { message }
    }

    private mutating func note(
        _ severity: Severity, at location: () -> SourceLocation, notes: () -> [Diagnostic.Note] = { [] },
        _ message: () -> Message
    ) {
        counts[severity, default: 0] += 1
        if counts[severity, default: 0] <= Self.limit {
            report.add(message(), at: location(), notes: notes())
        } else if let known = further[severity] {
            further[severity] = (known.count + 1, known.location)
        } else {
            further[severity] = (1, location())
        }
    }

    /// Hands everything on.
    func finish(into report: inout DiagnosticReport) {
        report.add(contentsOf: self.report)
        for severity in [Severity.error, .warning] {
            guard let (count, location) = further[severity] else { continue }
            let message: Message =
                severity == .error
                ? TextMessage.furtherTextErrors(count: count) : TextMessage.furtherTextWarnings(count: count)
            report.add(message, at: location)
        }
    }
}
