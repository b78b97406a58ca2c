import ReportModel
import Templating

/// A year in the table of a trend.
struct TrendRow: Sendable {
    /// The year, and the indicator on that year's page.
    let link: Link
    /// What was to be reached, as typed.
    let target: String?
    /// What was reached, as typed.
    let actual: String?
    /// The body's own result, as typed.
    let result: String?
    /// Whether the actual value stands in the chart.
    let isDrawn: Bool

    /// An indicator in one year.
    init(_ setting: PageSetting, _ place: IndicatorPlace, isDrawn: Bool) {
        let (path, indicator) = (place.path(setting.addresses), place.indicator)
        link = Link(
            label: String(place.report.year), href: setting.link(to: path, anchor: indicator.id),
            isCurrent: path == setting.path)
        target = indicator.target?.text
        actual = indicator.actual?.text
        result = indicator.result?.text
        self.isDrawn = isDrawn
    }
}

extension TrendRow: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<TrendRow> {
        Field.object("link", "The year, and the indicator on that year's page.") { $0.link }
        Field.optionalText("target", "What was to be reached, as typed.") { $0.target }
        Field.optionalText("actual", "What was reached, as typed.") { $0.actual }
        Field.optionalText("result", "The body's own result, as typed.") { $0.result }
        Field.flag("isDrawn", "Whether the actual value stands in the chart.") { $0.isDrawn }
    }
}
