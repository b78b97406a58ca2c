import Bytes

/// An indicator's figures in one unit, and what keeps them from being compared.
struct ComparedFigures {
    /// The target.
    let goal: Quantity?
    /// The actual value.
    let reached: Quantity?
    /// The baseline.
    let start: Quantity?
    /// What does not go together, in the order actual value, baseline.
    let faults: [FiguresFault]

    /// Brings the figures into one unit: seconds, minutes and hours convert exactly into each other, the larger unit into
    /// the smaller one.
    init(goal: Quantity?, reached: Quantity?, start: Quantity?) {
        if let unit = goal?.timeUnit, let smallest = [unit, reached?.timeUnit, start?.timeUnit].smallest {
            self.goal = goal?.converted(to: smallest)
            self.reached = reached?.converted(to: smallest)
            self.start = start?.converted(to: smallest)
        } else if let total = [goal, reached, start].lazy.compactMap({ $0?.total }).first {
            // A percentage beside shares is a share, too: 75% of 4 is 3.
            self.goal = goal?.share(of: total)
            self.reached = reached?.share(of: total)
            self.start = start?.share(of: total)
        } else {
            (self.goal, self.reached, self.start) = (goal, reached, start)
        }
        var faults: [FiguresFault] = []
        if let goal = self.goal {
            faults += Self.fault(of: self.reached, as: .actual, against: goal)
            faults += Self.fault(of: self.start, as: .baseline, against: goal)
            if let base = goal.base, let other = self.reached?.base, base != other,
                Confusables.skeleton(base) == Confusables.skeleton(other)
            {
                faults.append(.qualifiersLookAlike)
            }
            if faults.isEmpty, let from = self.start?.amount, from == goal.amount {
                faults.append(.baselineEqualsTarget)
            }
        }
        self.faults = faults
    }

    /// Numbers answer numbers in the same unit. Words may stand against anything, and a yes or a no against all but
    /// nothing: they are shown, and where they decide nothing they are left to the reader.
    private static func fault(of figure: Quantity?, as role: FigureRole, against target: Quantity) -> [FiguresFault] {
        guard let found = figure?.kind, found != target.kind else { return [] }
        let wanted = target.kind
        switch (wanted, found) {
        case (.percent, _) where found.isNumeric, (_, .percent) where wanted.isNumeric:
            return [.kindsDiffer(role, target: wanted, found: found)]
        case _ where wanted.isNumeric && found.isNumeric:
            return [.unitsDiffer(role, target: wanted, found: found)]
        case (.text, _), (_, .text), (_, .yesNo),
            (.yesNo, _) where role == .actual && found.isNumeric:
            return []
        case (.yesNo, .date) where role == .baseline:
            return []
        default:
            return [.kindsDiffer(role, target: wanted, found: found)]
        }
    }
}

extension [MeasureUnit?] {
    /// The smallest of units that convert into each other; `nil` where all are the same.
    fileprivate var smallest: MeasureUnit? {
        let units = compactMap(\.self)
        guard let first = units.first, units.contains(where: { $0 != first }) else { return nil }
        return units.min { ($0.seconds ?? 0) < ($1.seconds ?? 0) }
    }
}

extension Quantity {
    /// The unit, where it is one that converts into others.
    fileprivate var timeUnit: MeasureUnit? {
        if case .measure(let unit) = kind, unit.seconds != nil { unit } else { nil }
    }

    /// What a share is of.
    package var total: ExactDecimal? { if case .share(_, let total) = value { total } else { nil } }

    /// Whether both figures are shares, of totals that differ: `15 su 20` beside `3 su 4`.
    func hasOtherTotal(than other: Quantity) -> Bool {
        guard let total, let theirs = other.total else { return false }
        return total != theirs
    }

    /// The figure in a smaller unit; the figure itself where it is no time, or where the number would be too long.
    fileprivate func converted(to smaller: MeasureUnit) -> Quantity {
        guard let unit = timeUnit, unit != smaller, let seconds = unit.seconds, let others = smaller.seconds,
            seconds % others == 0
        else { return self }
        let factor = ExactDecimal(seconds / others)
        switch value {
        case .measure(let amount, _):
            guard let product = amount.multiplied(by: factor) else { return self }
            return with(.measure(product, smaller))
        case .range(let low, let high, _):
            guard let from = low.multiplied(by: factor), let to = high.multiplied(by: factor) else { return self }
            return with(.range(from, to, .measure(smaller)))
        default: return self
        }
    }

    /// A percentage without a base of its own as a share of a total; any other figure as it is.
    fileprivate func share(of total: ExactDecimal) -> Quantity {
        switch value {
        case .percent(let percentage, nil):
            guard let part = percentage.multiplied(by: total)?.divided(byPowerOfTen: 2) else { return self }
            return with(.share(part, of: total))
        case .range(let low, let high, .percent):
            guard let from = low.multiplied(by: total)?.divided(byPowerOfTen: 2),
                let to = high.multiplied(by: total)?.divided(byPowerOfTen: 2)
            else { return self }
            return with(.range(from, to, .share))
        default: return self
        }
    }

    private func with(_ value: Value) -> Quantity {
        Quantity(text: text, cell: cell, value: value, precision: precision)
    }
}
