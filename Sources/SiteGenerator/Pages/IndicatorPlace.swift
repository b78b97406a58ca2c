import ReportModel

/// An indicator with everything that it belongs to.
struct IndicatorPlace: Sendable {
    /// The objective, and what that belongs to.
    let objectivePlace: ObjectivePlace
    /// Which indicator of the objective it is, from 0.
    let index: Int

    /// The year.
    var report: Report { objectivePlace.report }
    /// The area.
    var area: Area { objectivePlace.area }
    /// The objective.
    var objective: Objective { objectivePlace.objective }
    /// The indicator.
    var indicator: Indicator { objectivePlace.objective.indicators[index] }

    /// The page that it stands on.
    func path(_ addresses: SiteAddresses) -> OutputPath { objectivePlace.path(addresses) }
}
