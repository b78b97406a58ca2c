/// The columns of the indicator tables, in their order. Names and order are a contract with those who use the data, and
/// the import knows spreadsheets by the same names.
package enum IndicatorColumn: String, CaseIterable, Sendable {
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
    case code
    case due
    case cautions
    case targetType = "target_type"
    case actualType = "actual_type"
    case targetNumber = "target_number"
    case actualNumber = "actual_number"
    case numberUnit = "number_unit"
    case resultKind = "result_kind"
    case unit
    case targetLow = "target_low"
    case targetHigh = "target_high"

    /// The version of the tables and of the JSON: the first number changes when a reader may break, the second when
    /// columns or members are added.
    package static let schemaVersion = "2.2"

    /// Whether it says something of what an indicator belongs to, such as its objective.
    package var isOfPlace: Bool { Self.ofPlace.contains(self) }

    private static let ofPlace = Set(
        [.year, .areaID, .area, .objectiveID] + ObjectiveKey.allCases.compactMap(\.column))

    /// The key of an indicator that it holds the value of; `nil` where it says something else.
    package var key: IndicatorKey? { Self.keys[self] }

    private static let keys: [IndicatorColumn: IndicatorKey] = {
        var keys: [IndicatorColumn: IndicatorKey] = [:]
        for key in IndicatorKey.allCases { for column in key.columns { keys[column] = key } }
        return keys
    }()
}
