import Diagnostics
import ReportModel

/// What is to be said of many indicators at once: one message of a kind, with its places.
struct YearFindings {
    /// So many places are named; of the others there is the count.
    private static let mostPlaces = 12

    /// Adds what is found in a year: one message for each kind that occurs.
    static func add(of year: Report, to report: inout DiagnosticReport) {
        let indicators = year.areas.flatMap { $0.objectives.flatMap(\.indicators) }
        add(indicators.filter(\.lacksDirection), to: &report) { ReportMessage.directionMissing(count: $0) }
        add(indicators.filter(\.holdsFigureInText), to: &report) { ReportMessage.textHoldsFigure(count: $0) }
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
        let places = found.compactMap { indicator in indicator.location.map { (indicator, $0) } }
        guard let (_, first) = places.first else { return }
        let notes = places.dropFirst().prefix(Self.mostPlaces).map { indicator, place in
            Diagnostic.Note(PlaceMessage.alsoHere(Wording(en: indicator.name, it: indicator.name)), at: place)
        }
        report.add(message(found.count), at: first, notes: notes)
    }
}
