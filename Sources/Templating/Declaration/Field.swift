public import Bytes

/// A named value of a model, and how to read it.
///
/// A text or an HTML that is empty, and a list that is empty, count as absent in sections. A closure may be called
/// several times for one page: what is of weight, the model stores.
///
/// What makes fields can be inlined where models are declared, so that reading one is a single call that knows the
/// model's type. A text is taken out of its model before it is printed: to do both at once, the whole model would be
/// copied first.
public struct Field<Model: TemplateModel>: Sendable {
    /// Its name, documentation and shape.
    let declaration: ShapeField
    /// Reads its value.
    let read: FieldTable.Reader

    @usableFromInline
    init(_ name: String, _ documentation: String, _ shape: Shape, reader: FieldTable.Reader) {
        declaration = ShapeField(name, documentation, shape)
        read = reader
    }

    /// A text, escaped when printed.
    @inlinable
    public static func text(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String
    ) -> Field {
        let reader = FieldTable.Reader(text: { object in Model.look(at: object) { read($0) } })
        return Field(name, documentation, .text, reader: reader)
    }

    /// A text that may be absent.
    @inlinable
    public static func optionalText(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String?
    ) -> Field {
        let reader = FieldTable.Reader(text: { object in Model.look(at: object) { read($0) } ?? "" })
        return Field(name, documentation, .optional(.text), reader: reader)
    }

    /// Markup that is safe to print as it is.
    @inlinable
    public static func html(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String
    ) -> Field {
        let reader = FieldTable.Reader(text: { object in Model.look(at: object) { read($0) } })
        return Field(name, documentation, .html, reader: reader)
    }

    /// Markup that is safe to print as it is, and is written where it is printed; there is always some.
    @inlinable
    public static func writtenHTML(
        _ name: String,
        _ documentation: String,
        _ write: @escaping @Sendable (Model, inout OutputBuffer) -> Void
    ) -> Field {
        let reader = FieldTable.Reader(
            isPresent: { _ in true },
            write: { object, output in Model.look(at: object) { write($0, &output) } })
        return Field(name, documentation, .html, reader: reader)
    }

    /// Markup that may be absent.
    @inlinable
    public static func optionalHTML(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String?
    ) -> Field {
        let reader = FieldTable.Reader(text: { object in Model.look(at: object) { read($0) } ?? "" })
        return Field(name, documentation, .optional(.html), reader: reader)
    }

    /// Yes or no.
    @inlinable
    public static func flag(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Bool
    ) -> Field {
        let reader = FieldTable.Reader(isPresent: { object in Model.look(at: object) { read($0) } })
        return Field(name, documentation, .flag, reader: reader)
    }

    /// A list of models.
    @inlinable
    public static func list<Element: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> [Element]
    ) -> Field {
        let reader = FieldTable.Reader(
            isPresent: { object in Model.look(at: object) { !read($0).isEmpty } },
            content: { object in
                let elements = Model.look(at: object) { read($0) }
                return elements.isEmpty ? .none : .objects(ModelList(elements))
            })
        return Field(name, documentation, .list(of: Element.shape), reader: reader)
    }

    /// A list of texts.
    @inlinable
    public static func texts(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> [String]
    ) -> Field {
        let reader = FieldTable.Reader(
            isPresent: { object in Model.look(at: object) { !read($0).isEmpty } },
            content: { object in
                let texts = Model.look(at: object) { read($0) }
                return texts.isEmpty ? .none : .texts(texts)
            })
        return Field(name, documentation, .list(of: .text), reader: reader)
    }

    /// Another model.
    @inlinable
    public static func object<Object: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Object
    ) -> Field {
        let reader = FieldTable.Reader(
            isPresent: { _ in true },
            content: { object in .objects(OneModel(Model.look(at: object) { read($0) })) })
        return Field(name, documentation, Object.shape, reader: reader)
    }

    /// Another model that may be absent.
    @inlinable
    public static func optionalObject<Object: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Object?
    ) -> Field {
        let reader = FieldTable.Reader(
            isPresent: { object in Model.look(at: object) { read($0) != nil } },
            content: { object in
                Model.look(at: object) { read($0) }.map { .objects(OneModel($0)) } ?? .none
            })
        return Field(name, documentation, .optional(Object.shape), reader: reader)
    }
}
