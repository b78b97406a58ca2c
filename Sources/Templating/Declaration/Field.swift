/// A named value of a model, and how to read it.
///
/// A text or an HTML that is empty, and a list that is empty, count as absent in sections. A closure may be called
/// several times for one page, so it should hand over what the model holds and compute nothing of weight.
public struct Field<Model: Sendable>: Sendable {
    /// Its name, documentation and shape.
    let declaration: ShapeField
    /// Reads its value.
    let read: @Sendable (Model) -> TemplateValue

    private init(
        _ name: String,
        _ documentation: String,
        _ shape: Shape,
        read: @escaping @Sendable (Model) -> TemplateValue
    ) {
        self.declaration = ShapeField(name, documentation, shape)
        self.read = read
    }

    /// A text, escaped when printed.
    public static func text(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String
    ) -> Field {
        Field(name, documentation, .text) { .text(read($0)) }
    }

    /// A text that may be absent.
    public static func optionalText(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(name, documentation, .optional(.text)) { read($0).map(TemplateValue.text) ?? .absent }
    }

    /// Markup that is safe to print as it is.
    public static func html(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String
    ) -> Field {
        Field(name, documentation, .html) { .html(read($0)) }
    }

    /// Markup that may be absent.
    public static func optionalHTML(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(name, documentation, .optional(.html)) { read($0).map(TemplateValue.html) ?? .absent }
    }

    /// Yes or no.
    public static func flag(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Bool
    ) -> Field {
        Field(name, documentation, .flag) { .flag(read($0)) }
    }

    /// A list of models.
    public static func list<Element: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> [Element]
    ) -> Field {
        Field(name, documentation, .list(of: Element.shape)) { .list(ModelList(models: read($0))) }
    }

    /// A list of texts.
    public static func texts(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> [String]
    ) -> Field {
        Field(name, documentation, .list(of: .text)) { .list(TextList(texts: read($0))) }
    }

    /// Another model.
    public static func object<Object: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Object
    ) -> Field {
        Field(name, documentation, Object.shape) { .object(ModelObject(read($0))) }
    }

    /// Another model that may be absent.
    public static func optionalObject<Object: TemplateModel>(
        _ name: String,
        _ documentation: String,
        _ read: @escaping @Sendable (Model) -> Object?
    ) -> Field {
        Field(name, documentation, .optional(Object.shape)) { model in
            read(model).map { .object(ModelObject($0)) } ?? .absent
        }
    }
}
