/// Models of one type, one of which is looked at: an object, or a list that is gone through.
///
/// Rendering knows nothing of the models' type; ``ModelObject`` does.
@usableFromInline
class TemplateObject {
    /// How many models there are.
    let count: Int
    /// Which of them is looked at, from 0. Nobody changes it while a field is read, so that need not be checked.
    @exclusivity(unchecked) @usableFromInline final var index = 0
    private let table: Unmanaged<FieldTable>

    @usableFromInline
    init(count: Int, table: FieldTable) {
        self.count = count
        self.table = .passUnretained(table)
    }

    /// Whether a section of a field is shown.
    final func isPresent(_ field: Int) -> Bool {
        table._withUnsafeGuaranteedRef { $0.withReader(of: field) { $0.isPresent(self) } }
    }

    /// Prints a field.
    final func print(_ field: Int, into output: inout OutputBuffer) {
        table._withUnsafeGuaranteedRef { $0.withReader(of: field) { $0.print(self, &output) } }
    }

    /// What a field holds that is entered or gone through.
    final func content(_ field: Int) -> FieldContent {
        table._withUnsafeGuaranteedRef { $0.withReader(of: field) { $0.content(self) } }
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

    /// Lets `body` read the model that is looked at, where it is.
    @inlinable
    func look<Result>(_ body: (Model) -> Result) -> Result {
        models.withUnsafeBufferPointer { body($0[index]) }
    }
}
