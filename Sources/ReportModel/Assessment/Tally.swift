/// How many indicators of an objective, an area or a year came out how. Counts are all that is said above the
/// indicator: nothing is scored.
public struct Tally: Hashable, Sendable {
    private var byStanding = [Int](repeating: 0, count: Standing.all.count)
    private var byOutcome = [Int](repeating: 0, count: Outcome.allCases.count)
    /// The indicators that have no target and are only reported.
    public private(set) var withoutTarget = 0
    /// The indicators whose direction is the year's default.
    public private(set) var byDefaultDirection = 0

    /// What came of redoing the arithmetic, as it is counted.
    package enum Outcome: Int, CaseIterable, Sendable {
        /// Results that follow from the quotient of the figures.
        case consistentByRatio
        /// Results that follow from the comparison with the target.
        case consistentByThreshold
        /// Results that follow from two days.
        case consistentByDate
        /// Results of which there is only the body's word.
        case declaredOnly
        /// Results that do not follow from the figures.
        case differs
        /// Results that cannot be checked.
        case notComputable
        /// Indicators without a published result.
        case notPublished

        /// What an assessment counts as.
        init(_ assessment: Assessment) {
            self =
                switch assessment.verification {
                case .consistent where assessment.basis == .ratio: .consistentByRatio
                case .consistent where assessment.basis == .date: .consistentByDate
                case .consistent: .consistentByThreshold
                case .declaredOnly: .declaredOnly
                case .differs: .differs
                case .notComputable: .notComputable
                case .notPublished: .notPublished
                }
        }
    }

    /// Counts nothing yet.
    package init() {}

    /// Counts indicators.
    package init(_ indicators: some Sequence<Indicator>) {
        for indicator in indicators { add(indicator) }
    }

    /// How many have a status.
    public subscript(status: Status) -> Int {
        byStanding[Standing.places(of: status)].reduce(0, +)
    }

    /// What became of the indicators and how that is known, as far as it occurs, with how many have it.
    package var standings: [(standing: Standing, count: Int)] {
        zip(Standing.all, byStanding).filter { $1 > 0 }.map { ($0, $1) }
    }

    /// How many came out so.
    package subscript(outcome: Outcome) -> Int { byOutcome[outcome.rawValue] }

    /// The indicators whose target is met, those “come dichiarato” among them.
    public var achieved: Int { self[.achieved] }
    /// The targets reached of which there is only the body's word.
    package var achievedByWord: Int {
        zip(Standing.all, byStanding).reduce(0) {
            $0 + ($1.0.status == .achieved && $1.0.isDeclared ? $1.1 : 0)
        }
    }
    /// All indicators.
    public var total: Int { byStanding.reduce(0, +) }
    /// The indicators, counted by what the body declared because there is nothing to compare.
    public var asDeclared: Int {
        zip(Standing.all, byStanding).reduce(0) { $0 + ($1.0.ground == .asDeclared ? $1.1 : 0) }
    }
    /// The indicators that have a target, or a result in its place: the “3” of “2 target raggiunti su 3”.
    public var targets: Int { total - withoutTarget }
    /// The targets not reached: partly or not at all.
    public var notReached: Int { self[.partial] + self[.missed] }
    /// Whether all targets are reached, and there are any: an objective is then achieved.
    public var isAchieved: Bool { targets > 0 && achieved == targets }
    /// The published results that follow from the figures, on whatever basis.
    public var consistent: Int { self[.consistentByRatio] + self[.consistentByThreshold] + self[.consistentByDate] }
    /// Whether targets are only planned.
    public var isPlan: Bool { self[.planned] > 0 }

    /// Counts one more indicator.
    package mutating func add(_ indicator: Indicator) {
        let assessment = indicator.assessment
        byStanding[Standing(indicator).place] += 1
        byOutcome[Outcome(assessment).rawValue] += 1
        withoutTarget += indicator.figures.goal == nil && !assessment.isAsDeclared ? 1 : 0
        byDefaultDirection += indicator.directionOrigin == .year ? 1 : 0
    }

    /// The counts of both.
    package static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        sum += right
        return sum
    }

    /// Adds the counts of `right`.
    package static func += (left: inout Tally, right: Tally) {
        for place in left.byStanding.indices { left.byStanding[place] += right.byStanding[place] }
        for place in left.byOutcome.indices { left.byOutcome[place] += right.byOutcome[place] }
        left.withoutTarget += right.withoutTarget
        left.byDefaultDirection += right.byDefaultDirection
    }
}
