import Content
import Diagnostics
import ReportModel

/// How far a year has come, by what `report.yaml` says and, where it does not say it, by its dates and figures.
struct YearCalendar {
    /// What `report.yaml` says.
    struct Dates {
        let state: ReportingPeriod.State?
        let ends: CalendarDate?
        let updated: CalendarDate?
        let asOf: CalendarDate?
    }

    /// How far the year has come, if there are any figures.
    let period: ReportingPeriod
    private let dates: Dates
    /// Where the date of the edition stands.
    private let place: SourceLocation

    /// Reads the dates; what contradicts itself goes to `fields`.
    init(year: Int, _ dates: Dates, _ fields: inout FieldReader) {
        self.dates = dates
        place = fields.location(of: "updated")
        let last = CalendarDate(year: year, month: 12, day: 31)
        var end = dates.ends ?? last ?? dates.updated
        if let ends = dates.ends, ends.year != year, ends.year != year + 1 {
            fields.report.add(ReportMessage.endsInAnotherYear(year: year), at: fields.location(of: "ends"))
            end = last
        }
        // A year that cannot be has its own fault already.
        let known = end ?? CalendarDate.first
        let reference = dates.asOf ?? dates.updated ?? known
        switch dates.state {
        case .interim? where dates.asOf == nil:
            fields.report.add(ReportMessage.interimWithoutDate, at: fields.location(of: "state"))
        case .final? where reference < known:
            fields.report.add(
                ReportMessage.finalBeforeEnd(date: reference, end: known), at: fields.location(of: "state"))
        default: break
        }
        let period = ReportingPeriod(
            state: dates.state ?? (reference < known ? .interim : .final), end: known, reference: reference)
        self.period = period
        if let asOf = dates.asOf, let updated = dates.updated, asOf > updated || asOf < period.start {
            fields.report.add(
                ReportMessage.asOfElsewhere(start: period.start, updated: updated), at: fields.location(of: "as_of"))
        }
    }

    /// How far the year has come: it is only planned where nothing says how far, and no indicator has a value or a
    /// result. Figures of a year that is not over must say of which day they are.
    func period(of areas: [Area], _ report: inout DiagnosticReport) -> ReportingPeriod {
        guard dates.state == nil else { return period }
        let indicators = areas.lazy.flatMap(\.objectives).flatMap(\.indicators)
        if !indicators.isEmpty, indicators.allSatisfy({ $0.actual == nil && $0.result == nil }) {
            return period.planned
        }
        if period.state == .interim, dates.asOf == nil, dates.updated != nil, !indicators.isEmpty {
            report.add(ReportMessage.figuresWithoutDate(end: period.end), at: place)
        }
        return period
    }
}
