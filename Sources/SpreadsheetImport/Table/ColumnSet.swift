import ReportModel

/// Which column of a table holds what, for one year of those that its headings name.
final class ColumnSet: Sendable {
    /// The year of the headings; `nil` where they name none.
    let year: Int?
    /// The first column whose heading names the year; `nil` where none does.
    let yearColumn: Int?
    /// Whether the headings of targets and values say that bare numbers are percentages.
    let isPercent: Bool
    /// What there are columns for, in the order of all, with the indices. They are few: to look through them is faster
    /// than a dictionary of names.
    let columns: [(column: IndicatorColumn, index: Int, isFigure: Bool)]
    /// The keys of an indicator that a row may say something of, with their first columns.
    let keys: [(key: IndicatorKey, column: IndicatorColumn)]

    /// Columns by what they hold.
    init(year: Int?, yearColumn: Int?, isPercent: Bool, _ columns: [IndicatorColumn: Int]) {
        (self.year, self.yearColumn, self.isPercent) = (year, yearColumn, isPercent)
        self.columns = IndicatorColumn.allCases.compactMap { column in
            columns[column].map { (column, $0, column.isFigure) }
        }
        keys = IndicatorKey.allCases.compactMap { key in
            // The unit may stand in the headings, and a code in the place of an id.
            let isSaid = key == .unit && isPercent || key == .code && columns[.indicatorID] != nil
            return isSaid || key.columns.contains { columns[$0] != nil } ? key.columns.first.map { (key, $0) } : nil
        }
    }

    /// The index of a column; `nil` where the table has none.
    subscript(column: IndicatorColumn) -> Int? { columns.first { $0.column == column }?.index }
}
