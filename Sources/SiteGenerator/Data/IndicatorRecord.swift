import Bytes
import ReportModel

/// One indicator as a row of data. Tables, JSON and the objective's page all read the same indicator.
struct IndicatorRecord: Sendable {
    /// The indicator, and what it belongs to.
    let place: IndicatorPlace
    /// The address of its objective's page: absolute where the site has an address, else from the site's root.
    let page: String
    // Asked for in each column.
    private let indicator: Indicator
    private let objective: Objective

    /// The basis of a status that is only the body's word.
    static let asDeclared = "as-declared"

    /// The record of an indicator.
    init(place: IndicatorPlace, page: String) {
        self.place = place
        self.page = page
        (indicator, objective) = (place.indicator, place.objective)
    }

    /// What stands in a column.
    subscript(column: IndicatorColumn) -> DataCell {
        switch column {
        case .year: .number(String(place.report.year))
        case .areaID: .text(place.area.id)
        case .area: .text(place.area.title)
        case .objectiveID: .text(objective.id)
        case .objective: .text(objective.title)
        case .indicatorID: .text(indicator.id)
        case .indicator: .text(indicator.name)
        case .group: DataCell(indicator.group)
        case .direction: DataCell(indicator.direction?.rawValue)
        case .target: DataCell(figure: indicator.target?.text)
        case .targetComparator: DataCell(indicator.target?.comparator?.code)
        case .targetValue: indicator.target?.quantity.dataValue ?? .empty
        case .targetUnit: indicator.target?.quantity.dataUnit ?? .empty
        case .actual: DataCell(figure: indicator.actual?.text)
        case .actualValue: indicator.actual?.dataValue ?? .empty
        case .actualUnit: indicator.actual?.dataUnit ?? .empty
        case .publishedResult: DataCell(figure: indicator.result?.text)
        case .publishedValue: DataCell(number: indicator.result?.percentage?.plain)
        case .computedValue: DataCell(number: indicator.assessment.attainment.percentage?.plain)
        case .status: .text(indicator.assessment.displayedStatus.code)
        case .verification: .text(indicator.assessment.verification.code)
        case .basis: basis
        case .baseline: DataCell(figure: indicator.baseline?.text)
        case .targetInitial: DataCell(figure: indicator.targetInitial?.text)
        case .weight: DataCell(number: indicator.weight?.plain)
        case .formula: DataCell(indicator.formula)
        case .provisional: .flag(indicator.provisional)
        case .responsibleUnit: DataCell(objective.responsibleUnit)
        case .sourceDocument: DataCell(indicator.source?.document)
        case .sourcePage: DataCell(number: indicator.source?.page.map { String($0) })
        case .evidence: evidence
        case .note: DataCell(indicator.note)
        case .page: .text(String(joining: page, "#", indicator.id))
        }
    }

    /// What the verdict rests on. A status that is only the body's word has no verdict, so the two never meet.
    private var basis: DataCell {
        let assessment = indicator.assessment
        return assessment.isAsDeclared ? .text(Self.asDeclared) : DataCell(assessment.verification.basis?.code)
    }

    private var evidence: DataCell {
        guard let evidence = indicator.evidence else { return .empty }
        return .text(evidence.url.map { "\(evidence.label) (\($0))" } ?? evidence.label)
    }
}
