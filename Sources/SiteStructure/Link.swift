package import Templating

/// A link to a page or to an address.
package struct Link: TemplateModel {
    /// Its text.
    package let label: String
    /// Where it leads.
    package let href: String
    /// Whether it leads to the page that it stands on.
    package let isCurrent: Bool
    /// The language of its text, where it is not the site's.
    package let lang: String?

    /// A link to what `label` names.
    package init(label: String, href: String, isCurrent: Bool = false, lang: String? = nil) {
        self.label = label
        self.href = href
        self.isCurrent = isCurrent
        self.lang = lang
    }

    /// See `TemplateModel`.
    package static let fields = Fields<Link> {
        Field.text("label", "Its text.") { $0.label }
        Field.text("href", "Where it leads.") { $0.href }
        Field.optionalText("lang", "The language of its text, where it is not the site's.") { $0.lang }
        Field.flag("isCurrent", "Whether it leads to the page that it stands on.") { $0.isCurrent }
    }
}
