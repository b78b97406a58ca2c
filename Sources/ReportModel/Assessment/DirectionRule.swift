/// A target's direction, who set it, and what follows for the comparison with the actual value.
public struct ResolvedDirection: Hashable, Sendable {
    /// Which way success lies; `nil` where the target needs none (dates, yes or no, words, `=`, no target).
    public let direction: Direction?
    /// Who said so; `nil` where there is no direction.
    public let origin: DirectionOrigin?
    /// What the actual value has to fulfil.
    let criterion: Criterion
}

/// What an actual value has to fulfil to meet its target.
enum Criterion: Hashable, Sendable {
    /// Nothing: there is no target.
    case nothing
    /// It stands in this relation to the target.
    case compares(Comparator)
    /// Its distance from zero stands in this relation to the target.
    case distance(Comparator)
    /// It is a yes, or a day no later than the target's.
    case deadline
    /// It is this answer.
    case answer(Bool)
}

/// Decides which way success lies from a target (figures.md, “Met or not”).
public enum DirectionRule {
    /// The direction that the comparator, the indicator or the year gives, in this order.
    ///
    /// A comparator gives the direction; the indicator's own one may repeat it, or say `zero` beside `<` or `≤`.
    /// Beside `=` every direction is a contradiction. Without a target the indicator's own direction is kept.
    ///
    /// - Throws: a fault where none is given, where two contradict each other, or where one has no meaning.
    public static func resolve(
        target: Target?, own: Direction?, yearDefault: Direction?
    ) throws(DirectionFault) -> ResolvedDirection {
        guard let target else {
            return ResolvedDirection(direction: own, origin: own.map { _ in .indicator }, criterion: .nothing)
        }
        if let criterion = criterionWithoutDirection(target) {
            if let own {
                throw target.comparator.map { .contradiction($0, own) } ?? .notApplicable(own)
            }
            return ResolvedDirection(direction: nil, origin: nil, criterion: criterion)
        }
        let (direction, origin) = try direction(of: target, own: own, yearDefault: yearDefault)
        if direction == .zero, target.quantity.amount?.isNegative == true { throw .negativeDistance }
        let criterion: Criterion =
            switch direction {
            case .higher: .compares(target.comparator ?? .atLeast)
            case .lower: .compares(target.comparator ?? .atMost)
            case .zero: .distance(target.comparator ?? .atMost)
            }
        return ResolvedDirection(direction: direction, origin: origin, criterion: criterion)
    }

    private static func criterionWithoutDirection(_ target: Target) -> Criterion? {
        switch target.quantity.value {
        case .date: .deadline
        case .yesNo(let answer): .answer(answer)
        case .text: .answer(true)
        case .percent, .number, .money, .measure: target.comparator == .equal ? .compares(.equal) : nil
        }
    }

    private static func direction(
        of target: Target, own: Direction?, yearDefault: Direction?
    ) throws(DirectionFault) -> (Direction, DirectionOrigin) {
        if let comparator = target.comparator {
            let implied: Direction = comparator == .moreThan || comparator == .atLeast ? .higher : .lower
            guard let own, own != implied else { return (implied, .comparator) }
            guard own == .zero, implied == .lower else { throw .contradiction(comparator, own) }
            return (.zero, .indicator)
        }
        if let own { return (own, .indicator) }
        guard let yearDefault else { throw .missing }
        if case .measure(_, let unit) = target.quantity.value, unit.isTime { throw .defaultNotForTimes(unit) }
        if target.quantity.amount?.isNegative == true { throw .defaultNotForNegativeTarget }
        return (yearDefault, .year)
    }
}
