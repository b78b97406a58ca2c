import Diagnostics
import ReportModel

/// What is to be said of many indicators at once: one message of a kind, with its places.
struct YearFindings {
    /// So many places are named; of the others there is the count.
    private static let mostPlaces = 12

    /// Adds what is found in a year: one message for each kind that occurs.
    static func add(of year: Report, to report: inout DiagnosticReport) {
        let objectives = year.areas.flatMap(\.objectives)
        let indicators = objectives.flatMap(\.indicators)
        add(indicators.filter(\.lacksDirection), to: &report) { ReportMessage.directionMissing(count: $0) }
        add(indicators.filter { $0.cautions.contains(.textHoldsFigure) }, to: &report) {
            ReportMessage.textHoldsFigure(count: $0)
        }
        let long = objectives.filter(\.hasLongHeading)
        add(long.map { ($0.id, $0.location) }, to: &report) { ReportMessage.longTitle(count: $0) }
        var first: [String: Indicator] = [:]
        for indicator in indicators {
            guard let code = indicator[.code] else { continue }
            guard let other = first.updateValue(first[code] ?? indicator, forKey: code) else { continue }
            let note = other.location.map { Diagnostic.Note(ReportMessage.firstID(id: code), at: $0) }
            report.add(
                ReportMessage.duplicateCode(code: code), at: indicator.location, notes: [note].compactMap(\.self))
        }
    }

    /// Adds where trends break from one year to the next, and former ids that no earlier year has.
    static func add(of lineage: Lineage, to report: inout DiagnosticReport) {
        let breaks = lineage.breaks
        for (indicator, id) in lineage.unknownFormerIDs {
            report.add(ReportMessage.unknownFormerID(id: id), at: indicator.location)
        }
        for haveSameCode in [true, false] {
            let found = breaks.filter { $0.haveSameCode == haveSameCode }
            guard let id = found.first?.earlier.id else { continue }
            add(found.map(\.indicator), to: &report) {
                ReportMessage.trendBreaks(count: $0, haveSameCode: haveSameCode, id: id)
            }
        }
    }

    private static func add(
        _ found: [Indicator], to report: inout DiagnosticReport, _ message: (Int) -> Message
    ) {
        add(
            found.compactMap { indicator in indicator.location.map { (indicator.name, $0) } }, to: &report, message)
    }

    private static func add(
        _ places: [(name: String, location: SourceLocation)], to report: inout DiagnosticReport,
        _ message: (Int) -> Message
    ) {
        guard let first = places.first?.location else { return }
        let notes = places.dropFirst().prefix(Self.mostPlaces).map { name, place in
            Diagnostic.Note(PlaceMessage.alsoHere(Wording(en: name, it: name)), at: place)
        }
        report.add(message(places.count), at: first, notes: notes)
    }
}
