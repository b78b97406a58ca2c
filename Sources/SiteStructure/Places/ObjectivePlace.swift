package import Publishing
package import ReportModel

/// An objective with everything that it belongs to.
///
/// Its area and year are shared and not copied: a place is no more than a reference and a number, however many there are.
package struct ObjectivePlace: Sendable {
    /// Which objective of the area it is, from 0.
    package let objectiveIndex: Int
    private let shelf: Shelf

    fileprivate init(_ objective: Int, on shelf: Shelf) {
        objectiveIndex = objective
        self.shelf = shelf
    }

    /// An area with its year, for the places in it.
    fileprivate final class Shelf: Sendable {
        let report: Report
        let areaIndex: Int
        let area: Area

        init(_ report: Report, _ areaIndex: Int) {
            self.report = report
            self.areaIndex = areaIndex
            area = report.areas[areaIndex]
        }
    }

    /// The year.
    package var report: Report { shelf.report }
    /// Which area of the year it stands in, from 0.
    package var areaIndex: Int { shelf.areaIndex }
    /// The area.
    package var area: Area { shelf.area }
    /// The objective.
    package var objective: Objective { shelf.area.objectives[objectiveIndex] }

    /// Its page.
    package func path(_ addresses: SiteAddresses) -> OutputPath {
        addresses.objective(objective.id, area.id, report.year)
    }

    /// Its indicators.
    package var indicators: [IndicatorPlace] {
        objective.indicators.indices.map { IndicatorPlace(objectivePlace: self, index: $0) }
    }

    /// The objectives before and after it in the year, across areas.
    package var neighbours: (previous: ObjectivePlace?, next: ObjectivePlace?) {
        let areas = report.areas
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
        ObjectivePlace(objective, on: area == areaIndex ? shelf : Shelf(report, area))
    }
}

extension Report {
    /// Every objective, in the order of the pages.
    package var objectivePlaces: [ObjectivePlace] { areas.indices.flatMap { objectivePlaces(inArea: $0) } }

    /// The objectives of an area.
    package func objectivePlaces(inArea area: Int) -> [ObjectivePlace] {
        let shelf = ObjectivePlace.Shelf(self, area)
        return shelf.area.objectives.indices.map { ObjectivePlace($0, on: shelf) }
    }

    /// Every indicator, in the order of the pages.
    package var indicatorPlaces: [IndicatorPlace] { indicatorPlaces { _ in true } }

    /// The indicators that are wanted, in the order of the pages.
    package func indicatorPlaces(where isWanted: (Indicator) -> Bool) -> [IndicatorPlace] {
        firstIndicatorPlaces(.max, where: isWanted).places
    }

    /// The first of the indicators that are wanted, in the order of the pages, and how many are wanted in all.
    package func firstIndicatorPlaces(
        _ limit: Int, where isWanted: (Indicator) -> Bool
    ) -> (places: [IndicatorPlace], total: Int) {
        var places: [IndicatorPlace] = []
        var total = 0
        for number in areas.indices {
            let shelf = ObjectivePlace.Shelf(self, number)
            for (place, objective) in shelf.area.objectives.enumerated() {
                for (index, indicator) in objective.indicators.enumerated() where isWanted(indicator) {
                    total += 1
                    guard places.count < limit else { continue }
                    places.append(IndicatorPlace(objectivePlace: ObjectivePlace(place, on: shelf), index: index))
                }
            }
        }
        return (places, total)
    }
}
