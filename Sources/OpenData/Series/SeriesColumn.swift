package import ReportModel
package import SiteStructure

/// The columns of the table of all years, in their order. Names and order are a contract with those who use the data.
package enum SeriesColumn: String, CaseIterable, TableColumn {
    case key
    case year
    case areaID = "area_id"
    case objectiveID = "objective_id"
    case indicatorID = "indicator_id"
    case indicator
    case field
    case number
    case unit
    case text

    /// What tells one row from all others.
    static let primaryKey: [SeriesColumn] = [.key, .year, .field]

    /// The column of a year's table that holds the same; `nil` where there is none.
    package var ofYear: IndicatorColumn? {
        switch self {
        case .year: .year
        case .areaID: .areaID
        case .objectiveID: .objectiveID
        case .indicatorID: .indicatorID
        case .indicator: .indicator
        case .key, .field, .number, .unit, .text: nil
        }
    }

    /// The keys below `generated` in the interface strings of the descriptions that no other table has.
    static let textKeys = allCases.filter { $0.ofYear == nil }.map(\.textKey)

    private var textKey: String { "series." + rawValue }

    /// See `TableColumn`.
    package var name: String { rawValue }
    /// See `TableColumn`.
    package var isAddress: Bool { false }
    /// See `TableColumn`.
    package var isRequired: Bool { ![.number, .unit, .text].contains(self) }
    /// See `TableColumn`.
    package func text(_ interface: Interface) -> String {
        ofYear.map { interface.text($0) } ?? interface.text(ofData: textKey)
    }

    /// See `TableColumn`.
    package var kind: ColumnKind {
        switch self {
        case .year: .integer
        case .field: .code(SeriesField.allCases.map(\.rawValue))
        case .number: .number
        case .key, .areaID, .objectiveID, .indicatorID, .indicator, .unit, .text: .text
        }
    }
}
