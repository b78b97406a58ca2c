import Content
import Diagnostics
import ReportModel

/// One row of a spreadsheet, by what its cells hold.
struct SpreadsheetRow {
    let sheet: Spreadsheet
    let record: CSVTable.Record

    /// The text of a cell without space around it and the apostrophe that disarms a formula; `nil` where the cell is empty or there is no such column.
    subscript(column: IndicatorColumn) -> String? {
        guard let cell = cell(column), !cell.range.isEmpty else { return nil }
        let text = sheet.table.text(cell).withPlainLineBreaks.trimmed
        return text.isEmpty ? nil : CellText.restored(text).trimmed
    }

    /// The column that names the row's objective or indicator; that of its id where there is none.
    func column(naming column: IndicatorColumn) -> IndicatorColumn {
        sheet.columns[column] == nil ? column.id : column
    }

    /// Whether there is such a column, and its cell is empty.
    func isEmpty(_ column: IndicatorColumn) -> Bool { sheet.columns[column] != nil && self[column] == nil }

    /// Where a cell stands in the file; the row's first cell where there is no such column.
    func location(_ column: IndicatorColumn) -> SourceLocation {
        let range = (cell(column) ?? record.cells.first)?.range ?? 0..<0
        return sheet.table.source.location(of: range)
    }

    /// What a person calls the cell.
    func place(_ column: IndicatorColumn) -> CellPlace {
        let index = sheet.columns[column] ?? 0
        return CellPlace(row: record.number, column: index, heading: sheet.heading(index))
    }

    /// The row as the first one, in a remark on a later one.
    func note(_ column: IndicatorColumn) -> Diagnostic.Note {
        .init(ImportMessage.firstRow(row: record.number), at: location(column))
    }

    private func cell(_ column: IndicatorColumn) -> CSVTable.Cell? {
        guard let index = sheet.columns[column], record.cells.indices.contains(index) else { return nil }
        return record.cells[index]
    }
}

/// A cell as a spreadsheet names it.
struct CellPlace: Hashable, Sendable {
    /// The row, from 1; the headings are row 1.
    let row: Int
    /// The index of the column, from 0.
    let column: Int
    /// The column's heading.
    let heading: String

    /// Such as `C5`.
    var name: String { Self.letters(column) + String(row) }

    /// The letters of a column by its index, such as `C`.
    static func letters(_ column: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            letters = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(remainder)))) + letters
            rest = quotient
        }
        return letters
    }
}
