/// Cells that are merged into one.
struct MergedArea: Hashable, Sendable {
    /// By number, from 1.
    var rows: ClosedRange<Int>
    /// By index, from 0.
    var columns: ClosedRange<Int>

    /// Whether a cell is one of them, and not the corner whose text they have.
    func covers(_ column: Int, of row: Int) -> Bool {
        columns.contains(column) && rows.contains(row)
            && (column, row) != (columns.lowerBound, rows.lowerBound)
    }

    /// What of it is inside a sheet that ends with a row and a column.
    func clipped(toRow row: Int, column: Int) -> MergedArea? {
        guard rows.lowerBound <= row, columns.lowerBound <= column else { return nil }
        return MergedArea(
            rows: rows.lowerBound...min(rows.upperBound, row),
            columns: columns.lowerBound...min(columns.upperBound, column))
    }
}
