import Bytes
import ReportModel
import Templating

/// An indicator in a table of many.
final class IndicatorRow: Sendable {
    /// Its name, and where it is explained.
    let link: Link
    /// The sub-heading that it stands under.
    let group: String?
    /// The objective that it belongs to.
    let objective: Link
    /// What was to be reached, as typed.
    let target: String?
    /// What was reached, as typed.
    let actual: String?
    /// The body's own result, as typed.
    let result: String?
    /// What became of it.
    let badge: StatusBadge
    /// Its bar, where one is asked for and makes sense.
    let bullet: BulletChart?
    /// The indicator itself, for what only some tables show.
    private let place: IndicatorPlace
    private let setting: PageSetting

    /// A row on any page.
    ///
    /// - Parameter page: the link to the indicator's page, where it was worked out before for its neighbours.
    init(_ setting: PageSetting, _ place: IndicatorPlace, page: String? = nil, hasBar: Bool = false) {
        let indicator = place.indicator
        let page = page ?? setting.link(to: place.path(setting.addresses))
        link = Link(label: indicator.name, href: String(joining: page, "#", indicator.id))
        group = indicator.group
        objective = Link(label: place.objective.title, href: page)
        target = indicator.target?.text.wrappingFigure
        actual = indicator.actual?.text.wrappingFigure
        result = indicator.result?.text.wrappingFigure
        badge = StatusBadge(setting, indicator.assessment)
        bullet =
            hasBar
            ? BulletChart(
                setting, indicator,
                id: String(joining: "s-bullet-", place.area.id, "-", place.objective.id, "-", indicator.id)) : nil
        self.place = place
        self.setting = setting
    }

    /// The year that it belongs to.
    var year: String { String(place.report.year) }

    /// What came of redoing the arithmetic.
    var check: CheckView { CheckView(setting, place.indicator) }

    /// The body's reasons for what was not reached, given for the whole objective.
    var reasons: String? { place.objective.varianceNote }

    /// By how much a met target was passed, in words.
    var difference: String? { place.indicator.assessment.difference?.text(setting) }
}

extension IndicatorRow: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<IndicatorRow> {
        Field.object("link", "Its name, and where it is explained.") { $0.link }
        Field.optionalText("group", "The sub-heading that it stands under.") { $0.group }
        Field.object("objective", "The objective that it belongs to.") { $0.objective }
        Field.text("year", "The year that it belongs to.") { $0.year }
        Field.optionalText("target", "What was to be reached, as typed.") { $0.target }
        Field.optionalText("actual", "What was reached, as typed.") { $0.actual }
        Field.optionalText("result", "The body's own result, as typed.") { $0.result }
        Field.object("badge", "What became of it.") { $0.badge }
        Field.object("check", "What came of redoing the arithmetic.") { $0.check }
        Field.optionalText("difference", "By how much a met target was passed.") { $0.difference }
        Field.optionalText("reasons", "The body's reasons for what was not reached.") { $0.reasons }
        Field.optionalObject("bullet", "Its bar, on the front page, where one makes sense.") { $0.bullet }
    }
}
