/// What became of an indicator. “Not reached” is `partial` and `missed` together.
public enum Status: String, CaseIterable, Sendable {
    /// The target is met.
    case achieved
    /// The target is missed, but attained by at least the site's `partial_from`.
    case partial
    /// The target is missed.
    case missed
    /// There is no actual value yet.
    case notReported
    /// The figures do not say whether the target is met: different bases, words, no target.
    case notComparable
}

extension Status {
    /// The status that follows from the figures.
    init(_ check: TargetCheck, _ attainment: Attainment, _ policy: AttainmentPolicy) {
        switch check {
        case .met: self = .achieved
        case .missed: self = Self.missed(by: attainment.percentage, policy)
        case .undecided(.noActual): self = .notReported
        case .undecided: self = .notComparable
        }
    }

    /// The status that the body's own result declares; `nil` where it says no percentage, yes or no.
    init?(declaredBy result: PublishedResult?, _ policy: AttainmentPolicy) {
        guard let percentage = result?.percentage else { return nil }
        if percentage >= .hundred {
            self = .achieved
        } else {
            self = percentage > .zero && percentage >= policy.partialFrom ? .partial : .missed
        }
    }

    private static func missed(by percentage: Percentage?, _ policy: AttainmentPolicy) -> Status {
        guard let percentage, percentage > .zero else { return .missed }
        return percentage.isAtLeast(policy.partialFrom) ? .partial : .missed
    }
}
