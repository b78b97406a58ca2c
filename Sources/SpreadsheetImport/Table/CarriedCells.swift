import ReportModel

/// The cells above a row that hold for it.
struct CarriedCells {
    private var area: Cell?
    private var objective: Cell?

    /// A cell of a row above, which all rows below share.
    final class Cell: Sendable {
        let row: Int
        let column: Int
        let text: String
        /// Whether it stands in a row of its own.
        let isOfGroup: Bool

        init(row: Int, column: Int, text: String, isOfGroup: Bool = true) {
            (self.row, self.column, self.text, self.isOfGroup) = (row, column, text, isOfGroup)
        }
    }

    /// The cell for a column; `nil` where there is none.
    subscript(column: IndicatorColumn) -> Cell? {
        get { column == .area ? area : column == .objective ? objective : nil }
        set { if column == .area { area = newValue } else { objective = newValue } }
    }

    /// Takes a cell for those below; the objective of another area is none.
    mutating func set(_ column: IndicatorColumn, _ cell: Cell) -> Bool {
        if column == .area, area?.text != cell.text { objective = nil }
        self[column] = cell
        return true
    }
}
