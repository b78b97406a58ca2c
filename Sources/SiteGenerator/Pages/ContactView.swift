import Templating

/// How to reach whoever runs the site.
struct ContactView: Sendable {
    /// An e-mail address.
    let email: String?
    /// A telephone number as people write it.
    let phone: String?
    /// A page.
    let url: String?

    /// The number without blanks and marks, for a `tel:` link.
    var phoneDigits: String? { phone.map { $0.filter { "+0123456789".contains($0) } } }
}

extension ContactView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<ContactView> {
        Field.optionalText("email", "An e-mail address.") { $0.email }
        Field.optionalText("phone", "A telephone number as people write it.") { $0.phone }
        Field.optionalText("phoneDigits", "The number for a `tel:` link.") { $0.phoneDigits }
        Field.optionalText("url", "A page, such as a form.") { $0.url }
    }
}
