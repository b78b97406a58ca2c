/// What a key of a content file is to hold.
enum FieldValue: Equatable {
    /// A text, a figure, a code.
    case text(String)
    /// Words that would otherwise be read as a figure: `{text: …}`.
    case words(String)
    /// Fields of its own.
    case fields([Pair])

    /// A key and its text.
    struct Pair: Equatable {
        let key: String
        let text: String
    }

    /// The lines that say so, `key` being the first word.
    func lines(_ key: String) -> [String] {
        switch self {
        case .fields(let pairs) where pairs.contains { $0.text.count > 40 }:
            ["\(key):"] + pairs.map { "  \($0.key): \(YAMLText.render($0.text))" }
        default: ["\(key): \(inline(isInFlow: false))"]
        }
    }

    /// The value on one line.
    func inline(isInFlow: Bool) -> String {
        switch self {
        case .text(let text): YAMLText.render(text, isInFlow: isInFlow)
        case .words(let words): "{text: \(YAMLText.render(words, like: .doubleQuoted))}"
        case .fields(let pairs):
            "{" + pairs.map { "\($0.key): \(YAMLText.render($0.text, isInFlow: true))" }.joined(separator: ", ") + "}"
        }
    }
}

/// A key with what it is to hold.
struct Field: Equatable {
    let key: String
    let value: FieldValue
}
