/// All diagnostics of one run, gathered so that a person sees every fault at once.
public struct DiagnosticReport: Sendable {
    /// In the order in which they were found.
    public private(set) var diagnostics: [Diagnostic] = []

    /// An empty report.
    public init() {}

    /// Adds a diagnostic.
    package mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Adds a diagnostic that says `message` of `location`.
    package mutating func add(
        _ message: Message,
        at location: SourceLocation?,
        notes: [Diagnostic.Note] = []
    ) {
        diagnostics.append(Diagnostic(message, at: location, notes: notes))
    }

    /// Adds all of another report's.
    package mutating func add(contentsOf other: DiagnosticReport) {
        diagnostics.append(contentsOf: other.diagnostics)
    }

    /// How many there are of a severity.
    public func count(of severity: Severity) -> Int {
        diagnostics.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
    }

    /// How many there are with an id.
    package func count(of id: String) -> Int {
        diagnostics.reduce(0) { $0 + ($1.id == id ? 1 : 0) }
    }

    /// Whether the site cannot be built.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Whether the site is not to be built under the rule that warnings fail.
    public func fails(strict: Bool) -> Bool {
        diagnostics.contains { $0.severity == .error || strict && $0.severity == .warning }
    }

    /// By file and position, those without a place last; equal places keep the order in which they were found.
    public var sorted: [Diagnostic] {
        diagnostics.enumerated().sorted { left, right in
            switch (left.element.location, right.element.location) {
            case (let a?, let b?) where a != b: a < b
            case (nil, .some): false
            case (.some, nil): true
            default: left.offset < right.offset
            }
        }.map(\.element)
    }
}
