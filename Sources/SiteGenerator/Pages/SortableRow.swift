import OpenData
import ReportModel
import SiteStructure
import Templating

/// An indicator in a table that a script sorts and filters.
struct SortableRow: TemplateModel {
    /// The page with the table.
    let setting: PageSetting
    /// The indicator.
    let place: IndicatorPlace
    /// The link to the indicator's page.
    let page: String

    /// See `TemplateModel`.
    static let fields = Fields<SortableRow> {
        Field.object("row", "What the row shows.") { IndicatorRow($0.setting, $0.place, page: $0.page) }
        Field.text("standing", "The code of its status, and that of how it is known.") {
            let standing = Standing($0.place.indicator)
            let codes = standing.ground == nil ? standing.code : standing.status.rawValue + " " + standing.code
            return standing.status.isNotReached ? codes + " " + IndicatorFilter.notReached : codes
        }
        Field.optionalText("gapShare", "What the gap sorts by: its share of the target in percent.") {
            // From zero every step is without measure.
            Gap($0.place.indicator).map { $0.share?.plain ?? ($0.isMet ? "1e12" : "-1e12") }
        }
        Field.text("cautions", "The codes of its cautions with blanks between, `any` before those of its own.") {
            ($0.place.indicator.hasOwnCaution ? "any " : "") + $0.place.indicator.cautionCodes
        }
        Field.optionalObject("target", "What the target sorts by.") {
            ($0.place.indicator.target?.quantity).map(SortKey.init)
        }
        Field.optionalObject("actual", "What the actual value sorts by.") {
            $0.place.indicator.actual.map(SortKey.init)
        }
        Field.optionalObject("result", "What the published result sorts by.") {
            ($0.place.indicator.result?.quantity).map(SortKey.init)
        }
    }
}
