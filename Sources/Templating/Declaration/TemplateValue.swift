/// A value while a page is rendered. Its shape is known from compilation.
enum TemplateValue: Sendable {
    /// Nothing there.
    case absent
    /// Text to be escaped.
    case text(String)
    /// Text to be printed as it is.
    case html(String)
    /// Yes or no.
    case flag(Bool)
    /// Values in order.
    case list(any TemplateList)
    /// Values by slot.
    case object(any TemplateObject)

    /// Whether a section of it is shown.
    var isPresent: Bool {
        switch self {
        case .absent: false
        case .text(let text), .html(let text): !text.isEmpty
        case .flag(let flag): flag
        case .list(let list): list.count > 0
        case .object: true
        }
    }
}

/// Values by slot. A class, so that it fits in a ``TemplateValue`` as it is.
protocol TemplateObject: AnyObject, Sendable {
    /// The value in a slot.
    func value(at slot: Int) -> TemplateValue
}

/// Values in order.
protocol TemplateList: AnyObject, Sendable {
    /// How many.
    var count: Int { get }
    /// One of them.
    func element(at index: Int) -> TemplateValue
}

/// A model as an object.
final class ModelObject<Model: TemplateModel>: TemplateObject {
    private let model: Model
    private let readers: [@Sendable (Model) -> TemplateValue]

    init(_ model: Model) {
        self.model = model
        self.readers = Model.fields.readers
    }

    func value(at slot: Int) -> TemplateValue { readers[slot](model) }
}

/// Models as a list of objects.
final class ModelList<Model: TemplateModel>: TemplateList {
    private let models: [Model]

    init(models: [Model]) { self.models = models }

    var count: Int { models.count }

    func element(at index: Int) -> TemplateValue { .object(ModelObject(models[index])) }
}

/// A list of texts.
final class TextList: TemplateList {
    private let texts: [String]

    init(texts: [String]) { self.texts = texts }

    var count: Int { texts.count }

    func element(at index: Int) -> TemplateValue { .text(texts[index]) }
}
