/// Everything that follows from an indicator's figures. It is computed once and then only shown; who shows it shares it.
public final class Assessment: Sendable {
    /// Whether there is a target; without one the indicator is only reported.
    public let hasTarget: Bool
    /// Whether the target is met; `nil` where the figures do not say.
    public let isMet: Bool?
    /// How much of the target was reached.
    public let attainment: Attainment
    /// What became of the indicator, by its figures.
    public let status: Status
    /// What is shown: the status, or what the body's own result declares where the figures cannot be compared.
    public let displayedStatus: Status
    /// Whether `displayedStatus` is only the body's word, to be labelled “come dichiarato”.
    public let isAsDeclared: Bool
    /// What came of redoing the arithmetic behind the published result.
    public let verification: Verification
    /// By how much a met target was passed.
    public let difference: Difference?
    /// The calculation to show; `nil` where there is nothing to calculate.
    public let calculation: Calculation?

    /// Assesses `figures`.
    ///
    /// An indicator without a target is only reported: no published result decides what is shown for it.
    public init(of figures: IndicatorFigures, policy: AttainmentPolicy = AttainmentPolicy()) {
        let check = TargetCheck(figures)
        let raw = RawAttainment(figures, policy: policy)
        hasTarget = figures.target != nil
        attainment = Attainment(check, raw)
        status = Status(check, attainment, policy)
        let declared = Status(declaredBy: figures.result, policy)
        isAsDeclared = status == .notComparable && hasTarget && declared != nil
        displayedStatus = isAsDeclared ? declared ?? status : status
        verification = VerificationRule(figures: figures, check: check, raw: raw, attainment: attainment).verification
        switch check {
        case .met: isMet = true
        case .missed: isMet = false
        case .undecided: isMet = nil
        }
        difference = check == .met ? Difference(figures) : nil
        calculation = Calculation(figures, check, raw, attainment)
    }
}

extension Attainment {
    /// The attainment that follows from whether the target is met and from the quotient.
    init(_ check: TargetCheck, _ raw: RawAttainment) {
        switch (check, raw) {
        case (.undecided(let reason), _), (.missed, .unavailable(let reason)):
            self = .none(reason)
        case (.met, .quotient(let quotient)):
            self = .percentage(.hundred, raw: Percentage(quotient.ratio))
        case (.met, _):
            self = .percentage(.hundred, raw: nil)
        case (.missed, .quotient(let quotient)) where quotient.ratio.isAtLeastWhole:
            self = .none(.missedAtThreshold)
        case (.missed, .quotient(let quotient)):
            self = .percentage(Percentage(quotient.ratio.clampedAtZero), raw: Percentage(quotient.ratio))
        case (.missed, .allOrNothing):
            self = .percentage(.zero, raw: .zero)
        }
    }
}

extension Calculation {
    /// The calculation to show: the quotient where it is what was attained or what a published result above 100% was
    /// checked against, else the comparison that decided.
    init?(_ figures: IndicatorFigures, _ check: TargetCheck, _ raw: RawAttainment, _ attainment: Attainment) {
        let isPublishedAboveWhole = figures.result?.percentage.map { $0 > .hundred } ?? false
        switch (check, raw) {
        case (.undecided, _):
            return nil
        case (.met, .quotient(let quotient)) where isPublishedAboveWhole:
            self = .quotient(quotient, isMissed: false)
        case (.missed, .quotient(let quotient)) where attainment.percentage != nil:
            self = .quotient(quotient, isMissed: true)
        case (let check, _):
            guard let comparison = Comparison(figures, isMet: check == .met) else { return nil }
            self = .comparison(comparison)
        }
    }
}
