import ReportModel
import SiteStructure

/// What became of the indicators of a year in a later one.
///
/// Which indicator is which, the lineage says. Only outcomes are held against each other: whether a target was reached
/// in one year and in the other. The targets themselves may have changed, so pages show both.
struct YearChange {
    /// How the outcomes of an indicator's two years stand to each other.
    enum Movement: CaseIterable {
        /// Not reached, wholly or in part, in the earlier year; reached in the later one.
        case nowReached
        /// Reached in the earlier year only.
        case noLongerReached
        /// Reached in both.
        case stillReached
        /// Not reached in either.
        case stillNotReached
        /// Without an outcome in one of them, or in both; or what is measured changed.
        case open

        /// The movement from one status to another.
        init(from before: Status, to after: Status) {
            guard let wasReached = before.isReached, let isReached = after.isReached else {
                self = .open
                return
            }
            self =
                switch (wasReached, isReached) {
                case (false, true): .nowReached
                case (true, false): .noLongerReached
                case (true, true): .stillReached
                case (false, false): .stillNotReached
                }
        }
    }

    /// An indicator that both years have.
    struct Pair {
        /// It in the earlier year.
        let before: IndicatorPlace
        /// It in the later year.
        let after: IndicatorPlace

        /// How its outcomes stand to each other.
        let movement: Movement

        /// The indicator of two years.
        init(before: IndicatorPlace, after: IndicatorPlace) {
            (self.before, self.after) = (before, after)
            let (earlier, later) = (before.indicator, after.indicator)
            movement =
                earlier.direction == later.direction && earlier.measuresSame(as: later)
                ? Movement(from: earlier.assessment.status, to: later.assessment.status) : .open
        }
    }

    /// The earlier year.
    let before: Report
    /// The later year.
    let after: Report
    /// The indicators that both years have, in the order of the later one's pages.
    let pairs: [Pair]

    /// The change from a year to a later one.
    init(_ history: IndicatorHistory, from before: Report, to after: Report) {
        self.before = before
        self.after = after
        pairs = after.indicatorPlaces.compactMap { place in
            history.years(of: place).first { $0.report.year == before.year }.map { Pair(before: $0, after: place) }
        }
    }

    /// The changes between the years that have results, the latest first.
    static func all(_ setting: PageSetting) -> [YearChange] {
        let reports = setting.content.reports.filter(\.hasResults)
        return zip(reports, reports.dropFirst()).map { YearChange(setting.history, from: $0, to: $1) }.reversed()
    }

    /// How many indicators moved in a way.
    func count(_ movement: Movement) -> Int { pairs.count { $0.movement == movement } }

    /// How many indicators only the later year has.
    var added: Int { after.tally.total - pairs.count }
    /// How many indicators only the earlier year has.
    var gone: Int { before.tally.total - pairs.count }
}

extension Status {
    /// Whether a target was reached; `nil` where there is no outcome.
    fileprivate var isReached: Bool? {
        switch self {
        case .achieved: true
        case .partial, .missed: false
        case .inProgress, .planned, .notReported, .notComparable: nil
        }
    }
}

extension Indicator {
    /// Whether the targets of two years are of one kind, in one unit and of one thing, so that one outcome can be held
    /// against the other.
    fileprivate func measuresSame(as other: Indicator) -> Bool {
        guard let target = target?.quantity, let next = other.target?.quantity else { return true }
        return target.kind == next.kind && target.base == next.base
    }
}
