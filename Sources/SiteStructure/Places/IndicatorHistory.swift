import ReportModel

/// The same indicators over the years.
package struct IndicatorHistory: Sendable {
    private let lineage: Lineage
    private let places: [ObjectIdentifier: IndicatorPlace]

    /// So many years make a trend; fewer are only compared.
    package static let fewestYears = 3

    /// The history of all reports. Where there is only one, nothing is kept.
    init(_ content: SiteContent) {
        lineage = content.lineage
        guard content.reports.count > 1 else {
            places = [:]
            return
        }
        var places: [ObjectIdentifier: IndicatorPlace] = [:]
        for place in content.reports.lazy.flatMap(\.indicatorPlaces) where !lineage.years(of: place.indicator).isEmpty {
            places[ObjectIdentifier(place.indicator)] = place
        }
        self.places = places
    }

    /// An indicator in every year that has it, oldest first, one for each year.
    package func years(of place: IndicatorPlace) -> [IndicatorPlace] {
        lineage.years(of: place.indicator).compactMap { places[ObjectIdentifier($0.indicator)] }
    }

    /// An indicator in the last year before its own that has it.
    package func before(_ place: IndicatorPlace) -> IndicatorPlace? {
        places.isEmpty ? nil : years(of: place).last { $0.report.year < place.report.year }
    }
}
