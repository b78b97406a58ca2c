import ReportModel
import SiteStructure
import Templating

/// The indicators of a year in one table; of a large year, one table for each area and a page that leads to them.
struct IndicatorsPage: FramedPage {
    static let template = "indicators"

    /// See `FramedPage`.
    let setting: PageSetting
    /// The year.
    let report: Report
    /// Which area of the year it is of, from 0, if only of one.
    var number: Int?

    /// See `FramedPage`.
    var frame: SiteFrame { SiteFrame(setting, report) }
    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, title: title, description: caption) }

    private var area: Area? { number.map { report.areas[$0] } }
    private var isSplit: Bool { number == nil && report.hasTableForEachArea }
    private var tally: Tally { area?.tally ?? report.tally }
    private var counts: CountsView { CountsView(setting, tally) }

    private var title: String {
        area.map { setting.text(.indicatorsAreaTitle, ["year": report.name, "area": $0.title]) }
            ?? setting.text(.indicatorsTitle, ["year": report.name])
    }

    private var breadcrumb: Breadcrumb {
        guard let area else { return Breadcrumb(setting, report, current: title) }
        let all = Link(
            label: setting.text(.indicatorsLabel), href: setting.link(to: setting.addresses.indicators(report.year)))
        return Breadcrumb(setting, report, through: all, current: area.title)
    }

    private var caption: String {
        setting.text(.indicatorsCaption, ["indicators": counts.indicators, "counts": counts.chartDescription])
    }

    private var tables: CountsTable? {
        guard isSplit else { return nil }
        return CountsTable(statusesOf: report, setting, link: areaTable)
    }

    private var cautionTables: CountsTable? {
        isSplit ? CountsTable(cautionsOf: report, setting, link: areaTable) : nil
    }

    private var areaTable: @Sendable (Area) -> Link {
        { [setting, report] area in
            let path = setting.addresses.indicators(of: area.id, report.year)
            return Link(label: area.title, href: setting.link(to: path))
        }
    }

    /// What the filter offers: each status, and below it how it is known, where not all of it was compared.
    private var statuses: [StatusChoice] {
        let standings = tally.standings.map(\.standing)
        let missed =
            standings.contains { $0.status == .partial }
            ? [StatusChoice(code: IndicatorFilter.notReached, label: setting.text(.statusNotReachedAll))] : []
        return missed
            + standings.runs(by: \.status).flatMap { run in
                let status = setting.text(run[0].status.labelKey)
                let whole = StatusChoice(code: run[0].status.rawValue, label: status)
                let isPlain = run.count == 1 && (run[0].ground ?? .compared) == .compared
                let known = run.compactMap { standing in
                    standing.ground.map {
                        StatusChoice(
                            code: standing.code, label: setting.count($0.standingKey, 1, ["status": status]))
                    }
                }
                return [whole] + (isPlain ? [] : known)
            }
    }

    /// A status that the table can be filtered by.
    struct StatusChoice: TemplateModel {
        /// What the address calls it.
        let code: String
        /// The status in words.
        let label: String

        /// See `TemplateModel`.
        static let fields = Fields<StatusChoice> {
            Field.text("code", "What the address calls it.") { $0.code }
            Field.text("label", "The status in words.") { $0.label }
        }
    }

    /// The numbers of the areas whose indicators the page shows.
    private var numbers: [Int] { number.map { [$0] } ?? (isSplit ? [] : Array(report.areas.indices)) }

    /// The indicators of an area.
    struct AreaRows: TemplateModel {
        /// The page.
        let setting: PageSetting
        /// The year.
        let report: Report
        /// Which area of the year it is, from 0.
        let number: Int

        /// The area.
        var area: Area { report.areas[number] }

        /// See `TemplateModel`.
        static let fields = Fields<AreaRows> {
            Field.text("id", "The area's id, which filters are called by.") { $0.area.id }
            Field.object("area", "The area.") { $0.setting.link(to: $0.area, $0.report.year) }
            Field.html("emblem", "The area's emblem, as SVG.") { AreaEmblem($0.area).svg }
            Field.list("rows", "Its indicators, in the order of its objectives.") { rows in
                rows.report.objectivePlaces(inArea: rows.number).flatMap { objective in
                    let page = rows.setting.link(to: objective.path(rows.setting.addresses))
                    return objective.indicators.map { SortableRow(setting: rows.setting, place: $0, page: page) }
                }
            }
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<IndicatorsPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { $0.breadcrumb }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("caption", "The table's caption, with the counts.") { $0.caption }
        Field.list("statuses", "The statuses that occur, and how each is known.") { $0.statuses }
        Field.list("cautions", "The cautions that occur.") { page in
            CautionView.all(page.setting, page.report, in: page.tally)
        }
        Field.flag("hasCautions", "Whether any indicator has a caution of its own.") { $0.tally.cautioned > 0 }
        Field.list("areas", "The rows by area.") { page in
            page.numbers.map { AreaRows(setting: page.setting, report: page.report, number: $0) }
                .filter { $0.area.tally.total > 0 }
        }
        Field.flag("isSplit", "Whether each area has a table of its own, which this page leads to.") { $0.isSplit }
        Field.optionalObject("tables", "The areas with the counts of their tables.") { $0.tables }
        Field.optionalObject("cautionTables", "The same for cautions.") { $0.cautionTables }
    }
}
