/// A named value of a model, and how to read it.
///
/// A text or an HTML that is empty, and a list that is empty, count as absent in sections. A closure may be called
/// several times for one page, so it should hand over what the model holds and compute nothing of weight.
///
/// What makes fields can be inlined where models are declared, so that reading one is a single call that knows the
/// model's type.
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

    @inlinable
    init(
        _ name: String, _ documentation: String, _ shape: Shape,
        isPresent: @escaping @Sendable (Model) -> Bool,
        print: @escaping @Sendable (Model, inout OutputBuffer) -> Void = { _, _ in },
        content: @escaping @Sendable (Model) -> FieldContent = { _ in .none }
    ) {
        // A field of a model is only ever asked of objects of that model: both come from its `fields`.
        let reader = FieldTable.Reader(
            isPresent: { unsafeDowncast($0, to: ModelObject<Model>.self).look(isPresent) },
            print: { object, output in
                unsafeDowncast(object, to: ModelObject<Model>.self).look { print($0, &output) }
            },
            content: { unsafeDowncast($0, to: ModelObject<Model>.self).look(content) })
        self.init(name, documentation, shape, reader: reader)
    }

    /// A text, escaped when printed.
    @inlinable
    public static func text(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String
    ) -> Field {
        Field(
            name, documentation, .text, isPresent: { !read($0).isEmpty },
            print: { $1.append(escaping: read($0)) })
    }

    /// A text that may be absent.
    @inlinable
    public static func optionalText(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(
            name, documentation, .optional(.text), isPresent: { read($0)?.isEmpty == false },
            print: { if let text = read($0) { $1.append(escaping: text) } })
    }

    /// Markup that is safe to print as it is.
    @inlinable
    public static func html(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String
    ) -> Field {
        Field(name, documentation, .html, isPresent: { !read($0).isEmpty }, print: { $1.append(read($0)) })
    }

    /// Markup that may be absent.
    @inlinable
    public static func optionalHTML(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(
            name, documentation, .optional(.html), isPresent: { read($0)?.isEmpty == false },
            print: { if let html = read($0) { $1.append(html) } })
    }

    /// Yes or no.
    @inlinable
    public static func flag(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Bool
    ) -> Field {
        Field(name, documentation, .flag, isPresent: read)
    }

    /// A list of models.
    @inlinable
    public static func list<Element: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> [Element]
    ) -> Field {
        Field(
            name, documentation, .list(of: Element.shape), isPresent: { !read($0).isEmpty },
            content: { model in
                let elements = read(model)
                return elements.isEmpty ? .none : .objects(ModelObject(elements))
            })
    }

    /// A list of texts.
    @inlinable
    public static func texts(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> [String]
    ) -> Field {
        Field(
            name, documentation, .list(of: .text), isPresent: { !read($0).isEmpty },
            content: { model in
                let texts = read(model)
                return texts.isEmpty ? .none : .texts(texts)
            })
    }

    /// Another model.
    @inlinable
    public static func object<Object: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Object
    ) -> Field {
        Field(
            name, documentation, Object.shape, isPresent: { _ in true },
            content: { .objects(ModelObject([read($0)])) })
    }

    /// Another model that may be absent.
    @inlinable
    public static func optionalObject<Object: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Object?
    ) -> Field {
        Field(
            name, documentation, .optional(Object.shape), isPresent: { read($0) != nil },
            content: { model in read(model).map { .objects(ModelObject([$0])) } ?? .none })
    }
}
