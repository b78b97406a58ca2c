import ReportModel
import SiteStructure
import Templating

/// The counts of all areas of a year as a table: what the bars show, in figures, each leading to its indicators.
struct AreaCountsTable: TemplateModel {
    private let setting: PageSetting
    private let report: Report
    private let columns: [Column]
    private let link: @Sendable (Area) -> Link
    /// The counts by area and column.
    private let counts: [[Int]]

    /// What is counted in a column.
    private struct Column {
        let label: String
        let filter: IndicatorFilter
    }

    /// How many indicators of each area have which status.
    ///
    /// - Parameter link: where an area's name leads, if not to its page.
    init(statusesOf report: Report, _ setting: PageSetting, link: (@Sendable (Area) -> Link)? = nil) {
        let occurring = Status.allCases.filter { report.tally[$0] > 0 }
        self.setting = setting
        self.report = report
        self.link = link ?? { setting.link(to: $0, report.year) }
        columns = occurring.map { Column(label: setting.text($0.labelKey), filter: .status($0.rawValue)) }
        counts = report.areas.map { area in occurring.map { area.tally[$0] } }
    }

    /// How many indicators of each area have which caution.
    ///
    /// - Parameter link: where an area's name leads.
    init(cautionsOf report: Report, _ setting: PageSetting, link: @escaping @Sendable (Area) -> Link) {
        let occurring = Caution.allCases.filter { report.tally[caution: $0] > 0 }
        self.setting = setting
        self.report = report
        self.link = link
        columns = occurring.map { Column(label: setting.text($0.labelKey), filter: .caution($0.rawValue)) }
        counts = report.areas.map { area in occurring.map { area.tally[caution: $0] } }
    }

    /// An area's counts.
    struct Row: TemplateModel {
        /// The area, or its table.
        let area: Link
        /// One for each column.
        let counts: [Cell]

        /// See `TemplateModel`.
        static let fields = Fields<Row> {
            Field.object("area", "The area.") { $0.area }
            Field.list("counts", "One for each column.") { $0.counts }
        }
    }

    /// A count.
    struct Cell: TemplateModel {
        /// How many.
        let number: String
        /// The table with these indicators only; `nil` where there are none.
        let href: String?

        /// See `TemplateModel`.
        static let fields = Fields<Cell> {
            Field.text("number", "How many.") { $0.number }
            Field.optionalText("href", "The table with these indicators only, where there are any.") { $0.href }
        }
    }

    private func row(_ index: Int) -> Row {
        let area = report.areas[index]
        let cells = zip(columns, counts[index]).map { column, count in
            Cell(
                number: setting.interface.format(count),
                href: count > 0 ? column.filter.href(setting, report, area) : nil)
        }
        return Row(area: link(area), counts: cells)
    }

    /// See `TemplateModel`.
    static let fields = Fields<AreaCountsTable> {
        Field.texts("columns", "What is counted: the statuses or cautions that occur.") { $0.columns.map(\.label) }
        Field.list("rows", "One row for each area.") { table in table.report.areas.indices.map(table.row) }
        Field.texts("sums", "The sums, one for each column.") { table in
            table.columns.indices.map { column in
                table.setting.interface.format(table.counts.reduce(0) { $0 + $1[column] })
            }
        }
    }
}
