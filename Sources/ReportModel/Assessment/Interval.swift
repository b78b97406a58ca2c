/// The numbers between two bounds, either of which may be missing: those that a target accepts, or those that a value may
/// be of which only a bound is known.
struct Interval: Hashable {
    /// One end.
    struct Bound: Hashable {
        /// The number.
        let value: ExactDecimal
        /// Whether the number itself is inside.
        let isIncluded: Bool
    }

    /// The lower end; `nil` where there is none.
    var lower: Bound?
    /// The upper end; `nil` where there is none.
    var upper: Bound?

    /// The numbers from one to another, both included.
    init(from low: ExactDecimal, to high: ExactDecimal) {
        lower = Bound(value: low, isIncluded: true)
        upper = Bound(value: high, isIncluded: true)
    }

    /// The numbers that stand in a relation to another one.
    init(_ comparator: Comparator, _ value: ExactDecimal) {
        let bound = Bound(value: value, isIncluded: comparator != .moreThan && comparator != .lessThan)
        lower = [.moreThan, .atLeast, .equal].contains(comparator) ? bound : nil
        upper = [.lessThan, .atMost, .equal].contains(comparator) ? bound : nil
    }

    /// The numbers of which the distance from zero stands in a relation to a number that is not negative.
    init(distance comparator: Comparator, _ value: ExactDecimal) {
        self.init(comparator, value)
        guard lower == nil, let upper else { return }
        lower = upper.opposite
    }

    /// Whether all numbers of another interval are inside.
    func contains(_ other: Interval) -> Bool {
        Self.isInside(other.lower, lower) { $0 > $1 } && Self.isInside(other.upper, upper) { $0 < $1 }
    }

    /// Whether no number of another interval is inside.
    func excludes(_ other: Interval) -> Bool {
        Self.isApart(upper, other.lower) || Self.isApart(other.upper, lower)
    }

    private static func isInside(
        _ inner: Bound?, _ outer: Bound?, _ isFurtherIn: (ExactDecimal, ExactDecimal) -> Bool
    ) -> Bool {
        guard let outer else { return true }
        guard let inner else { return false }
        if inner.value == outer.value { return outer.isIncluded || !inner.isIncluded }
        return isFurtherIn(inner.value, outer.value)
    }

    private static func isApart(_ upper: Bound?, _ lower: Bound?) -> Bool {
        guard let upper, let lower else { return false }
        if upper.value == lower.value { return !upper.isIncluded || !lower.isIncluded }
        return upper.value < lower.value
    }
}

extension Interval.Bound {
    /// The bound at the same distance on the other side of zero.
    fileprivate var opposite: Interval.Bound? {
        ExactDecimal(significand: -value.significand, scale: value.scale).map {
            Interval.Bound(value: $0, isIncluded: isIncluded)
        }
    }
}
