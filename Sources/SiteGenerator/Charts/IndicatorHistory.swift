import ReportModel

/// The same indicators over the years, found by the ids of objective and indicator.
struct IndicatorHistory: Sendable {
    private struct Key: Hashable {
        let objective: String
        let indicator: String
    }

    private var places: [Key: [IndicatorPlace]] = [:]

    /// So many years make a trend; fewer are only compared.
    static let fewestYears = 3

    /// The history of all reports, oldest first. Where these are too few for a trend, nothing is kept.
    init(_ reports: [Report]) {
        guard reports.count >= Self.fewestYears else { return }
        for place in reports.lazy.flatMap(\.indicatorPlaces) {
            places[Key(objective: place.objective.id, indicator: place.indicator.id), default: []].append(place)
        }
    }

    /// An indicator in every year that has it, oldest first, one for each year. In a year where objectives of several
    /// areas have the id, it is the one of the same area.
    func years(of place: IndicatorPlace) -> [IndicatorPlace] {
        guard let found = places[Key(objective: place.objective.id, indicator: place.indicator.id)] else { return [] }
        return found.runs { $0.report.year }.compactMap { sameYear in
            sameYear.count == 1 ? sameYear.first : sameYear.first { $0.area.id == place.area.id }
        }
    }
}
