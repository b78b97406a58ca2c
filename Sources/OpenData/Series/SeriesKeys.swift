package import ReportModel
import SiteStructure

/// The keys that indicators have in the table of all years.
///
/// An indicator keeps the key of its first year, `area/objective/indicator`, whatever it, its objective or its area are
/// called later: a further year changes no key that was published. Where an earlier indicator had that key and is another
/// one, the year is added: `area/objective/indicator@2022`. No id has an `@`.
package struct SeriesKeys: Sendable {
    private var keys: [ObjectIdentifier: String] = [:]

    /// The keys of all indicators of a site.
    package init(_ content: SiteContent) {
        var taken: Set<String> = []
        for place in content.reports.lazy.flatMap(\.indicatorPlaces) {
            let first = content.lineage.years(of: place.indicator).first?.indicator ?? place.indicator
            let key: String
            if first !== place.indicator, let known = keys[ObjectIdentifier(first)] {
                key = known
            } else {
                let plain = "\(place.area.id)/\(place.objective.id)/\(place.indicator.id)"
                key = taken.insert(plain).inserted ? plain : "\(plain)@\(place.report.year)"
            }
            keys[ObjectIdentifier(place.indicator)] = key
        }
    }

    /// The key of an indicator of the site.
    package subscript(indicator: Indicator) -> String { keys[ObjectIdentifier(indicator)] ?? "" }
}
