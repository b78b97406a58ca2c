/// How far a year has come, and what of it can be judged.
public struct ReportingPeriod: Hashable, Sendable {
    /// How far a year has come.
    public enum State: String, CaseIterable, Sendable {
        /// Targets are set; nothing is reached or missed yet.
        case plan
        /// Figures are those of a day before the year's end.
        case interim
        /// The year is over.
        case final
    }

    /// How far the year has come.
    public let state: State
    /// Its last day.
    public let end: CalendarDate
    /// The day whose state the figures describe: what is due later cannot be judged yet.
    public let reference: CalendarDate

    /// A year; what the figures describe is its last day unless it is said.
    package init(state: State, end: CalendarDate, reference: CalendarDate? = nil) {
        self.state = state
        self.end = end
        self.reference = state == .final ? end : reference ?? end
    }

    /// Its first day: the day after the end of the year before.
    public var start: CalendarDate {
        let before = CalendarDate(year: end.year - 1, month: end.month, day: end.day) ?? end
        return before.next ?? end
    }

    /// The same year while it is only planned.
    package var planned: ReportingPeriod { ReportingPeriod(state: .plan, end: end, reference: reference) }

    /// Whether what is due on a day, or at the end of the year, can be judged.
    func isDue(_ due: PartialDate?) -> Bool {
        guard let due else { return end <= reference }
        return due.lastDay.map { $0 <= reference } ?? false
    }
}
