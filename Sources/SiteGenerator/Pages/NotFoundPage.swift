import ReportModel
import SiteStructure
import Templating

/// The page that a server shows for an address that does not exist. Its links start at the site's root: nobody knows
/// where it will be shown.
struct NotFoundPage: FramedPage {
    static let template = "not-found"

    /// See `FramedPage`.
    let setting: PageSetting

    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, title: title, description: nil) }

    private var title: String { setting.text(.notFoundTitle) }

    /// See `TemplateModel`.
    static let fields = Fields<NotFoundPage> {
        frameFields
        Field.text("title", "The page's title.") { $0.title }
        Field.list("areas", "The areas of the latest year, to go on from.") { page in
            page.setting.content.current.map { year in
                year.areas.map { page.setting.link(to: $0, year.year) }
            } ?? []
        }
    }
}
