import ReportModel
import Templating

/// An indicator in a table that a script sorts and filters.
final class SortableRow: Sendable {
    /// What the row shows.
    let row: IndicatorRow
    /// What the target sorts by.
    let target: SortKey?
    /// What the actual value sorts by.
    let actual: SortKey?
    /// What the published result sorts by.
    let result: SortKey?

    /// The row of an indicator.
    ///
    /// - Parameter page: the link to its page.
    init(_ setting: PageSetting, _ place: IndicatorPlace, page: String) {
        row = IndicatorRow(setting, place, page: page)
        target = (place.indicator.target?.quantity).map(SortKey.init)
        actual = place.indicator.actual.map(SortKey.init)
        result = (place.indicator.result?.quantity).map(SortKey.init)
    }
}

extension SortableRow: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<SortableRow> {
        Field.object("row", "What the row shows.") { $0.row }
        Field.optionalObject("target", "What the target sorts by.") { $0.target }
        Field.optionalObject("actual", "What the actual value sorts by.") { $0.actual }
        Field.optionalObject("result", "What the published result sorts by.") { $0.result }
    }
}
