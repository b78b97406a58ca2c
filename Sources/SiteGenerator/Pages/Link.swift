import Templating

/// A link to a page or to an address.
struct Link: Sendable {
    /// Its text.
    let label: String
    /// Where it leads.
    let href: String
    /// Whether it leads to the page that it stands on.
    var isCurrent = false
}

extension Link: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<Link> {
        Field.text("label", "Its text.") { $0.label }
        Field.text("href", "Where it leads.") { $0.href }
        Field.flag("isCurrent", "Whether it leads to the page that it stands on.") { $0.isCurrent }
    }
}
