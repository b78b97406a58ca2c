extension Shape {
    /// The names that a template may use, as a nested Markdown list: one line for each, with its kind and its
    /// documentation.
    ///
    ///     - `title`: text. The area's title.
    ///     - `rows`: list. One for each objective.
    ///       - `url`: text, may be absent. Where its page is.
    package var outline: String { outline(indentation: "") }

    private func outline(indentation: String) -> String {
        elementFields.map { field in
            let documentation = field.documentation.isEmpty ? "" : " \(field.documentation)"
            let line = "\(indentation)- `\(field.name)`: \(field.shape.outlineKind).\(documentation)\n"
            return line + field.shape.outline(indentation: indentation + "  ")
        }.joined()
    }

    /// The fields of the object, or of the objects in the list.
    private var elementFields: [ShapeField] {
        if case .list(let element) = unwrapped { return element.elementFields }
        return fields
    }

    private var outlineKind: String {
        switch self {
        case .text: "text"
        case .html: "HTML"
        case .flag: "flag"
        case .list(let element):
            switch element.kind {
            case .text: "list of texts"
            case .html: "list of HTML"
            default: "list"
            }
        case .object: "object"
        case .optional(let shape): "\(shape.outlineKind), may be absent"
        }
    }
}
