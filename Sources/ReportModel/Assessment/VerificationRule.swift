/// Redoes the arithmetic behind a published result.
///
/// - A met target is 100%: a published 100% or yes is consistent, on the basis of what decided it. A percentage above
///   100 must be the raw quotient.
/// - A missed target is the percentage that it attained: the published one must be that, rounded or cut to its own
///   number of decimals. A percentage below zero must be the raw quotient. A published yes counts as exactly 100, a
///   no as exactly 0: neither is ever a rounded percentage.
/// - A miss without a percentage cannot be checked, unless it was published as reached (100% or more, or yes):
///   that differs, whatever the percentage.
struct VerificationRule {
    /// The indicator's figures.
    let figures: IndicatorFigures
    /// Whether the target is met.
    let check: TargetCheck
    /// The quotient of the figures.
    let raw: RawAttainment
    /// What is shown as attained.
    let attainment: Attainment

    /// What comes of it.
    var verification: Verification {
        guard let result = figures.result else { return .notPublished }
        if case .undecided(let reason) = check { return .notComputable(.noPercentage(reason)) }
        guard let published = result.percentage else { return .notComputable(.resultIsNoPercentage) }
        return check == .met ? ofMet(published) : ofMissed(published, isDeclaration: result.isDeclaration)
    }

    private func ofMet(_ published: ExactDecimal) -> Verification {
        if published == .hundred { return .consistent(basis) }
        guard published > .hundred else { return .differs(ours: attainment, published: published) }
        switch raw {
        case .quotient(let quotient):
            return quotient.ratio.rounding(of: published).map { .consistent(.ratio($0)) }
                ?? .differs(ours: attainment, published: published)
        case .allOrNothing:
            return .differs(ours: attainment, published: published)
        case .unavailable(let reason):
            return .notComputable(.noPercentage(reason))
        }
    }

    private func ofMissed(_ published: ExactDecimal, isDeclaration: Bool) -> Verification {
        if case .none(let reason) = attainment {
            return published >= .hundred
                ? .differs(ours: attainment, published: published) : .notComputable(.noPercentage(reason))
        }
        guard case .quotient(let quotient) = raw else {
            return published.isZero ? .consistent(basis) : .differs(ours: attainment, published: published)
        }
        let isWithinBounds = published >= .zero && published <= .hundred
        let ratio = isWithinBounds ? quotient.ratio.clampedAtZero : quotient.ratio
        guard let rounding = ratio.rounding(of: published), rounding == .exact || !isDeclaration else {
            return .differs(ours: attainment, published: published)
        }
        return .consistent(.ratio(rounding))
    }

    private var basis: Verification.Basis {
        switch figures.actual?.kind {
        case .date: .date
        case .yesNo, .text, nil: .declaration
        case .percent, .number, .money, .measure: .threshold
        }
    }
}
