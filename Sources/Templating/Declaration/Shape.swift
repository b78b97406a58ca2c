import Diagnostics

/// What a page declares of a value: all that a template needs to be checked against it.
@usableFromInline
package indirect enum Shape: Sendable, Equatable {
    /// Text, escaped when printed: `{{title}}`.
    case text
    /// Markup that is safe already, printed as it is: `{{{summary}}}`.
    case html
    /// Yes or no, for sections only.
    case flag
    /// Any number of values of one shape, for sections only.
    case list(of: Shape)
    /// Named values, for sections and dotted names.
    case object([ShapeField])
    /// A value that may be absent.
    case optional(Shape)

    /// The shape of the value where it is there.
    package var unwrapped: Shape {
        if case .optional(let shape) = self { return shape.unwrapped }
        return self
    }

    /// The kind of value.
    package var kind: TemplateValueKind {
        switch self {
        case .text: .text
        case .html: .html
        case .flag: .flag
        case .list: .list
        case .object: .object
        case .optional(let shape): shape.kind
        }
    }

    /// The named values, where it has any.
    var fields: [ShapeField] {
        if case .object(let fields) = unwrapped { return fields }
        return []
    }
}

/// A named value of an object.
@usableFromInline
package struct ShapeField: Sendable, Equatable {
    /// The name that templates use.
    package let name: String
    /// What the value is, in one line, for the people who write templates.
    package let documentation: String
    /// The value's shape.
    package let shape: Shape

    /// A named value.
    package init(_ name: String, _ documentation: String, _ shape: Shape) {
        self.name = name
        self.documentation = documentation
        self.shape = shape
    }
}

/// The kinds of values, for messages.
package enum TemplateValueKind: Sendable, Equatable {
    case text, html, flag, list, object

    /// The kind with its article.
    func name(in language: MessageLanguage) -> String {
        switch self {
        case .text: language.pick(en: "a text", it: "un testo")
        case .html: language.pick(en: "HTML", it: "HTML")
        case .flag: language.pick(en: "a flag", it: "un sì o no")
        case .list: language.pick(en: "a list", it: "un elenco")
        case .object: language.pick(en: "an object", it: "un oggetto")
        }
    }
}
