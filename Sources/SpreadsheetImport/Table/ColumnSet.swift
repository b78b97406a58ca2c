import ReportModel

/// Which column of a table holds what, for one year of those that its headings name.
struct ColumnSet: Sendable {
    /// The year of the headings; `nil` where they name none.
    let year: Int?
    /// The first column whose heading names the year; `nil` where none does.
    let yearColumn: Int?
    /// Whether the headings of targets and values say that bare numbers are percentages.
    let isPercent: Bool
    /// The indices of the columns, by the places of ``IndicatorColumn`` among all; -1 where there is none.
    private let indices: [Int]

    /// Columns by what they hold.
    init(year: Int?, yearColumn: Int?, isPercent: Bool, _ columns: [IndicatorColumn: Int]) {
        (self.year, self.yearColumn, self.isPercent) = (year, yearColumn, isPercent)
        indices = IndicatorColumn.allCases.map { columns[$0] ?? -1 }
    }

    /// The index of a column; `nil` where the table has none.
    subscript(column: IndicatorColumn) -> Int? {
        let index = indices[Self.places[column] ?? 0]
        return index < 0 ? nil : index
    }

    private static let places = Dictionary(
        uniqueKeysWithValues: IndicatorColumn.allCases.enumerated().map { ($1, $0) })
}
