/// The figures of one indicator, checked against each other: what an assessment is made from.
///
/// They never change, and what follows from them shares them.
public final class IndicatorFigures: Sendable {
    /// What was to be reached; without one the indicator is only reported.
    public let target: Target?
    /// The target before it was changed during the year. It is shown and never computed with.
    public let targetInitial: Target?
    /// What was reached; absent is “not reported yet”, never zero.
    public let actual: Quantity?
    /// From where the indicator started.
    public let baseline: Quantity?
    /// The result that the body itself published.
    public let result: PublishedResult?
    /// Which way success lies, and who said so.
    public let direction: ResolvedDirection

    /// Takes the figures and checks that they fit together.
    ///
    /// - Parameters:
    ///   - ownDirection: the indicator's own `direction`.
    ///   - yearDirection: the year's default.
    /// - Throws: everything that does not fit.
    public init(
        target: Target?, actual: Quantity?, result: PublishedResult? = nil, baseline: Quantity? = nil,
        targetInitial: Target? = nil, ownDirection: Direction? = nil, yearDirection: Direction? = nil
    ) throws(FiguresFaults) {
        var faults: [FiguresFault] = []
        var resolved: ResolvedDirection?
        do throws(DirectionFault) {
            resolved = try DirectionRule.resolve(target: target, own: ownDirection, yearDefault: yearDirection)
        } catch {
            faults.append(.direction(error))
        }
        if let target {
            faults += Self.fault(of: actual, as: .actual, against: target)
            let baselineFaults = Self.fault(of: baseline, as: .baseline, against: target)
            faults += baselineFaults.isEmpty ? Self.fault(of: baseline, target, resolved?.direction) : baselineFaults
        }
        guard let resolved, faults.isEmpty else { throw FiguresFaults(faults: faults) }
        self.target = target
        self.targetInitial = targetInitial
        self.actual = actual
        self.baseline = baseline
        self.result = result
        direction = resolved
    }

    /// Whether target and actual value are percentages of the same thing, or no percentages.
    var haveOneBase: Bool { target?.quantity.base == actual?.base }

    /// A number is answered by a number in the same unit; a date by a date, a yes or a no; a yes, a no or words by
    /// a yes or a no. Words can answer anything but a number: they are shown, and left to the reader.
    private static func fault(of figure: Quantity?, as role: FigureRole, against target: Target) -> [FiguresFault] {
        guard let found = figure?.kind, found != target.quantity.kind else { return [] }
        let wanted = target.quantity.kind
        switch (wanted, found) {
        case (.percent, _) where found.isNumeric, (_, .percent) where wanted.isNumeric:
            return [.kindsDiffer(role, target: wanted, found: found)]
        case _ where wanted.isNumeric && found.isNumeric:
            return [.unitsDiffer(role, target: wanted, found: found)]
        case (.date, .yesNo), (.date, .text), (.yesNo, .text), (.text, .yesNo):
            return []
        case (.yesNo, .date) where role == .baseline, (.text, .date) where role == .baseline:
            return []
        default:
            return [.kindsDiffer(role, target: wanted, found: found)]
        }
    }

    private static func fault(of baseline: Quantity?, _ target: Target, _ direction: Direction?) -> [FiguresFault] {
        guard let start = baseline?.amount, let goal = target.quantity.amount else { return [] }
        if start == goal { return [.baselineEqualsTarget] }
        switch direction {
        case .higher where start > goal, .lower where start < goal:
            return [.baselineOnWrongSide(start > goal ? .higher : .lower)]
        default:
            return []
        }
    }
}
