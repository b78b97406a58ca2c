/// Models of one type, one of which is looked at: an object, or a list that is gone through.
///
/// Rendering knows nothing of the models' type; ``ModelObject`` does.
@usableFromInline
class TemplateObject {
    /// Reads a field of the model that is looked at.
    @usableFromInline typealias Reader = @Sendable (TemplateObject) -> TemplateValue

    /// How many models there are.
    let count: Int
    /// Which of them is looked at, from 0.
    @usableFromInline final var index = 0
    private let readers: [Reader]

    @usableFromInline
    init(count: Int, readers: [Reader]) {
        self.count = count
        self.readers = readers
    }

    /// The value in a slot.
    final func value(at slot: Int) -> TemplateValue { readers[slot](self) }
}

/// Models as objects.
@usableFromInline
final class ModelObject<Model: TemplateModel>: TemplateObject {
    @usableFromInline let models: [Model]

    @inlinable
    init(_ models: [Model]) {
        self.models = models
        super.init(count: models.count, readers: Model.fields.readers)
    }
}
