import ReportModel
import SiteStructure

/// An objective's indicators as rows of data: each cell is worked out once, and stands in the tables and in JSON.
struct ObjectiveRows {
    /// The objective.
    let place: ObjectivePlace
    /// The address of its page.
    let page: String
    /// Its indicators in their order, each with a cell for every ``IndicatorColumn``.
    let rows: [(indicator: IndicatorPlace, cells: [DataCell])]

    /// The rows of the objective at `place`.
    init(_ place: ObjectivePlace, _ setting: PageSetting) {
        let page = setting.address(of: place.path(setting.addresses))
        self.place = place
        self.page = page
        rows = place.indicators.map { ($0, IndicatorRecord(place: $0, page: page).cells) }
    }
}
