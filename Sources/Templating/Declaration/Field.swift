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
        read: @escaping @Sendable (Model) -> TemplateValue
    ) {
        let reader = FieldTable.Reader { object in
            // A field of a model is only ever asked of objects of that model: both come from its `fields`.
            let object = unsafeDowncast(object, to: ModelObject<Model>.self)
            return object.models.withUnsafeBufferPointer { read($0[object.index]) }
        }
        self.init(name, documentation, shape, reader: reader)
    }

    /// A text, escaped when printed.
    @inlinable
    public static func text(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String
    ) -> Field {
        Field(name, documentation, .text) { .text(read($0)) }
    }

    /// A text that may be absent.
    @inlinable
    public static func optionalText(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(name, documentation, .optional(.text)) { read($0).map { .text($0) } ?? .absent }
    }

    /// Markup that is safe to print as it is.
    @inlinable
    public static func html(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String
    ) -> Field {
        Field(name, documentation, .html) { .html(read($0)) }
    }

    /// Markup that may be absent.
    @inlinable
    public static func optionalHTML(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(name, documentation, .optional(.html)) { read($0).map { .html($0) } ?? .absent }
    }

    /// Yes or no.
    @inlinable
    public static func flag(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Bool
    ) -> Field {
        Field(name, documentation, .flag) { .flag(read($0)) }
    }

    /// A list of models.
    @inlinable
    public static func list<Element: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> [Element]
    ) -> Field {
        Field(name, documentation, .list(of: Element.shape)) { .objects(ModelObject(read($0))) }
    }

    /// A list of texts.
    @inlinable
    public static func texts(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> [String]
    ) -> Field {
        Field(name, documentation, .list(of: .text)) { .texts(read($0)) }
    }

    /// Another model.
    @inlinable
    public static func object<Object: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Object
    ) -> Field {
        Field(name, documentation, Object.shape) { .object(ModelObject([read($0)])) }
    }

    /// Another model that may be absent.
    @inlinable
    public static func optionalObject<Object: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Object?
    ) -> Field {
        Field(name, documentation, .optional(Object.shape)) { model in
            read(model).map { .object(ModelObject([$0])) } ?? .absent
        }
    }
}
