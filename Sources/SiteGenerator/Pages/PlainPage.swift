import ReportModel
import SiteStructure
import Templating

/// A free page with its text.
struct PlainPage: TextPage {
    static let template = "page"

    /// See `FramedPage`.
    let setting: PageSetting
    /// See `TextPage`.
    let page: FreePage
    /// See `TextPage`.
    let text: PageText

    /// See `TemplateModel`.
    static let fields = Fields<PlainPage> {
        titleFields
        chapterFields
    }
}
