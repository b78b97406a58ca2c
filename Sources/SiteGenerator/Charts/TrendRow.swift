import ReportModel
import SiteStructure
import Templating

/// A year in the table of a trend.
struct TrendRow: TemplateModel {
    /// The page with the trend.
    let setting: PageSetting
    /// The indicator in that year.
    let place: IndicatorPlace
    /// Whether the actual value stands in the chart, or there is none.
    let isDrawn: Bool

    /// The year, and the indicator on that year's page.
    var link: Link {
        let path = place.path(setting.addresses)
        return Link(
            label: place.report.name, href: setting.link(to: path, anchor: place.indicator.id),
            isCurrent: path == setting.path)
    }

    /// What was reached, as typed, and of a year that is not over by when.
    var actual: String? { place.actual(setting) }

    /// See `TemplateModel`.
    static let fields = Fields<TrendRow> {
        Field.object("link", "The year, and the indicator on that year's page.") { $0.link }
        Field.optionalText("target", "What was to be reached, as typed.") { $0.place.indicator.target?.text }
        Field.optionalText("actual", "What was reached, as typed.") { $0.actual }
        Field.optionalText("result", "The body's own result, as typed.") { $0.place.indicator.result?.text }
        Field.flag("isDrawn", "Whether the actual value stands in the chart, or there is none.") { $0.isDrawn }
    }
}
