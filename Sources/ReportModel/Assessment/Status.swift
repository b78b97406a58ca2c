/// What became of an indicator. “Not reached” is `partial` and `missed` together.
public enum Status: String, CaseIterable, Sendable {
    /// The target is met.
    case achieved
    /// The target is missed, but attained by at least the site's `partial_from`.
    case partial
    /// The target is missed.
    case missed
    /// The target is not due yet, and it is no deliverable that is done.
    case inProgress = "in-progress"
    /// The year is only planned.
    case planned
    /// There is no actual value yet.
    case notReported = "not-reported"
    /// The figures do not say whether the target is met: different bases, words, no direction, no target.
    case notComparable = "not-comparable"

    /// The status that the body's own result declares; `nil` where it declares none.
    ///
    /// - Parameter opinion: what the result says.
    init?(declaredBy opinion: Opinion, _ policy: AttainmentPolicy) {
        switch opinion {
        case .percentage(let percentage) where percentage >= .hundred: self = .achieved
        case .percentage(let percentage):
            self = percentage > .zero && percentage >= policy.partialFrom ? .partial : .missed
        case .reached: self = .achieved
        case .notReached(let isPartly): self = isPartly ? .partial : .missed
        case .progress, .nothing, .unknown: return nil
        }
    }

    /// The status of a missed target.
    init(missedBy percentage: Percentage?, _ policy: AttainmentPolicy) {
        self = percentage.map { $0 > .zero && $0.isAtLeast(policy.partialFrom) } == true ? .partial : .missed
    }
}
