import ReportModel
import SiteStructure

/// Rows of the table of all years, of one area of one year.
struct SeriesRows: Sendable {
    /// The rows without a header.
    let bytes: [UInt8]
    /// How many they are.
    let count: Int

    /// About as many bytes as an indicator takes.
    private static let bytesOfIndicator = 900

    /// The rows of some objectives.
    init(_ objectives: [ObjectiveRows], _ keys: SeriesKeys) {
        let indicators = objectives.reduce(0) { $0 + $1.rows.count }
        var writer = CSVWriter(.open, capacity: Self.bytesOfIndicator * indicators)
        var count = 0
        for row in objectives.lazy.flatMap(\.rows) {
            let key = keys[row.indicator.indicator]
            for field in SeriesField.allCases {
                guard let cells = Self.cells(field, key, row.cells) else { continue }
                writer.row(cells)
                count += 1
            }
        }
        bytes = writer.takeBytes()
        self.count = count
    }

    /// A row; `nil` where nothing is known.
    private static func cells(_ field: SeriesField, _ key: String, _ row: [DataCell]) -> [DataCell]? {
        func cell(_ column: IndicatorColumn?) -> DataCell { column.map { row[$0.place] } ?? .empty }
        let (text, number) = (cell(field.text), cell(field.number))
        guard text != .empty || number != .empty else { return nil }
        return SeriesColumn.allCases.map { column in
            switch column {
            case .key: .text(key)
            case .field: .text(field.rawValue)
            case .number: number
            case .unit: number == .empty ? .empty : field.isPercentage ? .text("%") : cell(field.unit)
            case .text: text
            case .year, .areaID, .objectiveID, .indicatorID, .indicator: cell(column.ofYear)
            }
        }
    }
}

extension IndicatorColumn {
    private static let places = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))

    /// Its place among all columns, from 0.
    fileprivate var place: Int { Self.places[self] ?? 0 }
}
