import ReportModel
import Templating

/// How to reach whoever runs the site.
struct ContactView: TemplateModel {
    /// The ways that there are.
    let contact: Site.Contact

    /// See `TemplateModel`.
    static let fields = Fields<ContactView> {
        Field.optionalText("email", "An e-mail address.") { $0.contact.email }
        Field.optionalText("phone", "A telephone number as people write it.") { $0.contact.phone }
        Field.optionalText("phoneDigits", "The number for a `tel:` link.") {
            $0.contact.phone.map { $0.filter { "+0123456789".contains($0) } }
        }
        Field.optionalText("url", "A page, such as a form.") { $0.contact.url }
    }
}
