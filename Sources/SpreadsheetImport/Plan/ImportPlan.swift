import Content
import ContentEditing
package import Diagnostics
import FileSystem

/// What an import is about to write, and what it found out about the spreadsheet.
package struct ImportPlan {
    /// The encoding that the spreadsheet was saved in, or that it is a workbook.
    package let encoding: String
    /// What stands between its cells; `nil` in a workbook.
    package let separator: Character?
    /// The values of indicators and objectives that change.
    package let values: [ImportedChange]
    /// Indicators of the rows' objectives that no row speaks of; they stay as they are.
    package let missing: [String]
    /// What stands in the sheet beside the rows of its table, and what was made of it.
    package let remarks: [ImportRemark]
    /// What stands before the decimals of its figures.
    package let decimalMark: Character
    /// What that was decided from.
    package let decimalEvidence: DecimalEvidence
    /// Headings of columns that were passed over.
    package let ignoredColumns: [String]
    /// How many rows were read.
    package let rows: Int
    /// How many objectives the rows speak of without saying anything new.
    package let unchanged: Int

    /// What the decimal mark was decided from.
    package enum DecimalEvidence: Equatable {
        /// A person said so.
        case given
        /// The cell of this name, with this text, can be read with that mark only.
        case cell(String, text: String)
        /// No cell tells, so it is the site's.
        case none
    }

    private let changes: FileChanges

    init(
        _ options: ImportOptions, _ file: SheetFile, _ sheet: Spreadsheet, _ mark: DecimalMark,
        _ files: [ImportedFile], _ planner: ObjectivePlanner
    ) {
        values = planner.changes
        missing = planner.missing
        (encoding, separator) = (file.format, file.separator)
        let noUnits = planner.standIns.isEmpty ? nil : ImportRemark.noUnits(planner.standIns)
        remarks = sheet.remarks + [CellCheck.rounded(sheet.rows), noUnits].compactMap { $0 }
        decimalMark = mark.mark
        decimalEvidence = mark.evidence
        ignoredColumns = sheet.columns.ignored
        rows = sheet.rowCount
        let changed = files.map(\.change).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        changes = FileChanges(root: options.content, changed, makesFolders: true)
        unchanged = planner.unchanged
    }

    /// Paths of the files that are to be changed, as a person would type them.
    package var changed: [String] { changes.files.filter { $0.old != nil }.map { shown($0.path) } }

    /// Paths of the files that are to be made.
    package var created: [String] { changes.files.filter { $0.old == nil }.map { shown($0.path) } }

    /// The differences, file by file, as a unified diff.
    package func diff(colour: Bool) -> String {
        changes.files.map { UnifiedDiff(path: shown($0.path), old: $0.old, new: $0.new).text(colour: colour) }.joined()
    }

    /// Writes all files; where one cannot be written, those written before get their old content back.
    ///
    /// - Parameters:
    ///   - onWait: is called where another command is writing to the content, before that one is waited for.
    ///   - progress: is told how many files are written.
    /// - Returns: whether all were written; why not is in `report`.
    package func write(
        report: inout DiagnosticReport, onWait: () -> Void = {}, progress: ImportProgress.Listener = { _ in }
    ) -> Bool {
        do throws(FileChanges.Failure) {
            try changes.write(onWait: onWait) {
                progress(ImportProgress(step: .writing, done: $0, total: changes.files.count))
            }
            return true
        } catch {
            switch error.cause {
            case .changedMeanwhile(let path):
                report.add(ImportMessage.changedMeanwhile, at: SourceLocation(wholeFile: shown(path)))
            case .system(let error):
                report.add(ImportMessage.cannotWrite(reason: error.reason), at: SourceLocation(wholeFile: error.path))
            case .busy: report.add(ChangeMessage.busy(path: changes.root), at: nil)
            case .interrupted: report.add(ChangeMessage.interrupted, at: nil)
            }
            for error in error.notRestored {
                report.add(ChangeMessage.cannotUndo(reason: error.reason), at: SourceLocation(wholeFile: error.path))
            }
            return false
        }
    }

    private func shown(_ path: String) -> String { ContentIndex.file(path, in: changes.root).shownPath }
}
