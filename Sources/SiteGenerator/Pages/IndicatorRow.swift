import Bytes
import ReportModel
import SiteStructure
import Templating

/// An indicator in a table of many.
struct IndicatorRow: IndicatorModel {
    /// See `IndicatorModel`.
    let setting: PageSetting
    /// See `IndicatorModel`.
    let place: IndicatorPlace
    /// See `IndicatorModel`.
    let shown: ShownFigures
    /// The link to the indicator's page.
    private let page: String
    /// Whether a bar is asked for.
    private let hasBar: Bool

    /// A row on any page.
    ///
    /// - Parameter page: the link to the indicator's page, where it was worked out before for its neighbours.
    init(_ setting: PageSetting, _ place: IndicatorPlace, page: String? = nil, hasBar: Bool = false) {
        self.setting = setting
        self.place = place
        self.page = page ?? setting.link(to: place.path(setting.addresses))
        self.hasBar = hasBar
        shown = ShownFigures(setting, place.indicator)
    }

    /// Its bar, whose ids are unique in a page with indicators of several objectives.
    private var bullet: BulletChart? {
        let (area, objective, indicator) = (place.area, place.objective, place.indicator)
        let id = String(joining: "s-bullet-", area.id, "-", objective.id, "-", indicator.id)
        return hasBar ? BulletChart(setting, indicator, id: id) : nil
    }

    /// See `TemplateModel`.
    static let fields = Fields<IndicatorRow> {
        Field.object("link", "Its name, and where it is explained.") {
            let indicator = $0.place.indicator
            return Link(label: indicator.name, href: String(joining: $0.page, "#", indicator.id))
        }
        Field.optionalText("group", "The sub-heading that it stands under.") { $0.place.indicator[.group] }
        Field.object("objective", "The objective that it belongs to.") {
            Link(label: $0.place.objective.heading, href: $0.page)
        }
        Field.optionalText("actualSoFar", "What was reached, and of a year that is not over by when.") {
            $0.place.actual($0.setting)
        }
        Field.text("year", "The year that it belongs to.") { $0.place.report.name }
        figureFields
        Field.optionalText("reasons", "The body's reasons for what was not reached.") {
            $0.place.objective[.varianceNote]
        }
        Field.optionalText("gap", "How far the value is from the target, met or missed: +23,6 punti.") {
            Gap($0.place.indicator)?.text($0.setting)
        }
        Field.optionalText("cautions", "What to know before relying on it, in a few words.") { row in
            let cautions = row.place.indicator.cautions.filter { $0 != .defaultDirection }
                .map { row.setting.text($0.labelKey) }
            return cautions.isEmpty ? nil : cautions.joined(separator: row.setting.text(.listSeparator))
        }
        Field.optionalText("note", "A remark on the figure.") { $0.place.indicator[.note] }
        Field.optionalObject("bullet", "Its bar, on the front page, where one makes sense.") { $0.bullet }
    }
}
