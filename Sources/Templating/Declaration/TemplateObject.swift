/// Models of one type, one of which is looked at: an object, or a list that is gone through.
///
/// Rendering knows nothing of the models' type; ``ModelObject`` does.
@usableFromInline
class TemplateObject {
    /// How many models there are.
    let count: Int
    /// Which of them is looked at, from 0.
    @usableFromInline final var index = 0
    private let table: Unmanaged<FieldTable>

    @usableFromInline
    init(count: Int, table: FieldTable) {
        self.count = count
        self.table = .passUnretained(table)
    }

    /// The value in a slot.
    final func value(at slot: Int) -> TemplateValue {
        table._withUnsafeGuaranteedRef { $0.readers[slot].read(self) }
    }
}

/// Models as objects.
@usableFromInline
final class ModelObject<Model: TemplateModel>: TemplateObject {
    @usableFromInline let models: [Model]

    @inlinable
    init(_ models: [Model]) {
        self.models = models
        super.init(count: models.count, table: Model.fields.table)
    }
}
