import ReportModel
import Templating

/// The page that a server shows for an address that does not exist.
struct NotFoundPage: FramedPage {
    /// See `FramedPage`.
    let frame: SiteFrame
    /// See `FramedPage`.
    let head: PageHead
    /// The page's title.
    let title: String

    /// The page. Its links start at the site's root: nobody knows where it will be shown.
    init(_ setting: PageSetting) {
        frame = SiteFrame(setting)
        title = setting.text(.notFoundTitle)
        head = PageHead(setting, title: title, description: nil)
    }
}

extension NotFoundPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<NotFoundPage> {
        frameFields
        Field.text("title", "The page's title.") { $0.title }
    }
}
