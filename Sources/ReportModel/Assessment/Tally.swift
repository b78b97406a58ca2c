/// How many indicators of an objective, an area or a year came out how. Counts are all that is said above the
/// indicator: nothing is scored.
public struct Tally: Hashable, Sendable {
    /// The indicators whose target is met, those “come dichiarato” among them.
    public private(set) var achieved = 0
    /// The indicators whose target is missed but partly attained.
    public private(set) var partial = 0
    /// The indicators whose target is missed.
    public private(set) var missed = 0
    /// The indicators without an actual value.
    public private(set) var notReported = 0
    /// The indicators that cannot be compared and about which the body declared nothing.
    public private(set) var notComparable = 0
    /// The indicators, counted above, that have no target and are only reported.
    public private(set) var withoutTarget = 0
    /// The indicators, counted above by what the body declared because their figures cannot be compared.
    public private(set) var asDeclared = 0

    /// Published results that follow from the quotient of the figures.
    public private(set) var consistentByRatio = 0
    /// Published results that follow from the comparison with the target.
    public private(set) var consistentByThreshold = 0
    /// Published results that follow from two days.
    public private(set) var consistentByDate = 0
    /// Published results that follow from the body's own yes or no.
    public private(set) var consistentByDeclaration = 0
    /// Published results that do not follow from the figures.
    public private(set) var differs = 0
    /// Published results that cannot be checked.
    public private(set) var notComputable = 0
    /// Indicators without a published result.
    public private(set) var notPublished = 0

    /// Counts nothing yet.
    public init() {}

    /// Counts indicators.
    public init(_ indicators: some Sequence<Indicator>) {
        for indicator in indicators { add(indicator.assessment) }
    }

    /// All indicators.
    public var total: Int { achieved + partial + missed + notReported + notComparable }
    /// The indicators that have a target: the “3” of “2 target raggiunti su 3”.
    public var targets: Int { total - withoutTarget }
    /// The targets not reached: partly or not at all.
    public var notReached: Int { partial + missed }
    /// Whether all targets are reached, and there are any: an objective is then achieved.
    public var isAchieved: Bool { targets > 0 && achieved == targets }
    /// The published results that follow from the figures, on whatever basis.
    public var consistent: Int {
        consistentByRatio + consistentByThreshold + consistentByDate + consistentByDeclaration
    }

    /// Counts one more indicator.
    public mutating func add(_ assessment: Assessment) {
        switch assessment.displayedStatus {
        case .achieved: achieved += 1
        case .partial: partial += 1
        case .missed: missed += 1
        case .notReported: notReported += 1
        case .notComparable: notComparable += 1
        }
        withoutTarget += assessment.hasTarget ? 0 : 1
        asDeclared += assessment.isAsDeclared ? 1 : 0
        switch assessment.verification {
        case .consistent(.ratio): consistentByRatio += 1
        case .consistent(.threshold): consistentByThreshold += 1
        case .consistent(.date): consistentByDate += 1
        case .consistent(.declaration): consistentByDeclaration += 1
        case .differs: differs += 1
        case .notComputable: notComputable += 1
        case .notPublished: notPublished += 1
        }
    }

    /// The counts of both.
    public static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        sum += right
        return sum
    }

    /// Adds the counts of `right`.
    public static func += (left: inout Tally, right: Tally) {
        left.achieved += right.achieved
        left.partial += right.partial
        left.missed += right.missed
        left.notReported += right.notReported
        left.notComparable += right.notComparable
        left.withoutTarget += right.withoutTarget
        left.asDeclared += right.asDeclared
        left.consistentByRatio += right.consistentByRatio
        left.consistentByThreshold += right.consistentByThreshold
        left.consistentByDate += right.consistentByDate
        left.consistentByDeclaration += right.consistentByDeclaration
        left.differs += right.differs
        left.notComputable += right.notComputable
        left.notPublished += right.notPublished
    }
}
