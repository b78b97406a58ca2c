import Content
import Diagnostics
import ReportModel
import Workbooks

/// One row of a spreadsheet, by what its cells hold for one year.
struct SpreadsheetRow {
    let sheet: Spreadsheet
    /// The row of the grid, by index.
    let row: Int
    /// The columns that hold for the row's year.
    let columns: ColumnSet
    /// What it takes from rows above.
    let carried: CarriedCells

    /// Its number, as the sheet counts.
    var number: Int { sheet.grid.number(ofRow: row) }

    /// The text of a cell without space around it and the apostrophe that disarms a formula; `nil` where the cell is empty
    /// or there is no such column.
    subscript(column: IndicatorColumn) -> String? {
        if let index = columns[column] {
            let text = sheet.grid.text(row, index)
            if !text.isEmpty { return sheet.restored(text) }
        }
        switch column {
        case .area,
            .objective where carried[column] != nil:
            return carried[column].map { sheet.restored($0.text) }
        case .objective where sheet.isWithoutObjectives: return self[.area] ?? self[.areaID] ?? sheet.givenArea
        case .indicator where sheet.isWithoutIndicators: return self[.objective]
        case .year: return columns.year.map(String.init)
        case .unit where columns.isPercent: return "%"
        default: return nil
        }
    }

    /// What a cell is beside what it shows; `nil` where there is none.
    func kind(_ column: IndicatorColumn) -> WorkbookSheet.Kind? { columns[column].map { sheet.grid.kind(row, $0) } }

    /// Whether a cell is a number of a workbook, which has one reading only.
    func isTyped(_ column: IndicatorColumn) -> Bool { kind(column) == .number }

    /// Whether a cell shows fewer digits than it holds.
    func isRounded(_ column: IndicatorColumn) -> Bool {
        columns[column].map { sheet.grid.isRounded(row, $0) } ?? false
    }

    /// The column that names the row's objective or indicator; that of its id where there is none.
    func column(naming column: IndicatorColumn) -> IndicatorColumn {
        columns[column] == nil && self[column] == nil ? column.id : column
    }

    /// Whether there is such a column, and its cell is empty.
    func isEmpty(_ column: IndicatorColumn) -> Bool { columns[column] != nil && self[column] == nil }

    /// Where a cell stands in the file; the row's first cell where there is no such column.
    func location(_ column: IndicatorColumn) -> SourceLocation {
        let (row, index) = cell(column)
        return sheet.grid.location(row, index)
    }

    /// What a person calls the cell.
    func place(_ column: IndicatorColumn) -> CellPlace {
        let (row, index) = cell(column)
        return sheet.place(row, index)
    }

    /// The row as the first one, in a remark on a later one.
    func note(_ column: IndicatorColumn) -> Diagnostic.Note {
        .init(ImportMessage.firstRow(row: number), at: location(column))
    }

    /// The cell that a column's text comes from.
    private func cell(_ column: IndicatorColumn) -> (row: Int, column: Int) {
        if let index = columns[column], !sheet.grid.text(row, index).isEmpty { return (row, index) }
        if column == .year, let index = columns.yearColumn { return (sheet.headingRow, index) }
        if let cell = carried[column] { return (cell.row, cell.column) }
        return (row, columns[column] ?? 0)
    }
}

/// A cell as a spreadsheet names it.
struct CellPlace: Hashable, Sendable {
    /// The row, from 1, as the sheet counts.
    let row: Int
    /// The index of the column, from 0.
    let column: Int
    /// The column's heading.
    let heading: String
    /// The sheet, where the file has several.
    var sheet: String?

    /// Such as `C5`; `Foglio2!C5` where the file has several sheets.
    var name: String { (sheet.map { $0 + "!" } ?? "") + SheetColumn.letters(column) + String(row) }
}
