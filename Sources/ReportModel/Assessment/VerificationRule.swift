/// Redoes the arithmetic behind a published result.
///
/// - A met target is 100%: a published 100%, yes or verdict of reached is consistent, on the basis of what decided it. A
///   percentage above 100 must be the raw quotient.
/// - A missed target is the percentage that it attained: the published one must be that, rounded or cut to its own
///   number of decimals. A percentage below zero must be the raw quotient. Published as reached (100% or more, a yes, a
///   verdict), it always differs.
/// - A miss without a percentage cannot be checked, unless it was published as reached.
/// - A bare yes, no or words leave nothing to redo: the result may only say the opposite.
struct VerificationRule {
    /// The indicator's figures.
    let figures: IndicatorFigures
    /// What the result says; `nil` where none was published.
    let opinion: Opinion?
    /// Whether the target is met.
    let check: TargetCheck
    /// Whether the target waits for its day.
    let isOpen: Bool
    /// The quotient of the figures.
    let raw: RawAttainment
    /// What is shown as attained.
    let attainment: Attainment

    /// What comes of it.
    var verification: Verification {
        guard !isOpen else { return opinion == nil ? .notPublished : .notComputable(.noPercentage(.notDue)) }
        guard let opinion else { return figures.isDeclaration && check.isDecided ? .declaredOnly : .notPublished }
        switch check {
        case .undecided(.noActual): return opinion == .nothing ? .notComputable(.resultRatesProgress) : .declaredOnly
        case .undecided(let reason): return .notComputable(.noPercentage(reason))
        case .met: return decided(opinion, isMet: true)
        case .missed: return decided(opinion, isMet: false)
        }
    }

    /// How our own result was computed: `nil` where there was nothing to compute.
    var basis: Verification.BasisKind? {
        guard !isOpen, check.isDecided, !figures.isDeclaration else { return nil }
        return isQuotient ? .ratio : comparison
    }

    /// Whether our own result is the quotient: of a missed target, and of a met one where that was published.
    private var isQuotient: Bool {
        guard case .quotient = raw, attainment.percentage != nil else { return false }
        if case .percentage(let published) = opinion, published > .hundred { return true }
        return check == .missed
    }

    private var comparison: Verification.BasisKind { figures.reached?.kind == .date ? .date : .threshold }

    private func decided(_ opinion: Opinion, isMet: Bool) -> Verification {
        switch opinion {
        case .progress: return differs
        case .nothing, .unknown:
            guard !figures.isDeclaration else { return .declaredOnly }
            return .notComputable(opinion == .nothing ? .resultRatesProgress : .resultIsNoPercentage)
        case .reached, .notReached:
            guard (opinion == .reached) == isMet else { return differs }
            return figures.isDeclaration ? .declaredOnly : .consistent(comparison == .date ? .date : .threshold)
        case .percentage(let published):
            guard !figures.isDeclaration else { return (published >= .hundred) == isMet ? .declaredOnly : differs }
            return isMet ? ofMet(published) : ofMissed(published)
        }
    }

    private func ofMet(_ published: ExactDecimal) -> Verification {
        if published == .hundred { return .consistent(comparison == .date ? .date : .threshold) }
        guard published > .hundred else { return differs }
        switch raw {
        case .quotient(let quotient):
            return quotient.ratio.rounding(of: published).map { .consistent(.ratio($0)) } ?? differs
        case .allOrNothing: return differs
        case .unavailable(let reason): return .notComputable(.noPercentage(reason))
        }
    }

    private func ofMissed(_ published: ExactDecimal) -> Verification {
        guard published < .hundred else { return differs }
        if case .none(let reason) = attainment { return .notComputable(.noPercentage(reason)) }
        guard case .quotient(let quotient) = raw else {
            return published.isZero ? .consistent(comparison == .date ? .date : .threshold) : differs
        }
        let ratio = published >= .zero ? quotient.ratio.clampedAtZero : quotient.ratio
        return ratio.rounding(of: published).map { .consistent(.ratio($0)) } ?? differs
    }

    private var differs: Verification { .differs(ours: attainment) }

}

extension IndicatorFigures {
    /// Whether the actual value is only a word: a yes, a no, or a text.
    package var isDeclaration: Bool { reached.map { $0.kind == .yesNo || $0.kind == .text } ?? false }
}
