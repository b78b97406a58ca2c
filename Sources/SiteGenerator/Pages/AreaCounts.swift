import ReportModel
import Templating

/// The counts of all areas of a year as a table: what the bars show, in figures.
struct AreaCountsTable: Sendable {
    /// The statuses that occur, one for each column.
    let statuses: [String]
    /// One row for each area.
    let rows: [Row]
    /// The sums, for each status.
    let sums: [String]

    /// An area's counts.
    struct Row: Sendable {
        /// The area, or its table.
        let area: Link
        /// One for each status that occurs in the year.
        let counts: [String]
    }

    /// The table of a year.
    ///
    /// - Parameter link: where an area's name leads.
    init(_ setting: PageSetting, _ report: Report, link: (Area) -> Link) {
        let all = report.tally.byStatus
        let occurring = all.indices.filter { all[$0].count > 0 }
        statuses = occurring.map { setting.text(all[$0].status.labelKey) }
        sums = occurring.map { setting.interface.format(all[$0].count) }
        rows = report.areas.map { area in
            let counts = area.tally.byStatus
            return Row(
                area: link(area),
                counts: occurring.map { setting.interface.format(counts[$0].count) })
        }
    }
}

extension AreaCountsTable: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<AreaCountsTable> {
        Field.texts("statuses", "The statuses that occur, one for each column.") { $0.statuses }
        Field.list("rows", "One row for each area.") { $0.rows }
        Field.texts("sums", "The sums, one for each status.") { $0.sums }
    }
}

extension AreaCountsTable.Row: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<AreaCountsTable.Row> {
        Field.object("area", "The area.") { $0.area }
        Field.texts("counts", "One for each status that occurs in the year.") { $0.counts }
    }
}
