/// The two choices that a site makes about attainment (`attainment:` in `site.yaml`), of which an indicator may make the
/// first for itself.
package struct AttainmentPolicy: Hashable, Sendable {
    /// How a miss is measured where less is better and there is no baseline.
    package enum LowerFormula: String, CaseIterable, Sendable {
        /// 100·(2t − a)/t: as far above the target as the target itself is nothing.
        case linear
        /// 100·t/a: twice the target is half.
        case ratio

        /// The other one.
        package var other: LowerFormula { self == .linear ? .ratio : .linear }
    }

    /// How a miss is measured where less is better.
    package let lower: LowerFormula
    /// From which percentage on a missed target counts as partly reached. Nothing at all is never partly reached.
    package let partialFrom: ExactDecimal

    /// Makes a policy; by default `linear`, and partial from 50%.
    package init(lower: LowerFormula = .linear, partialFrom: ExactDecimal = ExactDecimal(50)) {
        self.lower = lower
        self.partialFrom = partialFrom
    }

    /// The same choices with another formula, where one is given.
    package func with(lower: LowerFormula?) -> AttainmentPolicy {
        lower.map { AttainmentPolicy(lower: $0, partialFrom: partialFrom) } ?? self
    }
}
