/// What a diagnostic says: one case of a layer's catalogue, with typed arguments.
///
/// Each layer keeps its catalogue in one enumeration (`YAMLMessage`, `ReportMessage`, …). A case carries what it speaks
/// of; its text exists in every ``MessageLanguage``, which the compiler checks.
public protocol DiagnosticMessage: Sendable {
    /// A stable name in kebab case, such as `unknown-key`. It never changes, so that people can search for it.
    var id: String { get }

    /// How much it matters.
    var severity: Severity { get }

    /// One sentence without a full stop: what is wrong.
    func text(in language: MessageLanguage) -> String

    /// What to do or to type instead, where that is known.
    func suggestion(in language: MessageLanguage) -> String?
}

extension DiagnosticMessage {
    /// Most messages are errors.
    public var severity: Severity { .error }

    /// Not every message has one.
    public func suggestion(in language: MessageLanguage) -> String? { nil }
}
