package import Content

extension YAMLNode {
    /// The entries of a mapping; none where it is something else.
    package var entries: [Entry] { if case .mapping(let entries) = value { entries } else { [] } }

    /// The entry of a mapping.
    package func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

    /// The value of a mapping's key.
    package subscript(key: String) -> YAMLNode? { entry(key)?.value }

    /// The items of a list; none where it is something else.
    package var items: [YAMLNode] { if case .sequence(let items) = value { items } else { [] } }

    /// The text of a scalar that holds something, without space around it.
    package var text: String? {
        guard case .scalar(let text, _) = value else { return nil }
        let trimmed = text.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The text of a figure: of a scalar, or of `{text: …}`.
    package var figureText: String? { text ?? self["text"]?.text }
}
