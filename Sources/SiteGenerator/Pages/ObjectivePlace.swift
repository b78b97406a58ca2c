import ReportModel

/// An objective with everything that it belongs to.
///
/// Its year is shared and not copied: a place is no more than a reference and two numbers, however many there are.
struct ObjectivePlace: Sendable {
    /// Which area of the year it stands in, from 0.
    let areaIndex: Int
    /// Which objective of the area it is, from 0.
    let objectiveIndex: Int
    /// The year alone; an array shares what it holds.
    private let year: [Report]

    fileprivate init(area: Int, objective: Int, year: [Report]) {
        areaIndex = area
        objectiveIndex = objective
        self.year = year
    }

    /// The year.
    var report: Report { year[0] }
    /// The area.
    var area: Area { year[0].areas[areaIndex] }
    /// The objective.
    var objective: Objective { year[0].areas[areaIndex].objectives[objectiveIndex] }

    /// Its page.
    func path(_ addresses: SiteAddresses) -> OutputPath {
        addresses.objective(objective.id, area.id, report.year)
    }

    /// Its indicators.
    var indicators: [IndicatorPlace] {
        objective.indicators.indices.map { IndicatorPlace(objectivePlace: self, index: $0) }
    }

    /// The objectives before and after it in the year, across areas.
    var neighbours: (previous: ObjectivePlace?, next: ObjectivePlace?) {
        let areas = year[0].areas
        let here = areas[areaIndex].objectives.indices
        let previous =
            here.contains(objectiveIndex - 1)
            ? at(areaIndex, objectiveIndex - 1)
            : areas[..<areaIndex].lastIndex { !$0.objectives.isEmpty }.map { at($0, areas[$0].objectives.count - 1) }
        let next =
            here.contains(objectiveIndex + 1)
            ? at(areaIndex, objectiveIndex + 1)
            : areas[(areaIndex + 1)...].firstIndex { !$0.objectives.isEmpty }.map { at($0, 0) }
        return (previous, next)
    }

    private func at(_ area: Int, _ objective: Int) -> ObjectivePlace {
        ObjectivePlace(area: area, objective: objective, year: year)
    }
}

extension Report {
    /// Every objective, in the order of the pages.
    var objectivePlaces: [ObjectivePlace] { areas.indices.flatMap { objectivePlaces(inArea: $0) } }

    /// The objectives of an area.
    func objectivePlaces(inArea area: Int) -> [ObjectivePlace] {
        let year = [self]
        return areas[area].objectives.indices.map { ObjectivePlace(area: area, objective: $0, year: year) }
    }

    /// Every indicator, in the order of the pages.
    var indicatorPlaces: [IndicatorPlace] { objectivePlaces.flatMap(\.indicators) }
}
