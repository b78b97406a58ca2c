/// How to read each field of a model, by slot.
///
/// It belongs to a `static let` and so lives as long as the program. Objects refer to it without counting: two cores that
/// count the same thing wait for each other, once for each value that they print.
@usableFromInline
final class FieldTable: Sendable {
    /// Reads a field. A structure, because an array of bare functions would wrap each in a counted box.
    @usableFromInline
    struct Reader: Sendable {
        /// Reads it from an object of the model.
        @usableFromInline let read: @Sendable (TemplateObject) -> TemplateValue

        @usableFromInline
        init(_ read: @escaping @Sendable (TemplateObject) -> TemplateValue) { self.read = read }
    }

    /// One for each field.
    let readers: [Reader]

    init(_ readers: [Reader]) { self.readers = readers }
}
