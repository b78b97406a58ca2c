public import Bytes

/// How to read each field of a model, by slot.
///
/// It belongs to a `static let` and so lives as long as the program. Objects refer to it without counting: two cores that
/// count the same thing wait for each other, once for each value that they print.
@usableFromInline
final class FieldTable: Sendable {
    /// Reads a field of an object of the model, in the three ways in which pages need it.
    ///
    /// Each goes straight from the model to its end: a text that is printed is never handed around. A class with constants,
    /// so that calling one of them counts nothing either.
    @usableFromInline
    final class Reader: Sendable {
        /// Whether a section of it is shown.
        @usableFromInline let isPresent: @Sendable (TemplateObject) -> Bool
        /// Prints a text, escaped, or HTML as it is.
        @usableFromInline let print: @Sendable (TemplateObject, inout OutputBuffer) -> Void
        /// What to enter or to go through, where it is an object or a list.
        @usableFromInline let content: @Sendable (TemplateObject) -> FieldContent

        @usableFromInline
        init(
            isPresent: @escaping @Sendable (TemplateObject) -> Bool,
            print: @escaping @Sendable (TemplateObject, inout OutputBuffer) -> Void = { _, _ in },
            content: @escaping @Sendable (TemplateObject) -> FieldContent = { _ in .none }
        ) {
            self.isPresent = isPresent
            self.print = print
            self.content = content
        }
    }

    /// Keeps the readers alive.
    private let owned: [Reader]
    /// The same readers, one for each field.
    private let borrowed: [Unmanaged<Reader>]

    init(_ readers: [Reader]) {
        owned = readers
        borrowed = readers.map(Unmanaged.passUnretained)
    }

    /// Lets `body` use the reader of a field.
    func withReader<Result>(of field: Int, _ body: (Reader) -> Result) -> Result {
        borrowed[field]._withUnsafeGuaranteedRef(body)
    }
}

/// What stands in a field that is entered or gone through. Its shape is known from compilation.
@usableFromInline
enum FieldContent {
    /// Nothing, or nothing of that kind.
    case none
    /// An object, or objects in order: one that stands for the first of them.
    case objects(TemplateObject)
    /// Texts in order.
    case texts([String])
}
