import ReportModel
import SiteStructure

/// Compares what is published of a year with what a build would publish.
///
/// Indicators are the same by the ids of area, objective and indicator, by what these were called formerly, or, in one
/// objective, by their name: an id that is made otherwise hides no verdict.
struct YearComparison {
    private let year: Int
    private let places: [IndicatorPlace]
    private let areas: [String: String]
    private let objectives: [VerdictRecord.Key: String]
    private let byID: [VerdictRecord.Key: Int]
    private let byName: [VerdictRecord.Key: Int]

    /// A comparison with `report`.
    init(_ report: Report) {
        year = report.year
        places = report.indicatorPlaces
        var areas = Dictionary(report.areas.map { ($0.id, $0.id) }) { first, _ in first }
        var objectives: [VerdictRecord.Key: String] = [:]
        var former: [VerdictRecord.Key: String] = [:]
        for area in report.areas {
            for id in area.formerly where areas[id] == nil { areas[id] = area.id }
            for objective in area.objectives {
                let key = VerdictRecord.Key(area: area.id, objective: objective.id, indicator: "")
                objectives[key] = objective.id
                for id in objective.formerly {
                    former[VerdictRecord.Key(area: area.id, objective: id, indicator: "")] = objective.id
                }
            }
        }
        self.areas = areas
        self.objectives = objectives.merging(former) { present, _ in present }
        var (byID, byFormer, byName): ([VerdictRecord.Key: Int], [VerdictRecord.Key: Int], [VerdictRecord.Key: Int]) =
            ([:], [:], [:])
        for (number, place) in places.enumerated() {
            func key(_ name: String) -> VerdictRecord.Key {
                VerdictRecord.Key(area: place.area.id, objective: place.objective.id, indicator: name)
            }
            byID[key(place.indicator.id)] = number
            for id in place.indicator.formerly { byFormer[key(id)] = number }
            byName[key(place.indicator.name)] = number
        }
        self.byID = byID.merging(byFormer) { present, _ in present }
        self.byName = byName
    }

    /// What would change, in the order of the pages; what would go comes last.
    func changes(from published: [VerdictRecord]) -> [VerdictChange] {
        var old: [Int: VerdictRecord] = [:]
        var rest: [VerdictRecord] = []
        for record in published {
            if let number = byID[key(of: record, named: record.key.indicator)], old[number] == nil {
                old[number] = record
            } else {
                rest.append(record)
            }
        }
        var gone: [VerdictRecord] = []
        for record in rest {
            if let number = byName[key(of: record, named: record.name)], old[number] == nil {
                old[number] = record
            } else {
                gone.append(record)
            }
        }
        let present = places.enumerated().compactMap { number, place in change(of: place, from: old[number]) }
        return present + gone.map { VerdictChange(subject: subject($0.key), event: .gone, location: nil) }
    }

    private func change(of place: IndicatorPlace, from old: VerdictRecord?) -> VerdictChange? {
        let new = VerdictRecord(place)
        guard let old else {
            return VerdictChange(subject: subject(new.key), event: .new, location: place.indicator.location)
        }
        let differences = VerdictField.allCases.compactMap { field in
            old.values[field] == new.values[field]
                ? nil : VerdictChange.ChangedValue(field: field, old: old.values[field], new: new.values[field])
        }
        guard !differences.isEmpty else { return nil }
        return VerdictChange(
            subject: subject(new.key), event: .changed(differences), location: place.indicator.location)
    }

    private func subject(_ key: VerdictRecord.Key) -> VerdictChange.Subject {
        .indicator(year, area: key.area, objective: key.objective, id: key.indicator)
    }

    /// The place of a published indicator, with what area and objective are called now.
    private func key(of record: VerdictRecord, named name: String) -> VerdictRecord.Key {
        var key = record.key
        key.area = areas[key.area] ?? key.area
        key.indicator = ""
        key.objective = objectives[key] ?? key.objective
        key.indicator = name
        return key
    }
}
