/// A value while a page is rendered. Its shape is known from compilation.
@usableFromInline
enum TemplateValue {
    /// Nothing there.
    case absent
    /// Text to be escaped.
    case text(String)
    /// Text to be printed as it is.
    case html(String)
    /// Yes or no.
    case flag(Bool)
    /// Texts in order.
    case texts([String])
    /// Objects in order: one that stands for the first of them.
    case objects(TemplateObject)
    /// Values by slot.
    case object(TemplateObject)

    /// Whether a section of it is shown.
    var isPresent: Bool {
        switch self {
        case .absent: false
        case .text(let text), .html(let text): !text.isEmpty
        case .flag(let flag): flag
        case .texts(let texts): !texts.isEmpty
        case .objects(let objects): objects.count > 0
        case .object: true
        }
    }
}
