/// Whether a target is met, decided on exact values (figures.md, “Met or not”).
enum TargetCheck: Hashable {
    /// The target is met.
    case met
    /// It is missed.
    case missed
    /// The figures do not say.
    case undecided(NoPercentageReason)

    /// Checks the actual value against the target.
    init(_ figures: IndicatorFigures) {
        guard let actual = figures.actual else {
            self = .undecided(.noActual)
            return
        }
        guard let target = figures.target else {
            self = .undecided(.noTarget)
            return
        }
        switch (figures.direction.criterion, actual.value) {
        case (.answer, .text), (.deadline, .text):
            self = .undecided(.wordsOnly)
        case (.answer(let wanted), .yesNo(let given)):
            self = given == wanted ? .met : .missed
        case (.deadline, .yesNo(let isDone)):
            self = isDone ? .met : .missed
        case (.deadline, .date(let day)):
            self = target.quantity.value.isDate(onOrAfter: day) ? .met : .missed
        case (.compares(let comparator), _):
            self = Self.check(figures, actual.amount, target) { comparator.holds($0, $1) }
        case (.distance(let comparator), _):
            self = Self.check(figures, actual.amount, target) { comparator.holds($0.magnitude, $1) }
        case (.nothing, _), (.answer, _), (.deadline, _):
            self = .undecided(.noTarget)
        }
    }

    private static func check(
        _ figures: IndicatorFigures, _ actual: ExactDecimal?, _ target: Target,
        _ holds: (ExactDecimal, ExactDecimal) -> Bool
    ) -> TargetCheck {
        guard let actual, let goal = target.quantity.amount else { return .undecided(.noTarget) }
        guard figures.haveOneBase else { return .undecided(.differentBases) }
        return holds(actual, goal) ? .met : .missed
    }
}

extension Quantity.Value {
    /// Whether this is a day no earlier than `day`.
    fileprivate func isDate(onOrAfter day: CalendarDate) -> Bool {
        if case .date(let deadline) = self { day <= deadline } else { false }
    }
}
