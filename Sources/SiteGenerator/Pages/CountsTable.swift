import ReportModel
import SiteStructure
import Templating

/// Counts of areas or years as a table: what the bars show, in figures, each leading to its indicators.
struct CountsTable: TemplateModel {
    private let isByYear: Bool
    private let columns: [String]
    private let rows: [Row]
    private let sums: [String]

    /// What is counted, of whom, and where a count leads.
    ///
    /// - Parameter names: what each row counts, and its page.
    /// - Parameter counts: the counts by row and column.
    /// - Parameter href: where the count of a row and a column leads.
    private init(
        _ setting: PageSetting, columns: [String], names: [Link], counts: [[Int]], isByYear: Bool = false,
        href: (_ row: Int, _ column: Int) -> String?
    ) {
        self.isByYear = isByYear
        self.columns = columns
        rows = zip(names, counts).enumerated().map { row, entry in
            let cells = entry.1.enumerated().map { column, count in
                Cell(number: setting.interface.format(count), href: count > 0 ? href(row, column) : nil)
            }
            return Row(name: entry.0, counts: cells)
        }
        sums = columns.indices.map { column in setting.interface.format(counts.reduce(0) { $0 + $1[column] }) }
    }

    /// How many indicators of each area have which status.
    ///
    /// - Parameter link: where an area's name leads, if not to its page.
    init(statusesOf report: Report, _ setting: PageSetting, link: ((Area) -> Link)? = nil) {
        let occurring = Status.allCases.filter { report.tally[$0] > 0 }
        self.init(
            setting, columns: occurring.map { setting.text($0.labelKey) },
            names: report.areas.map(link ?? { setting.link(to: $0, report.year) }),
            counts: report.areas.map { area in occurring.map { area.tally[$0] } },
            href: { IndicatorFilter.status(occurring[$1].rawValue).href(setting, report, report.areas[$0]) })
    }

    /// How many indicators of each area have which caution.
    ///
    /// - Parameter link: where an area's name leads.
    init(cautionsOf report: Report, _ setting: PageSetting, link: (Area) -> Link) {
        let occurring = Caution.allCases.filter { report.tally[caution: $0] > 0 }
        self.init(
            setting, columns: occurring.map { setting.text($0.labelKey) }, names: report.areas.map(link),
            counts: report.areas.map { area in occurring.map { area.tally[caution: $0] } },
            href: { IndicatorFilter.caution(occurring[$1].rawValue).href(setting, report, report.areas[$0]) })
    }

    /// How many indicators of each year have which status, the latest year first.
    init(yearsOf setting: PageSetting) {
        let reports = Array(setting.content.reports.reversed())
        let occurring = Status.allCases.filter { status in reports.contains { $0.tally[status] > 0 } }
        self.init(
            setting, columns: occurring.map { setting.text($0.labelKey) },
            names: reports.map { Link(label: $0.name, href: setting.link(to: setting.addresses.year($0.year))) },
            counts: reports.map { report in occurring.map { report.tally[$0] } }, isByYear: true,
            href: { IndicatorFilter.status(occurring[$1].rawValue).href(setting, reports[$0]) })
    }

    /// How many indicators of each area of the later year moved which way.
    init(areasOf change: YearChange, _ setting: PageSetting) {
        let areas = change.after.areas
        var counts = [[Int]](
            repeating: [Int](repeating: 0, count: YearChange.Movement.allCases.count), count: areas.count)
        let columns = YearChange.Movement.allCases
        for pair in change.pairs {
            guard let column = columns.firstIndex(of: pair.movement) else { continue }
            counts[pair.after.areaIndex][column] += 1
        }
        let occurring = columns.indices.filter { column in counts.contains { $0[column] > 0 } }
        self.init(
            setting, columns: occurring.map { setting.text(columns[$0].labelKey) },
            names: areas.map { setting.link(to: $0, change.after.year) },
            counts: counts.map { row in occurring.map { row[$0] } }, href: { _, _ in nil })
    }

    /// The counts of an area or a year.
    struct Row: TemplateModel {
        /// What is counted, and its page.
        let name: Link
        /// One for each column.
        let counts: [Cell]

        /// See `TemplateModel`.
        static let fields = Fields<Row> {
            Field.object("name", "The area or the year.") { $0.name }
            Field.list("counts", "One for each column.") { $0.counts }
        }
    }

    /// A count.
    struct Cell: TemplateModel {
        /// How many.
        let number: String
        /// The table with these indicators only; `nil` where there are none, or no such table.
        let href: String?

        /// See `TemplateModel`.
        static let fields = Fields<Cell> {
            Field.text("number", "How many.") { $0.number }
            Field.optionalText("href", "The table with these indicators only, where there are any.") { $0.href }
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<CountsTable> {
        Field.flag("isByYear", "Whether the rows are years; else they are areas.") { $0.isByYear }
        Field.texts("columns", "What is counted, of what occurs: statuses, cautions, movements.") { $0.columns }
        Field.list("rows", "One row for each area or year.") { $0.rows }
        Field.texts("sums", "The sums of the areas, one for each column.") { $0.isByYear ? [] : $0.sums }
        Field.flag("hasSums", "Whether there are sums.") { !$0.isByYear }
    }
}
