import Content
import Diagnostics
import FileSystem
import ReportModel
import Workbooks

/// A file with a table in it, as far as the cells of one sheet.
struct SheetFile {
    /// The cells.
    let grid: Grid
    /// How it was saved: an encoding, or the kind of workbook.
    let format: String
    /// What stands between the cells of a text; `nil` in a workbook.
    let separator: Character?
    /// What was left out of it.
    let remarks: [ImportRemark]

    /// Reads a file; `nil` after adding to `report` why it cannot be.
    init?(_ options: ImportOptions, _ language: SiteLanguage, report: inout DiagnosticReport) {
        let place = SourceLocation(wholeFile: options.file)
        let bytes: [UInt8]
        do throws(SystemError) {
            if let status = try Folder.status(ofFile: options.file), status.size > Limit.sheet.bytes {
                report.add(ImportMessage.tooLarge(megabytes: Limit.sheet.figure), at: place)
                return nil
            }
            bytes = try Folder.contents(ofFile: options.file)
        } catch {
            report.add(
                error.isMissing ? ImportMessage.noFile : ImportMessage.unreadable(reason: error.reason), at: place)
            return nil
        }
        if Workbook.isLikely(bytes) {
            self.init(workbook: bytes, options, language, &report)
        } else {
            self.init(text: bytes, options, &report)
        }
    }

    private init?(text bytes: [UInt8], _ options: ImportOptions, _ report: inout DiagnosticReport) {
        guard let text = SpreadsheetText(bytes, path: options.file, given: options.encoding, report: &report) else {
            return nil
        }
        let source = text.source
        let table: CSVTable
        do throws(CSVTable.Fault) {
            table = try CSVTable(source, separator: Self.separator(of: source, options.mappings))
        } catch {
            report.add(error.message, at: source.location(of: error.range))
            return nil
        }
        guard !table.records.isEmpty else {
            report.add(ImportMessage.empty, at: SourceLocation(wholeFile: source.path))
            return nil
        }
        if text.encoding.isOfOneByte || source.bytes.contains(where: { $0 >= 0x80 }) {
            let finder = TableFinder(Grid(table), options.mappings, number: options.headingRow)
            if let fault = BrokenText(table, text.encoding).fault(finder?.headings ?? []) {
                report.add(fault.message, at: source.location(of: fault.range))
                return nil
            }
        }
        grid = Grid(table)
        format = text.encoding.rawValue
        separator = Character(Unicode.Scalar(table.separator))
        remarks = []
    }

    /// The separator by which most headings are known, or else that gives most cells.
    private static func separator(
        of source: SourceText, _ mappings: [ImportOptions.Mapping]
    ) throws(CSVTable.Fault) -> UInt8 {
        var best: (separator: UInt8, known: Int, cells: Int) = (CSVTable.separators[0], -1, -1)
        for separator in CSVTable.separators {
            // A fault is told once it is known between which cells it stands.
            let start = try CSVTable(source, separator: separator, limit: TableFinder.most, endsAtFault: true)
            let grid = Grid(start)
            let known = TableFinder.mostKnown(grid, mappings)
            let cells = (0..<grid.count).map { grid.width(ofRow: $0) }.max() ?? 0
            if (known, cells) > (best.known, best.cells) { best = (separator, known, cells) }
        }
        return best.separator
    }

    private init?(
        workbook bytes: [UInt8], _ options: ImportOptions, _ language: SiteLanguage, _ report: inout DiagnosticReport
    ) {
        let workbook: Workbook
        do throws(WorkbookFault) {
            workbook = try Workbook(bytes, language: language.ofWorkbooks)
        } catch {
            report.add(error.message, at: SourceLocation(wholeFile: options.file))
            return nil
        }
        guard let chosen = SheetChoice(workbook, options, report: &report) else { return nil }
        (grid, remarks) = (chosen.grid, chosen.remarks)
        (format, separator) = (workbook.format.rawValue, nil)
    }
}

extension SiteLanguage {
    /// The notation in which the cells of a workbook are shown for a site.
    fileprivate var ofWorkbooks: WorkbookLanguage {
        switch self {
        case .italian: .italian
        case .english: .english
        }
    }
}
