import ReportModel
import SiteStructure
import Templating

/// The page across years: what became of each indicator from one year to the next, as counts and movements.
struct YearsPage: FramedPage {
    static let template = "years"

    /// See `FramedPage`.
    let setting: PageSetting

    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, title: title, description: setting.text(.yearsSummary)) }

    private var title: String { setting.text(.yearsTitle) }

    /// See `TemplateModel`.
    static let fields = Fields<YearsPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { Breadcrumb($0.setting, current: $0.title) }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("summary", "What the page is about.") { $0.setting.text(.yearsSummary) }
        Field.object("counts", "The counts of each year, as a table that leads to their indicators.") {
            CountsTable(yearsOf: $0.setting)
        }
        Field.list("changes", "What changed from each year to the next, the latest first.") { page in
            YearChange.all(page.setting).enumerated().map {
                YearChangeView(setting: page.setting, change: $1, isLatest: $0 == 0)
            }
        }
    }
}
