import ReportModel

/// An indicator with everything that it belongs to.
struct IndicatorPlace: Sendable {
    /// The year.
    let report: Report
    /// The area.
    let area: Area
    /// The objective.
    let objective: Objective
    /// The indicator.
    let indicator: Indicator

    /// The page that it stands on.
    func path(_ addresses: SiteAddresses) -> OutputPath {
        addresses.objective(objective.id, area.id, report.year)
    }
}

extension Report {
    /// Every indicator, in the order of the pages.
    var indicatorPlaces: [IndicatorPlace] {
        areas.flatMap { area in
            area.objectives.flatMap { indicatorPlaces(of: $0, in: area) }
        }
    }

    /// The indicators of an objective.
    func indicatorPlaces(of objective: Objective, in area: Area) -> [IndicatorPlace] {
        objective.indicators.map {
            IndicatorPlace(report: self, area: area, objective: objective, indicator: $0)
        }
    }
}
