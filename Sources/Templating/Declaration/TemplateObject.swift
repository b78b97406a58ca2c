import Bytes

/// Models of one type, one of which is looked at: an object, or a list that is gone through.
///
/// Rendering knows nothing of the models' type; ``OneModel`` and ``ModelList`` do.
@usableFromInline
class TemplateObject {
    /// How many models there are.
    let count: Int
    /// Which of them is looked at, from 0. Nobody changes it while a field is read, so that need not be checked.
    @exclusivity(unchecked) @usableFromInline final var index = 0
    /// Whether it is a list.
    @usableFromInline let isList: Bool
    private let table: Unmanaged<FieldTable>

    @usableFromInline
    init(table: FieldTable) {
        (count, isList) = (1, false)
        self.table = .passUnretained(table)
    }

    @usableFromInline
    init(list count: Int, table: FieldTable) {
        (self.count, isList) = (count, true)
        self.table = .passUnretained(table)
    }

    /// The text or the HTML of a field, empty where there is none; `nil` where the field holds neither.
    final func text(_ field: Int) -> String? {
        table._withUnsafeGuaranteedRef { $0.withReader(of: field) { $0.text?(self) } }
    }

    /// Whether a section of a field is shown.
    final func isPresent(_ field: Int) -> Bool {
        table._withUnsafeGuaranteedRef { $0.withReader(of: field) { $0.isPresent(self) } }
    }

    /// Writes the HTML of a field that holds no text.
    final func write(_ field: Int, into output: inout OutputBuffer) {
        table._withUnsafeGuaranteedRef { $0.withReader(of: field) { $0.write(self, &output) } }
    }

    /// What a field holds that is entered or gone through.
    final func content(_ field: Int) -> FieldContent {
        table._withUnsafeGuaranteedRef { $0.withReader(of: field) { $0.content(self) } }
    }
}

/// A model as an object. It never changes, and so is read without counting references to it.
@usableFromInline
final class OneModel<Model: TemplateModel>: TemplateObject {
    @usableFromInline let model: Model

    @inlinable
    init(_ model: Model) {
        self.model = model
        super.init(table: Model.fields.table)
    }
}

/// Models as objects, one after the other.
@usableFromInline
final class ModelList<Model: TemplateModel>: TemplateObject {
    @usableFromInline let models: [Model]

    @inlinable
    init(_ models: [Model]) {
        self.models = models
        super.init(list: models.count, table: Model.fields.table)
    }
}

extension TemplateModel {
    /// Lets `body` read the model of its own type that an object looks at, where it is.
    @inlinable @inline(__always)
    static func look<Result>(at object: TemplateObject, _ body: (Self) -> Result) -> Result {
        // A field of a model is only ever asked of objects of that model: both come from its `fields`.
        guard object.isList else { return body(unsafeDowncast(object, to: OneModel<Self>.self).model) }
        let list = unsafeDowncast(object, to: ModelList<Self>.self)
        return list.models.withUnsafeBufferPointer { body($0[list.index]) }
    }
}
