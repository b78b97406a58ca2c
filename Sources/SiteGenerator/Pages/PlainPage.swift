import ReportModel
import Templating

/// A free page: title and text.
struct PlainPage: FramedPage {
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

    /// The page with its text.
    init(_ setting: PageSetting, page: FreePage, text: PageText) {
        frame = SiteFrame(setting)
        head = PageHead(setting, title: page.title, description: page.summary)
        breadcrumb = Breadcrumb(setting, current: page.title)
        title = page.title
        summary = page.summary
        self.text = text
    }
}

extension PlainPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<PlainPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { $0.breadcrumb }
        Field.text("title", "The page's title.") { $0.title }
        Field.optionalText("summary", "One sentence on what it is about.") { $0.summary }
        Field.flag("hasContents", "Whether there are chapters enough for a list of them.") {
            !$0.text.contents.isEmpty
        }
        Field.list("contents", "Links to its chapters.") { $0.text.contents }
        Field.optionalHTML("text", "Its text; headings from h2.") { $0.text.html }
    }
}
