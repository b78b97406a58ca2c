/// The fields of a model, in order; a field's position is its slot.
public final class Fields<Model: TemplateModel>: Sendable {
    /// What templates are checked against.
    package let shape: Shape
    /// How to read each field.
    @usableFromInline let table: FieldTable

    /// The fields that are listed, one on each line. Where two have the same name, templates see the first.
    public init(@FieldsBuilder<Model> _ fields: () -> [Field<Model>]) {
        let fields = fields()
        shape = .object(fields.map(\.declaration))
        table = FieldTable(fields.map(\.read))
    }
}

/// Lists fields.
@resultBuilder
public enum FieldsBuilder<Model: TemplateModel> {
    /// One field.
    public static func buildExpression(_ field: Field<Model>) -> [Field<Model>] { [field] }

    /// Fields that several models share.
    public static func buildExpression(_ fields: [Field<Model>]) -> [Field<Model>] { fields }

    /// All fields.
    public static func buildBlock(_ fields: [Field<Model>]...) -> [Field<Model>] { fields.flatMap { $0 } }
}
