import ReportModel
import SiteStructure
import Templating

/// The missed targets of a year, where they are too many for its front page.
struct MissesPage: FramedPage {
    static let template = "misses"

    /// See `FramedPage`.
    let setting: PageSetting
    /// The year.
    let report: Report

    /// How many are shown at most; the tables of the areas have them all.
    private static let limit = 500

    /// See `FramedPage`.
    var frame: SiteFrame { SiteFrame(setting, report) }
    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, title: title, description: count) }

    private var title: String { setting.text(.missesTitle, ["year": report.name]) }
    private var count: String {
        let total = setting.interface.format(report.tally.targets)
        return setting.count(.countMisses, report.tally.notReached, ["total": total])
    }

    /// See `TemplateModel`.
    static let fields = Fields<MissesPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { Breadcrumb($0.setting, $0.report, current: $0.title) }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("count", "How many targets were not reached of how many.") { $0.count }
        Field.object("notReached", "What was reached partly or not at all.") {
            IndicatorExcerpt(
                $0.setting, $0.report.firstIndicatorPlaces(limit) { $0.assessment.status.isNotReached })
        }
        Field.object("indicators", "The page with all indicators.") { $0.setting.indicators($0.report) }
        Field.object("areaCounts", "The counts of each area, as a table that leads to their indicators.") {
            CountsTable(statusesOf: $0.report, $0.setting)
        }
    }
}
