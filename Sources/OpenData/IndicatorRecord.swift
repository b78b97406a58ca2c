import Bytes
package import ReportModel
package import SiteStructure

/// One indicator as a row of data. Tables, JSON and the objective's page all read the same indicator.
package struct IndicatorRecord: Sendable {
    /// The indicator, and what it belongs to.
    package let place: IndicatorPlace
    /// The address of its objective's page: absolute where the site has an address, else from the site's root.
    package let page: String
    // Asked for in each column.
    private let indicator: Indicator
    private let objective: Objective

    /// The record of an indicator.
    package init(place: IndicatorPlace, page: String) {
        self.place = place
        self.page = page
        (indicator, objective) = (place.indicator, place.objective)
    }

    /// What stands in each column.
    var cells: [DataCell] { IndicatorColumn.allCases.map { self[$0] } }

    /// What stands in a column.
    package subscript(column: IndicatorColumn) -> DataCell {
        switch column {
        case .year: .number(String(place.report.year))
        case .areaID: .text(place.area.id)
        case .area: .text(place.area.title)
        case .objectiveID: .text(objective.id)
        case .objective: .text(objective.title)
        case .indicatorID: .text(indicator.id)
        case .indicator: .text(indicator.name)
        case .group: DataCell(indicator[.group])
        case .direction: DataCell(indicator.direction?.rawValue)
        case .target: DataCell(figure: indicator.target?.cell)
        case .targetComparator: DataCell(targetEnds == nil ? indicator.target?.comparator?.code : "between")
        case .targetValue: indicator.target?.quantity.dataValue ?? .empty
        case .targetUnit: indicator.target?.quantity.dataUnit ?? .empty
        case .actual: DataCell(figure: indicator.actual?.cell)
        case .actualValue: indicator.actual?.dataValue ?? .empty
        case .actualUnit: indicator.actual?.dataUnit ?? .empty
        case .publishedResult: DataCell(figure: indicator.result?.text)
        case .publishedValue: DataCell(number: indicator.result?.percentage?.plain)
        case .computedValue:
            DataCell(number: indicator.assessment.computedPercentage(indicator.figures)?.plain)
        case .status: .text(indicator.assessment.status.rawValue)
        case .verification: .text(indicator.assessment.verification.code)
        case .basis: DataCell(indicator.assessment.basis?.rawValue)
        case .baseline: DataCell(figure: indicator.baseline?.cell)
        case .targetInitial: DataCell(figure: indicator.targetInitial?.cell)
        case .weight: DataCell(number: indicator.weight?.plain)
        case .formula: DataCell(indicator[.formula])
        case .provisional: .flag(indicator.provisional)
        case .responsibleUnit: DataCell(objective[.responsibleUnit])
        case .sourceDocument: DataCell(indicator.source?.document)
        case .sourcePage: DataCell(number: indicator.source?.page.map { String($0) })
        case .evidence: evidence
        case .note: DataCell(indicator[.note])
        case .page: .text(String(joining: page, "#", indicator.id))
        case .code: DataCell(indicator[.code])
        case .due: DataCell(indicator.figures.ownDue?.iso)
        case .cautions: DataCell(indicator.cautionCodes)
        case .targetType: .text(Quantity.type(of: indicator.target?.quantity))
        case .actualType: .text(Quantity.type(of: indicator.actual))
        case .targetNumber: DataCell(number: comparable?.goal?.amount?.plain)
        case .actualNumber: DataCell(number: comparable?.reached?.amount?.plain)
        case .numberUnit: numberUnit
        case .unit: DataCell(figure: indicator.figures.unit?.text)
        case .targetLow: DataCell(number: targetEnds?.low.plain)
        case .targetHigh: DataCell(number: targetEnds?.high.plain)
        case .resultKind: DataCell(indicator.result.flatMap { $0.kind == .none ? nil : $0.kind.rawValue })
        }
    }

    /// The ends of a target that is a range.
    private var targetEnds: (low: ExactDecimal, high: ExactDecimal)? {
        guard case .range(let low, let high, _)? = indicator.target?.quantity.value else { return nil }
        return (low, high)
    }

    /// The figures, unless they are parts of different totals: these have no unit in common.
    private var comparable: IndicatorFigures? { indicator.figures.haveTwoTotals ? nil : indicator.figures }

    /// The unit of both numbers. Of what a percentage is stands beside each figure: it need not be the same.
    private var numberUnit: DataCell {
        let numbers = [comparable?.goal, comparable?.reached].compactMap { $0 }
        guard let number = numbers.first(where: { $0.amount != nil }) else { return .empty }
        return number.kind == .percent ? .text("%") : number.dataUnit
    }

    private var evidence: DataCell {
        guard let evidence = indicator.evidence else { return .empty }
        return .text(evidence.url.map { "\(evidence.label) (\($0))" } ?? evidence.label)
    }
}
