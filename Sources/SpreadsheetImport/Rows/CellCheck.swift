import Diagnostics
import ReportModel
import Workbooks

/// Looks for cells that hold nothing that could be published: formulas that failed or were never reckoned, and numbers
/// of which nobody knows what they show.
enum CellCheck {
    /// Adds the fault of each such cell to `report`; those of figures are told when they are read.
    static func run(_ rows: [SpreadsheetRow], report: inout DiagnosticReport) {
        for row in rows {
            let grid = row.sheet.grid
            for (column, index, isFigure) in row.columns.columns {
                if isFigure, grid.isMergedSideways(row.row, index) {
                    report.add(row, column) { ImportMessage.mergedSideways($0) }
                }
                switch grid.kind(row.row, index) {
                case .date(let day) where isFigure && row[column]?.contains(day.prefix(4)) == false:
                    report.add(row, column) { ImportMessage.dayWithoutYear($0, text: row[column] ?? "", day: day) }
                case .unreckoned: report.add(row, column) { ImportMessage.unreckoned($0) }
                case .unformatted:
                    report.add(row, column) { ImportMessage.unformatted($0, value: row[column] ?? "") }
                case .fault where !isFigure: refuse(row, column, &report)
                case .text where !isFigure && SpreadsheetMistake.isErrorOfFormula(grid.text(row.row, index)):
                    refuse(row, column, &report)
                default: break
                }
            }
        }
    }

    /// The cells of figures that show fewer digits than they hold, which is no fault: a figure is what is published.
    static func rounded(_ rows: [SpreadsheetRow]) -> ImportRemark? {
        // A table of text holds what it shows.
        guard rows.first?.sheet.grid.tabName != nil else { return nil }
        var (cells, more): ([String], Int) = ([], 0)
        let columns = IndicatorColumn.allCases.filter(\.isFigure)
        for row in rows {
            for column in columns where row.isRounded(column) {
                let cell = "\(row.place(column).name) (\(row[column] ?? ""))"
                if cells.count < 5 { cells.append(cell) } else { more += 1 }
            }
        }
        return cells.isEmpty ? nil : .rounded(cells, more: more)
    }

    private static func refuse(_ row: SpreadsheetRow, _ column: IndicatorColumn, _ report: inout DiagnosticReport) {
        report.add(row, column) { ImportMessage.failedFormula($0, text: row[column] ?? "") }
    }
}
