/// How many indicators of an objective, an area or a year came out how. Counts are all that is said above the
/// indicator: nothing is scored.
///
/// Each kind of count has a lane, in the order of its cases, and there are more lanes than cases: so the tallies of many
/// objectives take no memory beside them, and add up lane by lane.
public struct Tally: Hashable, Sendable {
    private var byStanding = SIMD16<Int32>()
    private var byOutcome = SIMD8<Int32>()
    private var byCaution = SIMD16<Int32>()
    /// The indicators that have no target and are only reported.
    public private(set) var withoutTarget = 0
    /// The indicators that have a caution of their own.
    package private(set) var cautioned = 0

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
        Standing.places(of: status).reduce(0) { $0 + Int(byStanding[$1]) }
    }

    /// What became of the indicators and how that is known, as far as it occurs, with how many have it.
    package var standings: [(standing: Standing, count: Int)] {
        zip(Standing.all, byStanding.indices).filter { byStanding[$1] > 0 }.map { ($0, Int(byStanding[$1])) }
    }

    /// How many came out so.
    package subscript(outcome: Outcome) -> Int { Int(byOutcome[outcome.rawValue]) }

    /// How many have a caution.
    package subscript(caution caution: Caution) -> Int { Int(byCaution[caution.place]) }

    /// The indicators whose target is met, those “come dichiarato” among them.
    public var achieved: Int { self[.achieved] }
    /// The targets reached of which there is only the body's word.
    package var achievedByWord: Int { count { $0.status == .achieved && $0.isDeclared } }
    /// All indicators.
    public var total: Int { Int(byStanding.wrappedSum()) }
    /// The indicators whose direction is the year's default.
    public var byDefaultDirection: Int { self[caution: .defaultDirection] }
    /// The indicators, counted by what the body declared because there is nothing to compare.
    public var asDeclared: Int { count { $0.ground == .asDeclared } }
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

    private func count(where isCounted: (Standing) -> Bool) -> Int {
        zip(Standing.all, byStanding.indices).reduce(0) { isCounted($1.0) ? $0 + Int(byStanding[$1.1]) : $0 }
    }

    /// Counts one more indicator.
    package mutating func add(_ indicator: Indicator) {
        let assessment = indicator.assessment
        byStanding[Standing(indicator).place] += 1
        byOutcome[Outcome(assessment).rawValue] += 1
        for caution in indicator.cautions { byCaution[caution.place] += 1 }
        cautioned += indicator.hasOwnCaution ? 1 : 0
        withoutTarget += indicator.figures.goal == nil && !assessment.isAsDeclared ? 1 : 0
    }

    /// The counts of both.
    package static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        sum += right
        return sum
    }

    /// Adds the counts of `right`.
    package static func += (left: inout Tally, right: Tally) {
        left.byStanding &+= right.byStanding
        left.byOutcome &+= right.byOutcome
        left.byCaution &+= right.byCaution
        left.withoutTarget += right.withoutTarget
        left.cautioned += right.cautioned
    }
}
