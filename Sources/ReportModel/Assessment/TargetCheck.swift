/// Whether a target is met, decided on exact values.
enum TargetCheck: Hashable {
    /// The target is met.
    case met
    /// It is missed.
    case missed
    /// The figures do not say.
    case undecided(NoPercentageReason)

    /// Checks the actual value against the target.
    init(_ figures: IndicatorFigures) {
        guard let reached = figures.reached else {
            self = .undecided(.noActual)
            return
        }
        guard let goal = figures.goal else {
            self = .undecided(.noTarget)
            return
        }
        switch (goal.value, reached.value) {
        case (.text(let wanted), .text(let given)):
            self = FigureText(wanted).comparable == FigureText(given).comparable ? .met : .undecided(.wordsOnly)
        case (.text(let wanted), .yesNo(let isDone)):
            self = FigureText(wanted).saysNegation ? .undecided(.wordsOnly) : isDone ? .met : .missed
        case (.text, _), (.date, .text), (.period, .text), (.yesNo, .text):
            self = .undecided(.wordsOnly)
        case (.date, .yesNo(let isDone)), (.period, .yesNo(let isDone)):
            self = isDone ? .met : .missed
        case (.yesNo(let wanted), .yesNo(let given)):
            self = given == wanted ? .met : .missed
        default:
            self =
                if let deadline = goal.time, let done = reached.time {
                    Self.check(deadline, done)
                } else {
                    Self.comparing(figures, goal, reached)
                }
        }
    }

    /// What was done in a time that ends by the deadline is in time; what began after it, is not.
    private static func check(_ deadline: PartialDate, _ done: PartialDate) -> TargetCheck {
        guard let last = deadline.lastDay, let start = done.firstDay, let end = done.lastDay else {
            return .undecided(.acrossDeadline)
        }
        return end <= last ? .met : start > last ? .missed : .undecided(.acrossDeadline)
    }

    private static func comparing(_ figures: IndicatorFigures, _ goal: Quantity, _ reached: Quantity) -> TargetCheck {
        guard goal.kind.isNumeric, reached.kind.isNumeric else { return .undecided(.differentKinds) }
        guard figures.haveOneBase else { return .undecided(.differentBases) }
        if reached.precision == .inexact { return .undecided(figures.lacksDirection ? .noDirection : .inexact) }
        guard case .share(_, let goalTotal) = goal.value, case .share(_, let total) = reached.value, goalTotal != total
        else { return deciding(figures, goal, reached) }
        // Of different totals: only where more is more both in number and in share.
        let byNumber = deciding(figures, goal, reached)
        guard let (goalShare, share) = Self.overOneTotal(goal, reached),
            deciding(figures, goalShare, share) == byNumber
        else { return .undecided(.differentTotals) }
        return byNumber
    }

    private static func deciding(_ figures: IndicatorFigures, _ goal: Quantity, _ reached: Quantity) -> TargetCheck {
        guard let possible = reached.possibleNumbers else { return .undecided(.differentKinds) }
        if case .distance(let comparator) = figures.direction.criterion, let wanted = goal.amount,
            let distance = reached.amount?.magnitude
        {
            return comparator.holds(distance, wanted) ? .met : .missed
        }
        if let far = figures.direction.criterion.distanceToReach, let wanted = goal.amount, !wanted.isNegative {
            // Far enough on either side is no interval, but what is too near is one; no bound stays within it.
            let near = Interval(distance: far == .atLeast ? .lessThan : .atMost, wanted)
            return near.excludes(possible) ? .met : .undecided(.bound)
        }
        guard let accepted = figures.direction.criterion.acceptedNumbers(goal) else {
            // Nothing says which way success lies: only the target itself surely meets it.
            guard figures.lacksDirection else { return .undecided(.bound) }
            guard let wanted = goal.possibleNumbers else { return .undecided(.noDirection) }
            return wanted.contains(possible) ? .met : .undecided(.noDirection)
        }
        return accepted.contains(possible) ? .met : accepted.excludes(possible) ? .missed : .undecided(.bound)
    }

    /// Two shares as shares of one total, the product of both.
    private static func overOneTotal(_ goal: Quantity, _ reached: Quantity) -> (Quantity, Quantity)? {
        guard case .share(let wanted, let first) = goal.value, case .share(let given, let second) = reached.value,
            let total = first.multiplied(by: second), let left = wanted.multiplied(by: second),
            let right = given.multiplied(by: first)
        else { return nil }
        return (
            Quantity(text: goal.text, value: .share(left, of: total)),
            Quantity(text: reached.text, value: .share(right, of: total), precision: reached.precision)
        )
    }
}

extension Quantity {
    /// The numbers that the figure may be: one, those beyond a bound, or those of a range. `nil` where it is no number.
    fileprivate var possibleNumbers: Interval? {
        if case .range(let low, let high, _) = value { return Interval(from: low, to: high) }
        guard let number else { return nil }
        if case .bound(let comparator) = precision { return Interval(comparator, number) }
        return Interval(from: number, to: number)
    }
}

extension Criterion {
    /// How far from zero a figure is to be at least; `nil` where that is not what is asked.
    fileprivate var distanceToReach: Comparator? {
        switch self {
        case .distance(.atLeast): .atLeast
        case .distance(.moreThan): .moreThan
        default: nil
        }
    }

    /// The numbers that meet a target; `nil` where nothing says which way success lies.
    fileprivate func acceptedNumbers(_ target: Quantity) -> Interval? {
        if case .range(let low, let high, _) = target.value {
            return switch self {
            case .compares(.atLeast): Interval(.atLeast, low)
            case .compares(.atMost): Interval(.atMost, high)
            default: Interval(from: low, to: high)
            }
        }
        guard let number = target.amount else { return nil }
        return switch self {
        case .compares(let comparator): Interval(comparator, number)
        case .distance(.atMost): Interval(distance: .atMost, number)
        case .distance(.lessThan): Interval(distance: .lessThan, number)
        case .distance: nil
        case .inside, .undirected, .none: nil
        }
    }
}

extension FigureText {
    /// Whether the text says that something is not so, in any language: a bare yes cannot answer it.
    fileprivate var saysNegation: Bool {
        lowercased.contains("n't")
            || lowercased.split { !$0.isLetter }.contains { word in
                SiteLanguage.allCases.contains { $0.grammar.words.negations.contains(String(word)) }
            }
    }
}
