/// The two choices that a site makes about attainment (`attainment:` in `site.yaml`).
public struct AttainmentPolicy: Hashable, Sendable {
    /// How a miss is measured where less is better and there is no baseline.
    public enum LowerFormula: String, CaseIterable, Sendable {
        /// 100·(2t − a)/t: as far above the target as the target itself is nothing.
        case linear
        /// 100·t/a: twice the target is half.
        case ratio
    }

    /// How a miss is measured where less is better.
    public let lower: LowerFormula
    /// From which percentage on a missed target counts as partly reached. Nothing at all is never partly reached.
    public let partialFrom: ExactDecimal

    /// Makes a policy; by default `linear`, and partial from 50%.
    public init(lower: LowerFormula = .linear, partialFrom: ExactDecimal = ExactDecimal(50)) {
        self.lower = lower
        self.partialFrom = partialFrom
    }
}
