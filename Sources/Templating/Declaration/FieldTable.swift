public import Bytes

/// How to read each field of a model, by slot.
///
/// It belongs to a `static let` and so lives as long as the program. Objects refer to it without counting: two cores that
/// count the same thing wait for each other, once for each value that they print.
@usableFromInline
final class FieldTable: Sendable {
    /// Reads a field of an object of the model, in the ways in which pages need it. A class with constants, so that calling
    /// one of them counts nothing.
    @usableFromInline
    final class Reader: Sendable {
        /// The text or the HTML, which is empty where there is none; `nil` for what is neither, or is only written.
        @usableFromInline let text: (@Sendable (TemplateObject) -> String)?
        /// Whether a section of what is no text is shown.
        @usableFromInline let isPresent: @Sendable (TemplateObject) -> Bool
        /// Writes HTML that is never a text by itself.
        @usableFromInline let write: @Sendable (TemplateObject, inout OutputBuffer) -> Void
        /// What to enter or to go through, where it is an object or a list.
        @usableFromInline let content: @Sendable (TemplateObject) -> FieldContent

        @usableFromInline
        init(
            isPresent: @escaping @Sendable (TemplateObject) -> Bool,
            write: @escaping @Sendable (TemplateObject, inout OutputBuffer) -> Void = { _, _ in },
            content: @escaping @Sendable (TemplateObject) -> FieldContent = { _ in .none }
        ) {
            text = nil
            self.isPresent = isPresent
            self.write = write
            self.content = content
        }

        @usableFromInline
        init(text: @escaping @Sendable (TemplateObject) -> String) {
            self.text = text
            isPresent = { !text($0).isEmpty }
            write = { _, _ in }
            content = { _ in .none }
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
