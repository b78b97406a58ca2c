import ReportModel
import Templating

/// An indicator on its objective's page, with its calculation and what is to be said of it.
final class IndicatorDetail: Sendable {
    /// Its anchor.
    let id: String
    /// Its name.
    let name: String
    /// What was to be reached, as typed.
    let target: String?
    /// What was reached, as typed.
    let actual: String?
    /// The body's own result, as typed.
    let result: String?
    /// What became of it.
    let badge: StatusBadge
    /// What came of redoing the arithmetic.
    let check: CheckView
    /// By how much a met target was passed, in words.
    let difference: String?
    /// Whether the figures are not final yet.
    let isProvisional: Bool
    /// The target before it was changed, as typed.
    let targetInitial: String?
    /// From where the indicator started, as typed.
    let baseline: String?
    /// A remark on the figure.
    let note: String?
    /// What proves it and how it is measured.
    let sheet: IndicatorSheet?
    /// Its bar, where one makes sense.
    let bullet: BulletChart?
    /// Its years, where there are enough.
    let trend: TrendChart?

    /// The indicator at `place`.
    ///
    /// - Parameter source: where the figures of its objective come from.
    init(_ setting: PageSetting, _ place: IndicatorPlace, source: DocumentView?) {
        let indicator = place.indicator
        id = indicator.id
        name = indicator.name
        target = indicator.target?.text.wrappingFigure
        actual = indicator.actual?.text.wrappingFigure
        result = indicator.result?.text.wrappingFigure
        badge = StatusBadge(setting, indicator.assessment)
        check = CheckView(setting, indicator)
        difference = indicator.assessment.difference?.text(setting)
        isProvisional = indicator.provisional
        targetInitial = indicator.targetInitial?.text.wrappingFigure
        baseline = indicator.baseline?.text.wrappingFigure
        note = indicator.note
        sheet = IndicatorSheet(setting, place, source: source)
        bullet = BulletChart(setting, indicator)
        trend = TrendChart(setting, place)
    }
}

extension IndicatorDetail: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<IndicatorDetail> {
        Field.text("id", "Its anchor.") { $0.id }
        Field.text("name", "Its name.") { $0.name }
        Field.optionalText("target", "What was to be reached, as typed.") { $0.target }
        Field.optionalText("actual", "What was reached, as typed.") { $0.actual }
        Field.optionalText("result", "The body's own result, as typed.") { $0.result }
        Field.object("badge", "What became of it.") { $0.badge }
        Field.object("check", "What came of redoing the arithmetic.") { $0.check }
        Field.optionalText("difference", "By how much a met target was passed.") { $0.difference }
        Field.flag("isProvisional", "Whether the figures are not final yet.") { $0.isProvisional }
        Field.optionalText("targetInitial", "The target before it was changed, as typed.") { $0.targetInitial }
        Field.optionalText("baseline", "From where the indicator started, as typed.") { $0.baseline }
        Field.optionalText("note", "A remark on the figure.") { $0.note }
        Field.optionalObject("sheet", "What proves it and how it is measured.") { $0.sheet }
        Field.optionalObject("bullet", "Its bar, where one makes sense.") { $0.bullet }
        Field.optionalObject("trend", "Its years, where there are enough.") { $0.trend }
    }
}
