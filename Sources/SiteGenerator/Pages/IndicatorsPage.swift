import ReportModel
import Templating

/// The indicators of a year in one table; of a large year, one table for each area and a page that leads to them.
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
    /// The areas with their own tables, where this page only leads to them.
    let tables: AreaCountsTable?

    /// With how many indicators a year's table is cut: browsers sort and filter that many at once.
    static let limit = 1000

    /// Whether each area of a year has a table of its own.
    static func isSplit(_ report: Report) -> Bool {
        report.areas.count > 1 && report.areas.reduce(0) { $0 + $1.indicatorCount } > limit
    }

    /// The page of `report`.
    init(_ setting: PageSetting, report: Report) {
        let title = setting.text(.indicatorsTitle, ["year": String(report.year)])
        let isSplit = Self.isSplit(report)
        let tables = AreaCountsTable(setting, report) { area in
            Link(
                label: area.title,
                href: setting.link(to: setting.addresses.indicators(of: area.id, report.year)))
        }
        self.init(
            setting, report, title: title, breadcrumb: Breadcrumb(setting, report, current: title), report.tally,
            areas: isSplit ? [] : Array(report.areas.indices), tables: isSplit ? tables : nil)
    }

    /// The page of one area of `report`, by its number from 0.
    init(_ setting: PageSetting, report: Report, area number: Int) {
        let area = report.areas[number]
        let values: PhraseValues = ["year": String(report.year), "area": area.title]
        let all = Link(
            label: setting.text(.indicatorsLabel), href: setting.link(to: setting.addresses.indicators(report.year)))
        self.init(
            setting, report, title: setting.text(.indicatorsAreaTitle, values),
            breadcrumb: Breadcrumb(setting, report, through: all, current: area.title), area.tally, areas: [number],
            tables: nil)
    }

    private init(
        _ setting: PageSetting, _ report: Report, title: String, breadcrumb: Breadcrumb, _ tally: Tally, areas: [Int],
        tables: AreaCountsTable?
    ) {
        let counts = CountsView(setting, tally)
        frame = SiteFrame(setting, report)
        self.title = title
        caption = setting.text(
            .indicatorsCaption, ["indicators": counts.indicators, "counts": counts.chartDescription])
        head = PageHead(setting, title: title, description: caption)
        self.breadcrumb = breadcrumb
        statuses = counts.parts.map(\.badge)
        self.areas = areas.compactMap { number in
            let rows = report.objectivePlaces(inArea: number).flatMap { objective in
                let page = setting.link(to: objective.path(setting.addresses))
                return objective.indicators.map { SortableRow(setting, $0, page: page) }
            }
            let area = report.areas[number]
            return rows.isEmpty ? nil : AreaRows(id: area.id, area: setting.link(to: area, report.year), rows: rows)
        }
        self.tables = tables
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

extension Area {
    /// How many indicators it has.
    fileprivate var indicatorCount: Int { objectives.indices.reduce(0) { $0 + objectives[$1].indicators.count } }
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
        Field.flag("isSplit", "Whether each area has a table of its own, which this page leads to.") {
            $0.tables != nil
        }
        Field.optionalObject("tables", "The areas with the counts of their tables.") { $0.tables }
    }
}
