package import Publishing
package import ReportModel

/// An indicator with everything that it belongs to.
package struct IndicatorPlace: Sendable {
    /// The objective, and what that belongs to.
    let objectivePlace: ObjectivePlace
    /// Which indicator of the objective it is, from 0.
    package let index: Int

    /// The year.
    package var report: Report { objectivePlace.report }
    /// The area.
    package var area: Area { objectivePlace.area }
    /// The place of that area in the year.
    package var areaIndex: Int { objectivePlace.areaIndex }
    /// The objective.
    package var objective: Objective { objectivePlace.objective }
    /// The indicator.
    package var indicator: Indicator { objectivePlace.objective.indicators[index] }

    /// The page that it stands on.
    package func path(_ addresses: SiteAddresses) -> OutputPath { objectivePlace.path(addresses) }
}
