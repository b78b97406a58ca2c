import ContentEditing
package import Diagnostics
import ReportLoader

/// Turns a spreadsheet of indicators into content files.
///
/// All or nothing: every row is read, every file is made in memory, and the content is loaded as it will be, before a
/// byte is written.
package struct ImportPlanner {
    private let options: ImportOptions

    /// A planner of an import with some options.
    package init(_ options: ImportOptions) { self.options = options }

    /// What is to be written. Nothing has been yet.
    ///
    /// - Returns: the plan; `nil` where there are faults, which are then in `report`.
    package func plan(report: inout DiagnosticReport) -> ImportPlan? {
        var found = DiagnosticReport()
        let plan = SourceFolders(content: options.content).read(report: &found, makePlan)
        report.add(contentsOf: found)
        return found.hasErrors ? nil : plan
    }

    private func makePlan(_ report: inout DiagnosticReport) -> ImportPlan? {
        guard let text = SpreadsheetText.read(options.file, report: &report),
            let sheet = Spreadsheet(text, mappings: options.mappings, report: &report),
            let index = ContentIndex(options.content, report: &report)
        else { return nil }
        let rows = sheet.rows
        let mark = DecimalMark(rows, index.figures, words: index.words, given: options.decimalMark)
        var matcher = RowMatcher(index, options)
        let objectives = matcher.objectives(of: rows)
        report.add(contentsOf: matcher.report)
        var planner = ObjectivePlanner(index, mark)
        let files = objectives.compactMap { planner.plan($0) }
        report.add(contentsOf: planner.report)
        guard !report.hasErrors else { return nil }
        PendingCheck(options.content, files.filter(\.change.isChanged)).run(report: &report)
        return ImportPlan(options, sheet, mark, files, rows: rows.count)
    }
}
