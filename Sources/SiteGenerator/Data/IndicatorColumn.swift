import ReportModel

/// The columns of the indicator tables, in their order. Names and order are a contract with those who use the data.
enum IndicatorColumn: String, CaseIterable, Sendable {
    case year
    case areaID = "area_id"
    case area
    case objectiveID = "objective_id"
    case objective
    case indicatorID = "indicator_id"
    case indicator
    case group
    case direction
    case target
    case targetComparator = "target_comparator"
    case targetValue = "target_value"
    case targetUnit = "target_unit"
    case actual
    case actualValue = "actual_value"
    case actualUnit = "actual_unit"
    case publishedResult = "published_result"
    case publishedValue = "published_value"
    case computedValue = "computed_value"
    case status
    case verification
    case basis
    case baseline
    case targetInitial = "target_initial"
    case weight
    case formula
    case provisional
    case responsibleUnit = "responsible_unit"
    case sourceDocument = "source_document"
    case sourcePage = "source_page"
    case evidence
    case note
    case page

    /// What the cells of a column hold.
    enum Kind: Equatable, Sendable {
        /// Any text.
        case text
        /// One of these codes.
        case code([String])
        /// A whole number.
        case integer
        /// A number with or without decimals.
        case number
        /// A number, a day or a yes or no, as the figure has it.
        case value
        /// Yes or no.
        case flag
    }

    /// What tells one row from all others.
    static let key: [IndicatorColumn] = [.year, .areaID, .objectiveID, .indicatorID]

    /// The form of a number that JSON has as a text.
    static let numberPattern = "^(\(number))$"

    /// The form of a ``Kind/value`` that JSON has as a text: a day, a yes or a no, or a long number.
    static let valuePattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|yes|no|\(number))$"

    private static let number = "-?[0-9]+(\\.[0-9]+)?"

    /// What its cells hold.
    var kind: Kind {
        switch self {
        case .year, .sourcePage: .integer
        case .publishedValue, .computedValue, .weight: .number
        case .targetValue, .actualValue: .value
        case .provisional: .flag
        case .direction: .code(Direction.allCases.map(\.rawValue))
        case .targetComparator: .code(Comparator.allCases.map(\.code))
        case .status: .code(Status.allCases.map(\.code))
        case .verification: .code(Verification.codes)
        case .basis: .code(Verification.Basis.codes + [IndicatorRecord.asDeclared])
        default: .text
        }
    }

    /// Whether none of its cells is empty.
    var isRequired: Bool {
        switch self {
        case .year, .areaID, .area, .objectiveID, .objective, .indicatorID, .indicator, .status, .verification,
            .provisional, .page:
            true
        default: false
        }
    }

    /// The key of its description below `generated` in the interface strings.
    var textKey: String { "columns." + rawValue }
}
