import ReportModel
import SiteStructure
import Templating

/// A free page with an index of the terms that its text explains.
struct GlossaryPage: TextPage {
    static let template = "glossary"

    /// See `FramedPage`.
    let setting: PageSetting
    /// See `TextPage`.
    let page: FreePage
    /// See `TextPage`.
    let text: PageText

    /// The terms.
    var terms: [Link] { text.terms.map { Link(label: $0.text, href: "#" + $0.id) } }

    /// See `TemplateModel`.
    static let fields = Fields<GlossaryPage> {
        titleFields
        Field.flag("hasTerms", "Whether the text explains any terms.") { !$0.terms.isEmpty }
        Field.list("terms", "The terms that the text explains.") { $0.terms }
        textField
    }
}
