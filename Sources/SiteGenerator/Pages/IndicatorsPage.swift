import ReportModel
import Templating

/// Every indicator of a year in one table.
struct IndicatorsPage: FramedPage {
    /// See `FramedPage`.
    let frame: SiteFrame
    /// See `FramedPage`.
    let head: PageHead
    /// The way to this page.
    let breadcrumb: Breadcrumb
    /// The page's title.
    let title: String
    /// The table's caption, with the counts.
    let caption: String
    /// The statuses that occur.
    let statuses: [StatusBadge]
    /// The rows by area.
    let areas: [AreaRows]

    /// The page of `report`.
    init(_ setting: PageSetting, report: Report) {
        let counts = CountsView(setting, report.tally)
        frame = SiteFrame(setting, report)
        title = setting.text(.indicatorsTitle, ["year": String(report.year)])
        caption = setting.text(
            .indicatorsCaption, ["indicators": counts.indicators, "counts": counts.chartDescription])
        head = PageHead(setting, title: title, description: caption)
        breadcrumb = Breadcrumb(setting, report, current: title)
        statuses = counts.parts.map(\.badge)
        areas = report.indicatorPlaces.runs { $0.area.id }.compactMap { places in
            places.first.map { first in
                AreaRows(
                    id: first.area.id, area: setting.link(to: first.area, report.year),
                    rows: places.map { SortableRow(setting, $0) })
            }
        }
    }

    /// The indicators of an area.
    struct AreaRows: Sendable {
        /// The area's id, which filters are called by.
        let id: String
        /// The area.
        let area: Link
        /// Its indicators, in the order of its objectives.
        let rows: [SortableRow]
    }
}

extension IndicatorsPage.AreaRows: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<IndicatorsPage.AreaRows> {
        Field.text("id", "The area's id, which filters are called by.") { $0.id }
        Field.object("area", "The area.") { $0.area }
        Field.list("rows", "Its indicators, in the order of its objectives.") { $0.rows }
    }
}

extension IndicatorsPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<IndicatorsPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { $0.breadcrumb }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("caption", "The table's caption, with the counts.") { $0.caption }
        Field.list("statuses", "The statuses that occur.") { $0.statuses }
        Field.list("areas", "The rows by area.") { $0.areas }
    }
}
