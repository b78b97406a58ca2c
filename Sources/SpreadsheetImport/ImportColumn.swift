/// What a column of the spreadsheet holds. The names are those of the tables that the site offers for download.
public enum ImportColumn: String, CaseIterable, Sendable {
    case year
    case areaID = "area_id"
    case area
    case objectiveID = "objective_id"
    case objective
    case indicatorID = "indicator_id"
    case indicator
    case group
    case target
    case targetInitial = "target_initial"
    case actual
    case result = "published_result"
    case direction
    case baseline
    case weight
    case formula
    case provisional
    case responsibleUnit = "responsible_unit"
    case sourceDocument = "source_document"
    case sourcePage = "source_page"
    case evidence
    case note
    /// The number in `target`, which the site computes. It is only compared.
    case targetValue = "target_value"
    /// The number in `actual`, which the site computes. It is only compared.
    case actualValue = "actual_value"

    /// Columns of the site's own tables that say nothing new: the site computes them.
    static let computed: Set<String> = [
        "target_comparator", "target_unit", "actual_unit", "published_value", "computed_value", "status",
        "verification", "basis", "page",
    ]

    /// The key of an indicator that it stands for; `nil` where it stands for something else.
    var key: String? {
        switch self {
        case .indicator: "name"
        case .indicatorID: "id"
        case .result: "result"
        case .sourceDocument, .sourcePage: "source"
        case .group, .target, .targetInitial, .actual, .direction, .baseline, .weight, .formula, .provisional,
            .evidence, .note:
            rawValue
        case .year, .areaID, .area, .objectiveID, .objective, .responsibleUnit, .targetValue, .actualValue: nil
        }
    }

    /// Whether its cells hold a figure in the site's grammar.
    var isFigure: Bool { [.target, .targetInitial, .actual, .result, .baseline].contains(self) }

    /// The columns that a command line may name.
    public static var mappable: [ImportColumn] { allCases.filter { $0 != .targetValue && $0 != .actualValue } }
}
