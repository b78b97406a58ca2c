import ContentEditing
package import Diagnostics
import ReportLoader
import ReportModel

/// Turns a spreadsheet of indicators into content files.
///
/// All or nothing: every row is read, every file is made in memory, and the content is loaded as it will be, before a
/// byte is written.
package struct ImportPlanner {
    private let options: ImportOptions
    private let progress: ImportProgress.Listener

    /// A planner of an import with some options.
    ///
    /// - Parameter progress: is told now and then how far the plan has come.
    package init(_ options: ImportOptions, progress: @escaping ImportProgress.Listener = { _ in }) {
        (self.options, self.progress) = (options, progress)
    }

    /// What is to be written. Nothing has been yet.
    ///
    /// - Returns: the plan; `nil` where there are faults, which are then in `report`.
    package func plan(report: inout DiagnosticReport) -> ImportPlan? {
        var found = DiagnosticReport()
        let plan = SourceFolders(content: options.content).read(report: &found, makePlan)
        report.add(contentsOf: found.gatheredByKind)
        return found.hasErrors ? nil : plan
    }

    private func makePlan(_ report: inout DiagnosticReport) -> ImportPlan? {
        guard let index = ContentIndex(options.content, report: &report) else { return nil }
        let remembered = RememberedMappings(index, report: &report)
        var options = options
        options.remembered = remembered.mappings
        options.labels = index.labels
        guard let file = SheetFile(options, index.figures.language, report: &report),
            let sheet = Spreadsheet(file.grid, options, index.figures, found: file.remarks, report: &report)
        else { return nil }
        let rows = sheet.rows
        let counter = RowCounter(of: rows.count, progress)
        CellCheck.run(rows, report: &report)
        let mark = DecimalMark(rows, index.figures, words: index.words, given: options.decimalMark)
        WeightScales.check(rows, mark, report: &report)
        var matcher = RowMatcher(index, options)
        let objectives = matcher.objectives(of: rows)
        report.add(contentsOf: matcher.report)
        let memory = remembered.file(adding: options.mappings, headings: sheet.headings, index)
        var planner = ObjectivePlanner(index, mark, options)
        let files =
            matcher.newAreas.files(index) + planner.plan(objectives, counter)
            + (memory.map { [$0] } ?? [])
        report.add(contentsOf: planner.report)
        guard !report.hasErrors else { return nil }
        PendingCheck(index, files).run(report: &report, progress)
        return ImportPlan(options, file, sheet, mark, files, planner)
    }
}
