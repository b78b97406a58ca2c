package import ReportModel
package import SiteStructure

/// What the data files say of the columns of the indicator tables.
extension IndicatorColumn: TableColumn {
    /// See `TableColumn`.
    package var name: String { rawValue }
    /// See `TableColumn`.
    package var isAddress: Bool { self == .page }
    /// See `TableColumn`.
    package func text(_ interface: Interface) -> String { interface.text(self) }

    /// What tells one row from all others.
    static let primaryKey: [IndicatorColumn] = [.year, .areaID, .objectiveID, .indicatorID]

    /// The form of a number that JSON has as a text.
    static let numberPattern = "^(\(number))$"

    /// The form of a ``Kind/value`` that JSON has as a text: a day, a yes or a no, or a long number.
    static let valuePattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|yes|no|\(number))$"

    private static let number = "-?[0-9]+(\\.[0-9]+)?"

    /// What its cells hold.
    package var kind: ColumnKind {
        switch self {
        case .year, .sourcePage: .integer
        case .publishedValue, .computedValue, .weight, .targetNumber, .actualNumber: .number
        case .targetValue, .actualValue: .value
        case .provisional: .flag
        case .direction: .code(Direction.allCases.map(\.rawValue))
        case .targetComparator: .code(Comparator.allCases.map(\.code))
        case .status: .code(Status.allCases.map(\.rawValue))
        case .verification: .code(Verification.codes)
        case .basis: .code(Verification.BasisKind.allCases.map(\.rawValue))
        case .targetType, .actualType: .code(Quantity.types)
        case .resultKind: .code(PublishedResult.Kind.allCases.filter { $0 != .none }.map(\.rawValue))
        default: .text
        }
    }

    /// Whether none of its cells is empty.
    package var isRequired: Bool {
        switch self {
        case .year, .areaID, .area, .objectiveID, .objective, .indicatorID, .indicator, .status, .verification,
            .provisional, .page, .targetType, .actualType:
            true
        default: false
        }
    }

    /// The key of its description below `generated` in the interface strings.
    var textKey: String { "columns." + rawValue }
}
