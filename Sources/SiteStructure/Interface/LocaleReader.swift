package import Content
package import Diagnostics
package import Templating

/// Reads the nested texts of a locale file and gathers what is wrong with them.
package struct LocaleReader {
    /// A text of the file.
    package struct Entry {
        /// Its names from the section on, with dots between them.
        package let key: String
        /// What it says.
        package let text: String
        /// Where its last name stands.
        package let keyRange: Range<Int>
        /// Where it stands itself.
        package let range: Range<Int>
    }

    /// The file.
    package let source: SourceText
    /// What is wrong with it.
    package private(set) var report = DiagnosticReport()

    /// A reader of a file in which nothing is wrong so far.
    package init(source: SourceText) {
        self.source = source
    }

    /// The texts of a mapping in the file's order, however deep they are.
    package mutating func entries(of node: YAMLNode, at path: String) -> [Entry] {
        guard case .mapping(let mapping) = node.value else {
            add(FieldMessage.wrongType(key: path, expected: .fields), at: node.range)
            return []
        }
        return mapping.flatMap { entry in
            let key = path.isEmpty ? entry.key : path + "." + entry.key
            guard case .scalar = entry.value.value else { return entries(of: entry.value, at: key) }
            return text(of: entry.value, at: key)
                .map { [Entry(key: key, text: $0, keyRange: entry.keyRange, range: entry.value.range)] } ?? []
        }
    }

    /// The texts as a table for templates.
    package mutating func table(of entries: [YAMLNode.Entry], at path: String = "") -> TextTable {
        var table = TextTable()
        for entry in entries {
            let key = path.isEmpty ? entry.key : path + "." + entry.key
            if case .mapping(let inner) = entry.value.value {
                table.entries[entry.key] = .table(self.table(of: inner, at: key))
            } else if let text = text(of: entry.value, at: key) {
                table.entries[entry.key] = .text(text)
            }
        }
        return table
    }

    /// A text that must be there.
    private mutating func text(of node: YAMLNode, at key: String) -> String? {
        guard case .scalar(let text, _) = node.value else {
            add(FieldMessage.wrongType(key: key, expected: .text), at: node.range)
            return nil
        }
        if text.isEmpty { add(FieldMessage.emptyField(key: key, isRequired: true), at: node.range) }
        return text
    }

    /// Adds a fault at a place of the file.
    package mutating func add(_ message: Message, at range: Range<Int>) {
        report.add(message, at: source.location(of: range))
    }
}
