/// Everything that follows from an indicator's figures. It is computed once and then only shown; who shows it shares it.
public final class Assessment: Sendable {
    /// What became of the indicator: by its figures, or `isAsDeclared`.
    public let status: Status
    /// Whether `status` is only the body's word, to be labelled “come dichiarato”.
    public let isAsDeclared: Bool
    /// Whether the target is met; `nil` where the figures do not say.
    public let isMet: Bool?
    /// Whether the target's day, or the end of the year, has come.
    public let isDue: Bool
    /// How much of the target was reached.
    public let attainment: Attainment
    /// What came of redoing the arithmetic behind the published result.
    public let verification: Verification
    /// How our own result was computed; `nil` where nothing was computed.
    public let basis: Verification.BasisKind?
    /// By how much a met target was passed.
    package let difference: Difference?
    /// The calculation to show; `nil` where there is nothing to calculate.
    package let calculation: Calculation?
    /// The calculation by the other formula, where the published result follows from that one and not from ours.
    package var otherCalculation: Calculation? { other?.value }
    private let other: Rare<Calculation>?

    /// Assesses `figures`.
    ///
    /// A target waits until it is due. What it waits for is reached earlier only where it cannot be undone: a day, a
    /// deliverable that is done, a count that only grows. A day after the deadline misses it at once. Where the figures
    /// do not say and the target is due, the body's own result decides, as declared; but not where only the direction is
    /// missing, nor of a value without a target.
    ///
    /// - Parameter period: how far the year has come; `nil` where everything is due.
    package init(
        of figures: IndicatorFigures, policy: AttainmentPolicy = AttainmentPolicy(), period: ReportingPeriod? = nil
    ) {
        let check = TargetCheck(figures)
        let raw = RawAttainment(figures, policy: policy)
        let isPlan = period?.state == .plan
        let isDue = !isPlan && period?.isDue(figures.due) ?? true
        let isOpen = figures.goal != nil && (isPlan || !isDue && !figures.isSettled(check))
        let attainment = isOpen ? .none(.notDue) : Attainment(check, raw)
        let isFinal = isDue && period?.state ?? .final == .final
        let opinion = figures.result.flatMap { $0.kind == .none ? nil : Opinion($0, isFinal: isFinal) }
        let declared = isDue ? opinion.flatMap { Status(declaredBy: $0, policy) } : nil
        self.isDue = isDue
        self.attainment = attainment
        isMet = isOpen ? nil : check.isMet
        let waits = isOpen || isPlan || !isDue && check == .undecided(.noActual)
        let rule = VerificationRule(
            figures: figures, opinion: opinion, check: check, isOpen: waits, raw: raw, attainment: attainment)
        (verification, basis) = (rule.verification, rule.basis)
        switch (check, isOpen) {
        case (_, true):
            (status, isAsDeclared) = (isPlan ? .planned : .inProgress, false)
        case (.met, _):
            (status, isAsDeclared) = (.achieved, false)
        case (.missed, _):
            (status, isAsDeclared) = (Status(missedBy: attainment.percentage, policy), false)
        case (.undecided(.noActual), _):
            (status, isAsDeclared) = (declared ?? .notReported, declared != nil)
        case (.undecided(.noDirection), _), (.undecided(.noTarget), _):
            (status, isAsDeclared) = (.notComparable, false)
        case (.undecided, _):
            (status, isAsDeclared) = (declared ?? .notComparable, declared != nil)
        }
        difference = check == .met && !isOpen ? Difference(figures) : nil
        calculation = isOpen ? nil : Calculation(figures, check, raw, attainment)
        other =
            verification.isDiffering && check == .missed ? Rare(Calculation(other: figures, raw, policy)) : nil
    }

    /// What a published percentage was compared with: one above 100 with the quotient itself.
    package func comparedPercentage(_ figures: IndicatorFigures) -> Percentage? {
        let isAboveWhole = figures.result?.percentage.map { $0 > .hundred } ?? false
        return (isAboveWhole ? attainment.raw : nil) ?? computedPercentage(figures)
    }

    /// Why figures that are there do not say whether the target is met; `nil` where they do, or where there are none.
    public var undecidedReason: NoPercentageReason? {
        guard case .none(let reason) = attainment, isMet == nil else { return nil }
        return [.noActual, .noTarget, .notDue].contains(reason) ? nil : reason
    }

    /// Whether a percentage was computed from the figures: for a bare yes, no or words there is none to compute.
    package func computedPercentage(_ figures: IndicatorFigures) -> Percentage? {
        figures.isDeclaration ? nil : attainment.percentage
    }
}

extension TargetCheck {
    /// Whether the figures say whether the target is met.
    var isDecided: Bool { isMet != nil }

    /// Whether the target is met; `nil` where the figures do not say.
    fileprivate var isMet: Bool? {
        switch self {
        case .met: true
        case .missed: false
        case .undecided: nil
        }
    }
}

extension IndicatorFigures {
    /// Whether a limit is kept so far: less is better, exactly so much, or a percentage that may still fall.
    package var isWithinLimit: Bool {
        !isCount && !lacksDirection && goal?.kind.isNumeric == true && TargetCheck(self) == .met
    }

    /// Whether more of a number is better, so that it grows towards its target.
    package var isCount: Bool { direction.direction == .higher && goal?.kind != .percent && goal?.amount != nil }

    /// Whether what was found cannot change any more until the target is due.
    fileprivate func isSettled(_ check: TargetCheck) -> Bool {
        guard let goal, let reached else { return false }
        switch (goal.value, reached.value, check) {
        case _ where goal.time != nil && reached.time != nil: return check.isDecided
        case (.date, .yesNo(true), .met), (.period, .yesNo(true), .met), (.yesNo(true), .yesNo(true), .met),
            (.text, .yesNo(true), .met):
            return true
        default: return isCumulative && isCount && check == .met
        }
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

    /// The quotient by the formula that the site did not choose, where it is what the body published.
    init?(other figures: IndicatorFigures, _ raw: RawAttainment, _ policy: AttainmentPolicy) {
        guard case .quotient(let ours) = raw, ours.form == .linear || ours.form == .inverse,
            case .quotient(let other) = RawAttainment(figures, policy: policy.with(lower: policy.lower.other)),
            let published = figures.result?.percentage, other.ratio.clampedAtZero.rounding(of: published) != nil
        else { return nil }
        self = .quotient(other, isMissed: true)
    }
}

extension Verification {
    /// Whether the published result does not follow from the figures.
    package var isDiffering: Bool { if case .differs = self { true } else { false } }
}
