import Content
import Diagnostics
import Workbooks

/// The cells of a table by row and column, whatever file they stand in.
struct Grid {
    /// The file's path.
    let path: String
    /// What the sheet's tab says, where the file has several sheets.
    let sheetName: String?
    private let cells: Cells

    private enum Cells {
        case csv(CSVTable)
        case sheet(WorkbookSheet)
    }

    /// A table of text.
    init(_ table: CSVTable) {
        (path, sheetName, cells) = (table.source.path, nil, .csv(table))
    }

    /// A sheet of a workbook.
    ///
    /// - Parameter isOneOfSeveral: whether its name tells it from others.
    init(_ sheet: WorkbookSheet, path: String, isOneOfSeveral: Bool) {
        (self.path, sheetName, cells) = (path, isOneOfSeveral ? sheet.name : nil, .sheet(sheet))
    }

    /// What the sheet's tab says, of a workbook.
    var tabName: String? {
        guard case .sheet(let sheet) = cells else { return nil }
        return sheet.name
    }

    /// Whether a cell is part of a merged one that lies over the column before it, too.
    func isMergedSideways(_ row: Int, _ column: Int) -> Bool {
        guard column > 0, let here = cell(row, column), here.isCovered, let before = cell(row, column - 1) else {
            return false
        }
        return before.text == here.text
    }

    /// How many rows hold something.
    var count: Int {
        switch cells {
        case .csv(let table): table.records.count
        case .sheet(let sheet): sheet.rows.count
        }
    }

    /// The number of a row, from 1, as a spreadsheet program counts.
    func number(ofRow row: Int) -> Int {
        switch cells {
        case .csv(let table): table.records[row].number
        case .sheet(let sheet): sheet.rows[row].number
        }
    }

    /// One more than the index of the last cell that there is in a row, empty ones of a text included.
    func width(ofRow row: Int) -> Int {
        switch cells {
        case .csv(let table): table.records[row].cells.count
        case .sheet(let sheet): (sheet.rows[row].cells.last?.column ?? -1) + 1
        }
    }

    /// What a cell shows, without space around it; empty where there is none.
    func text(_ row: Int, _ column: Int) -> String {
        switch cells {
        case .csv(let table):
            guard let cell = table.cell(row, column), !cell.range.isEmpty else { return "" }
            return table.text(cell).withPlainLineBreaks.trimmed
        case .sheet: return cell(row, column)?.text.withPlainLineBreaks.trimmed ?? ""
        }
    }

    /// What a cell is beside what it shows; cells of a text are text.
    func kind(_ row: Int, _ column: Int) -> WorkbookSheet.Kind { cell(row, column)?.kind ?? .text }

    /// Whether a cell is a number that shows fewer digits than it has.
    func isRounded(_ row: Int, _ column: Int) -> Bool { cell(row, column)?.isRounded ?? false }

    /// The columns of a row that hold something of their own: a merged cell counts once.
    func filled(_ row: Int) -> [Int] {
        switch cells {
        case .csv: (0..<width(ofRow: row)).filter { !text(row, $0).isEmpty }
        case .sheet(let sheet):
            sheet.rows[row].cells.filter { !$0.isCovered && !$0.text.trimmed.isEmpty }.map(\.column)
        }
    }

    /// Where a cell stands: in a text at its characters, in a workbook the file as a whole, and the cell's name tells.
    func location(_ row: Int, _ column: Int) -> SourceLocation {
        guard case .csv(let table) = cells, let cell = table.cell(row, column) ?? table.cell(row, 0) else {
            return SourceLocation(wholeFile: path)
        }
        return table.source.location(of: cell.range)
    }

    /// The line of a row; of a workbook the file.
    func location(ofRow row: Int) -> SourceLocation {
        guard case .csv(let table) = cells, let first = table.cell(row, 0) else {
            return SourceLocation(wholeFile: path)
        }
        return table.source.location(ofLine: table.source.lineNumber(at: first.range.lowerBound))
    }

    /// Whether a row holds something behind the last column that is read.
    func hasMany(_ row: Int) -> Bool { filled(row).last.map { $0 >= Limit.sheetColumns.figure } ?? false }

    /// The last row of a text that ends within it, without a line end: a file may be cut off there.
    var cutRow: Int? {
        guard case .csv(let table) = cells, let last = table.source.bytes.last, last != 0x0A, last != 0x0D else {
            return nil
        }
        return table.records.indices.last
    }

    private func cell(_ row: Int, _ column: Int) -> WorkbookSheet.Cell? {
        guard case .sheet(let sheet) = cells else { return nil }
        return sheet.rows[row][column]
    }
}
