import OpenData
import ReportModel
import SiteStructure

/// What the data files say of an indicator, as far as it is compared.
struct VerdictRecord: Equatable {
    /// What tells it from all others of its year.
    struct Key: Hashable {
        /// Its area's id.
        var area: String
        /// Its objective's id.
        var objective: String
        /// Its own id.
        var indicator: String
    }

    /// Which indicator it is.
    let key: Key
    /// Its name.
    let name: String
    /// The texts, numbers and codes; what is empty is left out.
    let values: [VerdictField: String]

    /// What is published of an indicator.
    init(key: Key, name: String, values: [VerdictField: String]) {
        self.key = key
        self.name = name
        self.values = values
    }

    /// What a build would publish of an indicator.
    init(_ place: IndicatorPlace) {
        let record = IndicatorRecord(place: place, page: "")
        key = Key(area: place.area.id, objective: place.objective.id, indicator: place.indicator.id)
        name = place.indicator.name
        var values: [VerdictField: String] = [:]
        for field in VerdictField.allCases {
            // The column of the same name holds it.
            let cell = IndicatorColumn(rawValue: field.rawValue).map { record[$0] }
            values[field] = cell.flatMap { $0 == .empty ? nil : $0.plain }
        }
        values[.asDeclared] = place.indicator.assessment.isAsDeclared ? "yes" : "no"
        self.values = values
    }
}
