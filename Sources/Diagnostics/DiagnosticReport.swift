/// All diagnostics of one run, gathered so that a person sees every fault at once.
public struct DiagnosticReport: Sendable {
    /// In the order in which they were found.
    public private(set) var diagnostics: [Diagnostic] = []
    /// How many there are of each severity and of each id, kept as they come: those who read ask after every value.
    private var severities: [Severity: Int] = [:]
    private var ids: [String: Int] = [:]

    /// An empty report.
    public init() {}

    /// Adds a diagnostic.
    package mutating func add(_ diagnostic: Diagnostic) {
        severities[diagnostic.severity, default: 0] += 1
        ids[diagnostic.id, default: 0] += 1
        diagnostics.append(diagnostic)
    }

    /// Adds a diagnostic that says `message` of `location`.
    package mutating func add(
        _ message: Message,
        at location: SourceLocation?,
        notes: [Diagnostic.Note] = []
    ) {
        add(Diagnostic(message, at: location, notes: notes))
    }

    /// Adds all of another report's.
    package mutating func add(contentsOf other: DiagnosticReport) {
        guard !other.diagnostics.isEmpty else { return }
        severities.merge(other.severities, uniquingKeysWith: +)
        ids.merge(other.ids, uniquingKeysWith: +)
        diagnostics.append(contentsOf: other.diagnostics)
    }

    /// How many there are of a severity.
    public func count(of severity: Severity) -> Int {
        severities[severity, default: 0]
    }

    /// How many there are with an id.
    package func count(of id: String) -> Int {
        ids[id, default: 0]
    }

    /// Whether the site cannot be built.
    public var hasErrors: Bool { count(of: .error) > 0 }

    /// Whether the site is not to be built under the rule that warnings fail.
    public func fails(strict: Bool) -> Bool {
        hasErrors || strict && count(of: .warning) > 0
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
