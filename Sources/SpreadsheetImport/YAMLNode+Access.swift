import Content

extension YAMLNode {
    /// The entry of a mapping.
    func entry(_ key: String) -> Entry? {
        guard case .mapping(let entries) = value else { return nil }
        return entries.first { $0.key == key }
    }

    /// The value of a mapping's key.
    subscript(key: String) -> YAMLNode? { entry(key)?.value }

    /// The text of a scalar that holds something, without space around it.
    var text: String? {
        guard case .scalar(let text, _) = value, !text.trimmed.isEmpty else { return nil }
        return text.trimmed
    }

    /// The text of a figure: of a scalar, or of `{text: …}`.
    var figureText: String? { text ?? self["text"]?.text }

    /// The items of a list.
    var items: [YAMLNode] { if case .sequence(let items) = value { items } else { [] } }
}
