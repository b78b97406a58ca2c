import Diagnostics
import ReportModel

extension DiagnosticReport {
    /// Adds what is wrong with a cell.
    ///
    /// - Parameter message: makes the message from the cell's place.
    mutating func add(
        _ row: SpreadsheetRow, _ column: IndicatorColumn, notes: [Diagnostic.Note] = [],
        _ message: (CellPlace) -> Message
    ) {
        let place = row.place(column)
        add(message(place), of: place, at: row.location(column), notes: notes)
    }

    /// Adds what is wrong with a cell of a place.
    mutating func add(
        _ message: Message, of cell: CellPlace, at location: SourceLocation, notes: [Diagnostic.Note] = []
    ) {
        var diagnostic = Diagnostic(message, at: location, notes: notes)
        diagnostic.cell = cell.name
        add(diagnostic)
    }

    /// The same, for a value that there is not because of it.
    mutating func fail<Value>(
        _ row: SpreadsheetRow, _ column: IndicatorColumn, notes: [Diagnostic.Note] = [],
        _ message: (CellPlace) -> Message
    ) -> Value? {
        add(row, column, notes: notes, message)
        return nil
    }
}
