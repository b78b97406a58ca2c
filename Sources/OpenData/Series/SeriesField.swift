package import ReportModel

/// What the table of all years says of an indicator in a year: one row for each of these that has anything. Each has the
/// name of the column of the year's table that holds the same.
package enum SeriesField: String, CaseIterable, Sendable {
    case target
    case targetLow = "target_low"
    case targetHigh = "target_high"
    case targetInitial = "target_initial"
    case baseline
    case actual
    case publishedResult = "published_result"
    case computedValue = "computed_value"
    case status
    case verification

    /// The column of the year's table that holds it as published, or its code.
    package var text: IndicatorColumn? {
        switch self {
        case .target: .target
        case .targetInitial: .targetInitial
        case .baseline: .baseline
        case .actual: .actual
        case .publishedResult: .publishedResult
        case .status: .status
        case .verification: .verification
        case .targetLow, .targetHigh, .computedValue: nil
        }
    }

    /// The column of the year's table that holds it as a number.
    package var number: IndicatorColumn? {
        switch self {
        case .target: .targetNumber
        case .targetLow: .targetLow
        case .targetHigh: .targetHigh
        case .actual: .actualNumber
        case .publishedResult: .publishedValue
        case .computedValue: .computedValue
        case .targetInitial, .baseline, .status, .verification: nil
        }
    }

    /// The column of the year's table that names the unit of the number; `nil` where it is percent, or none.
    package var unit: IndicatorColumn? {
        switch self {
        case .target, .actual: .numberUnit
        case .targetLow, .targetHigh: .targetUnit
        case .publishedResult, .computedValue, .targetInitial, .baseline, .status, .verification: nil
        }
    }

    /// Whether its number is a percentage.
    package var isPercentage: Bool { [.publishedResult, .computedValue].contains(self) }
}
