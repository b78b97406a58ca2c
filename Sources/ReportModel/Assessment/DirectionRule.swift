import Bytes

/// A target's direction, who set it, and what follows for the comparison with the actual value.
package struct ResolvedDirection: Hashable, Sendable {
    /// Which way success lies; `nil` where the target needs none (dates, yes or no, words, `=`, no target), and where
    /// nothing says it.
    package let direction: Direction?
    /// Who said so; `nil` where there is no direction.
    package let origin: DirectionOrigin?
    /// What the actual value has to fulfil.
    let criterion: Criterion
}

/// What an actual value has to fulfil to meet its target.
enum Criterion: Hashable, Sendable {
    /// It is no number that is compared: there is no target, or it is a date, a yes or no, or words.
    case none
    /// It stands in this relation to the target.
    case compares(Comparator)
    /// Its distance from zero stands in this relation to the target.
    case distance(Comparator)
    /// It is inside of the target, which is a range.
    case inside
    /// Nothing says which way success lies: only the target itself surely meets it.
    case undirected
}

/// Decides which way success lies from a target. Nothing is guessed.
enum DirectionRule {
    /// The direction that the comparator, the indicator or the year gives, in this order.
    ///
    /// A comparator gives the direction; the indicator's own one may repeat it, or say `zero`. Beside `=` every other
    /// direction is a contradiction. Without a target, and beside words, the indicator's own direction is kept.
    ///
    /// - Parameter isTime: whether the indicator's name says that a bare number is a time or an amount of money.
    /// - Throws: a fault where two contradict each other, or where one has no meaning.
    static func resolve(
        _ target: Target?, own: Direction?, yearDefault: Direction?, isTime: @autoclosure () -> Bool
    ) throws(DirectionFault) -> ResolvedDirection {
        let kept = ResolvedDirection(direction: own, origin: own.map { _ in .indicator }, criterion: .none)
        guard let target else { return kept }
        switch target.quantity.value {
        case .text, .noValue: return kept
        case .date, .period, .yesNo:
            if let own { throw .notApplicable(own) }
            return kept
        case .range:
            // Inside, ends included; with a direction of its own, on one side of it.
            if own == .zero { throw .notApplicable(.zero) }
            return ResolvedDirection(
                direction: own, origin: own.map { _ in .indicator },
                criterion: own == .higher ? .compares(.atLeast) : own == .lower ? .compares(.atMost) : .inside)
        case .percent, .number, .money, .measure, .share: break
        }
        if let comparator = target.comparator {
            return try compared(comparator, own, target)
        }
        // Whatever is counted is at least zero, so that says nothing.
        let isEmpty = yearDefault == .higher && target.quantity.amount?.isZero == true
        let isDefault = own == nil && yearDefault != nil && !isEmpty && takesDefault(target.quantity, isTime: isTime())
        guard let direction = own ?? (isDefault ? yearDefault : nil) else {
            return ResolvedDirection(direction: nil, origin: nil, criterion: .undirected)
        }
        let criterion: Criterion =
            switch direction {
            case .higher: .compares(.atLeast)
            case .lower: .compares(.atMost)
            case .zero: try distance(.atMost, target)
            }
        return ResolvedDirection(direction: direction, origin: isDefault ? .year : .indicator, criterion: criterion)
    }

    private static func compared(
        _ comparator: Comparator, _ own: Direction?, _ target: Target
    ) throws(DirectionFault) -> ResolvedDirection {
        if own == .zero {
            return ResolvedDirection(direction: .zero, origin: .indicator, criterion: try distance(comparator, target))
        }
        let implied: Direction? =
            switch comparator {
            case .moreThan, .atLeast: .higher
            case .lessThan, .atMost: .lower
            case .equal: nil
            }
        if let own, own != implied { throw .contradiction(comparator, own) }
        return ResolvedDirection(
            direction: implied, origin: implied.map { _ in .comparator }, criterion: .compares(comparator))
    }

    private static func distance(_ comparator: Comparator, _ target: Target) throws(DirectionFault) -> Criterion {
        if target.quantity.amount?.isNegative == true { throw .negativeDistance }
        return .distance(comparator)
    }

    /// Whether the year's default says anything of a target: not of times, money, negative targets and what a site's
    /// own units measure.
    private static func takesDefault(_ target: Quantity, isTime: @autoclosure () -> Bool) -> Bool {
        guard let amount = target.amount, !amount.isNegative else { return false }
        switch target.value {
        case .percent: return true
        case .number, .share: return !isTime()
        case .measure(_, let unit): return unit.takesDefaultDirection
        case .money, .range, .date, .period, .yesNo, .text, .noValue: return false
        }
    }
}

extension SiteLanguage {
    /// Whether the name of an indicator says that its numbers are times or money: `Tempo medio di attesa`, `Cost in £`.
    package func namesATimeOrMoney(_ name: String) -> Bool {
        // Nearly every name is of ASCII, where the dollar is the only sign of money.
        let mayHoldSign = name.utf8.contains { $0 >= 0x80 || $0 == UInt8(ascii: "$") }
        if mayHoldSign, Currency.allCases.contains(where: { name.unicodeScalars.contains($0.scalar) }) { return true }
        let (measures, initials) = (grammar.words.measures, grammar.words.measureInitials)
        return name.withBytes { bytes in
            bytes.split { !Self.isOfWord($0) }.contains { word in
                // Nearly no word begins like a time.
                initials & FigureWords.bit(of: word[word.startIndex]) != 0
                    && measures.contains(String(decoding: word, as: UTF8.self).lowercased())
            }
        }
    }

    /// Whether a byte belongs to a word: a letter of ASCII, or a part of any other character.
    private static func isOfWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
}
