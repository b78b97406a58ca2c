/// Texts whose names are known only at run time, such as the interface strings of a locale.
///
/// A table is known when a page is compiled, so its texts go into the page as they are, escaped once, and rendering
/// does not look them up at all. Names that it lacks are faults like any other misspelling.
///
///     let strings: TextTable = ["site": ["title": "Obiettivi", "skip": "Vai al contenuto"], "next": "Avanti"]
public struct TextTable: Sendable, Equatable {
    /// What a name stands for.
    public enum Entry: Sendable, Equatable {
        /// A text, escaped when printed.
        case text(String)
        /// Further names, for dotted names and sections.
        case table(TextTable)
    }

    /// All entries by name. A name must not have a dot in it, or templates cannot say it.
    public var entries: [String: Entry]

    /// A table of `entries`.
    public init(_ entries: [String: Entry] = [:]) { self.entries = entries }

    /// What templates are checked against; sorted by name.
    package var shape: Shape {
        .object(
            entries.sorted { $0.key < $1.key }.map { name, entry in
                switch entry {
                case .text: ShapeField(name, "", .text)
                case .table(let table): ShapeField(name, "", table.shape)
                }
            }
        )
    }
}

extension TextTable: ExpressibleByDictionaryLiteral {
    /// A table of names and entries; where a name comes twice, the last counts.
    public init(dictionaryLiteral elements: (String, Entry)...) {
        self.init(Dictionary(elements) { _, last in last })
    }
}

extension TextTable.Entry: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }

    /// A table.
    public init(dictionaryLiteral elements: (String, TextTable.Entry)...) {
        self = .table(TextTable(Dictionary(elements) { _, last in last }))
    }
}

extension TextTable.Entry {
    /// Whether a section of it is shown.
    var isPresent: Bool {
        if case .text(let text) = self { return !text.isEmpty }
        return true
    }
}
