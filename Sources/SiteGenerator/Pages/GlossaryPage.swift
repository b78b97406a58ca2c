import ReportModel
import Templating

/// A free page with an index of the terms that its text explains.
struct GlossaryPage: FramedPage {
    /// See `FramedPage`.
    let frame: SiteFrame
    /// See `FramedPage`.
    let head: PageHead
    /// The way to this page.
    let breadcrumb: Breadcrumb
    /// The page's title.
    let title: String
    /// One sentence on what it is about.
    let summary: String?
    /// Its text.
    let text: PageText
    /// The terms.
    let terms: [Link]

    /// The page with its text. The terms are the headings of the deepest level, from 3 on.
    init(_ setting: PageSetting, page: FreePage, text: PageText) {
        frame = SiteFrame(setting)
        head = PageHead(setting, title: page.title, description: page.summary)
        breadcrumb = Breadcrumb(setting, current: page.title)
        title = page.title
        summary = page.summary
        self.text = text
        let deepest = text.headings.map(\.level).max() ?? 0
        terms = text.headings.filter { $0.level == deepest && deepest >= 3 }
            .map { Link(label: $0.text, href: "#" + $0.id) }
    }
}

extension GlossaryPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<GlossaryPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { $0.breadcrumb }
        Field.text("title", "The page's title.") { $0.title }
        Field.optionalText("summary", "One sentence on what it is about.") { $0.summary }
        Field.flag("hasTerms", "Whether the text explains any terms.") { !$0.terms.isEmpty }
        Field.list("terms", "The terms that the text explains.") { $0.terms }
        Field.optionalHTML("text", "Its text; headings from h2.") { $0.text.html }
    }
}
