import ReportModel
import SiteStructure
import Templating

/// The counts of all areas of a year as a table: what the bars show, in figures.
struct AreaCountsTable: TemplateModel {
    private let setting: PageSetting
    private let report: Report
    /// The statuses that occur.
    private let occurring: [Status]
    private let link: @Sendable (Area) -> Link

    /// The table of a year.
    ///
    /// - Parameter link: where an area's name leads.
    init(_ setting: PageSetting, _ report: Report, link: @escaping @Sendable (Area) -> Link) {
        self.setting = setting
        self.report = report
        self.link = link
        occurring = Status.allCases.filter { report.tally[$0] > 0 }
    }

    private func counts(_ tally: Tally) -> [String] { occurring.map { setting.interface.format(tally[$0]) } }

    /// An area's counts.
    struct Row: TemplateModel {
        /// The area, or its table.
        let area: Link
        /// One for each status that occurs in the year.
        let counts: [String]

        /// See `TemplateModel`.
        static let fields = Fields<Row> {
            Field.object("area", "The area.") { $0.area }
            Field.texts("counts", "One for each status that occurs in the year.") { $0.counts }
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<AreaCountsTable> {
        Field.texts("statuses", "The statuses that occur, one for each column.") { table in
            table.occurring.map { table.setting.text($0.labelKey) }
        }
        Field.list("rows", "One row for each area.") { table in
            table.report.areas.map { Row(area: table.link($0), counts: table.counts($0.tally)) }
        }
        Field.texts("sums", "The sums, one for each status.") { $0.counts($0.report.tally) }
    }
}
