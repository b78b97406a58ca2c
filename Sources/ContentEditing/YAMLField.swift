import Content

/// A key of a content file with what it is to hold.
package struct YAMLField {
    /// The key.
    package let key: String
    /// What it is to hold.
    package let value: Value

    /// What a key may hold.
    package enum Value {
        /// A text, a figure, a code.
        case text(String)
        /// Words that would otherwise be read as a figure: `{text: …}`.
        case words(String)
        /// Fields of its own.
        case fields([(key: String, text: String)])

        /// The value on one line.
        ///
        /// - Parameter isInFlow: whether it stands between braces.
        func inline(isInFlow: Bool) -> String {
            switch self {
            case .text(let text): YAMLText.render(text, isInFlow: isInFlow)
            case .words(let words): "{text: \(YAMLText.render(words, like: .doubleQuoted))}"
            case .fields(let pairs):
                "{" + pairs.map { "\($0.key): \(YAMLText.render($0.text, isInFlow: true))" }.joined(separator: ", ")
                    + "}"
            }
        }
    }

    /// A key with a value.
    package init(_ key: String, _ value: Value) {
        self.key = key
        self.value = value
    }

    /// A key with a text.
    package init(_ key: String, _ text: String) { self.init(key, .text(text)) }

    /// The lines that say so. Fields of its own stand between braces where they are short.
    package var lines: [String] {
        switch value {
        case .fields(let pairs) where pairs.contains { $0.text.count > 40 }:
            ["\(key):"] + pairs.map { "  \($0.key): \(YAMLText.render($0.text))" }
        default: ["\(key): \(value.inline(isInFlow: false))"]
        }
    }

    /// The lines of a list whose items have fields.
    package static func lines(ofItems items: [[YAMLField]]) -> [String] {
        items.flatMap { item in
            item.flatMap(\.lines).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
        }
    }
}
