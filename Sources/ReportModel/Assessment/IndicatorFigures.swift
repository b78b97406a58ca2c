/// The figures of one indicator, checked against each other: what an assessment is made from.
///
/// They never change, and what follows from them shares them.
public final class IndicatorFigures: Sendable {
    /// What was to be reached, as published; without one the indicator is only reported.
    package let target: Target?
    /// The target before it was changed during the year. It is shown and never computed with.
    package let targetInitial: Target?
    /// What was reached, as published; absent is “not reported yet”, never zero.
    package let actual: Quantity?
    /// From where the indicator started, as published.
    package let baseline: Quantity?
    /// The result that the body itself published.
    package let result: PublishedResult?
    /// Which way success lies, and who said so.
    package let direction: ResolvedDirection
    /// The unit of its bare numbers, where that is said beside them.
    package var unit: FigureUnit? { writtenUnit?.value }
    private let writtenUnit: Rare<FigureUnit>?
    /// When the target is due, where that is not the end of the year.
    public let due: PartialDate?
    /// Whether the figure counts what can never be undone.
    public let isCumulative: Bool

    /// When the target is due, where `due` says it and not the target itself.
    package var ownDue: PartialDate? { goal?.kind == .date ? nil : due }

    /// The target to compute with, in the same unit as the others; `nil` where there is none.
    package let goal: Quantity?
    /// The actual value to compute with; `nil` where nothing was reported.
    package let reached: Quantity?
    /// The baseline to compute with.
    package let start: Quantity?

    /// Takes the figures and checks that they fit together.
    ///
    /// - Parameters:
    ///   - isTime: whether the indicator's name says that a bare number is a time or an amount of money.
    ///   - ownDirection: the indicator's own `direction`.
    ///   - yearDirection: the year's default.
    ///   - unit: the unit that bare numbers among them already have.
    ///   - edition: the date of this edition of the pages, after which nothing can have been done.
    /// - Throws: everything that does not fit.
    package init(
        target: Target?, actual: Quantity?, result: PublishedResult? = nil, baseline: Quantity? = nil,
        targetInitial: Target? = nil, isTime: @autoclosure () -> Bool = false, ownDirection: Direction? = nil,
        yearDirection: Direction? = nil, unit: FigureUnit? = nil, due: PartialDate? = nil, isCumulative: Bool = false,
        edition: CalendarDate? = nil
    ) throws(FiguresFaults) {
        var faults: [FiguresFault] = []
        var resolved: ResolvedDirection?
        do throws(DirectionFault) {
            resolved = try DirectionRule.resolve(
                target, own: ownDirection, yearDefault: yearDirection, isTime: isTime())
        } catch {
            faults.append(.direction(error))
        }
        let goal = target?.quantity.given
        let compared = ComparedFigures(goal: goal, reached: actual?.given, start: baseline?.given)
        faults += compared.faults
        if let time = actual?.time, let start = time.firstDay, let edition, edition < start {
            faults.append(.dateAfterEdition(start))
        }
        if let time = goal?.time, let due, due != time { faults.append(.dueContradictsTarget) }
        guard let resolved, faults.isEmpty else { throw FiguresFaults(faults: faults) }
        self.target = target
        self.targetInitial = targetInitial
        self.actual = actual
        self.baseline = baseline
        writtenUnit = Rare(unit)
        self.result = result
        direction = resolved
        self.due = goal?.time ?? due
        self.isCumulative = isCumulative
        (self.goal, reached, start) = (compared.goal, compared.reached, compared.start)
    }

    /// Whether target and actual value are percentages of the same thing, or no percentages. A remark in brackets that
    /// only the target has is none of it.
    var haveOneBase: Bool { goal?.base == reached?.base || goal?.baseWithoutRemark == reached?.base }

    /// Whether target and actual value were compared as they were typed: none was brought into the other's unit.
    package var areAsTyped: Bool { goal?.kind == target?.quantity.kind && reached?.kind == actual?.kind }

    /// Whether target and actual value are shares of different totals.
    public var haveTwoTotals: Bool {
        guard let goal, let reached else { return false }
        return goal.hasOtherTotal(than: reached)
    }

    /// Whether there is a number to reach, and nothing says whether more or less of it is better.
    package var lacksDirection: Bool { direction.criterion == .undirected }

    /// Whether the baseline is past the target already, seen in the direction of success.
    package var isBaselineBetter: Bool {
        guard let start = start?.amount, let goal = goal?.amount else { return false }
        return switch direction.direction {
        case .higher: start > goal
        case .lower: start < goal
        case .zero, nil: false
        }
    }
}

extension Quantity {
    /// The figure, unless it only stands for one that is missing.
    fileprivate var given: Quantity? { kind == .noValue ? nil : self }
}
