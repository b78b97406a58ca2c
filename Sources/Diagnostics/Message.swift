/// What a diagnostic says: a value that one function of a layer's catalogue (`YAMLMessage`, `ReportMessage`, …) makes
/// of what it speaks of.
public struct Message: Sendable, Equatable {
    /// A stable name in kebab case, such as `unknown-key`. It never changes, so that people can search for it.
    public let id: String
    /// How much it matters.
    public let severity: Severity
    /// One sentence without a full stop: what is wrong.
    package let text: Wording
    /// What it is said of, where that is named in front: a cell. The same may be said of others.
    package let subject: Wording?
    /// Whether it is said once where the same is wrong at several places of a file, as in the rows of a sheet.
    package var isJoined = false
    private let makeSuggestion: @Sendable () -> Wording?

    /// A message; most are errors. What it suggests is worked out where it is shown: hostile content can cause a
    /// million messages, and the nearest name is costly to find.
    package init(
        _ id: String, as severity: Severity = .error, _ text: Wording, subject: Wording? = nil,
        suggestion: @autoclosure @escaping @Sendable () -> Wording? = nil
    ) {
        self.id = id
        self.severity = severity
        self.text = text
        self.subject = subject
        makeSuggestion = suggestion
    }

    /// What to do or to type instead, where that is known.
    package var suggestion: Wording? { makeSuggestion() }

    /// Whether two say the same.
    public static func == (one: Message, other: Message) -> Bool {
        one.id == other.id && one.severity == other.severity && one.text == other.text
            && one.subject == other.subject && one.suggestion == other.suggestion
    }

    /// What is wrong, in one language.
    public func text(in language: MessageLanguage) -> String {
        (subject.map { $0.text(in: language) + ": " } ?? "") + text.text(in: language)
    }

    /// What to do, in one language.
    public func suggestion(in language: MessageLanguage) -> String? { suggestion?.text(in: language) }
}
