import ReportModel
import SiteStructure
import Templating

/// What is read more than once of an indicator wherever it is shown.
struct ShownFigures: Sendable {
    /// What was to be reached, as typed.
    let target: String?
    /// What was reached, as typed.
    let actual: String?
    /// The body's own result, as typed.
    let result: String?
    /// What became of it.
    let badge: StatusBadge

    /// The figures of an indicator.
    init(_ setting: PageSetting, _ indicator: Indicator) {
        target = indicator.target?.shown(setting)
        actual = indicator.actual?.shown(setting)
        result = indicator.result?.quantity.shown(setting)
        badge = StatusBadge(setting, indicator)
    }
}

/// An indicator on a page.
protocol IndicatorModel: TemplateModel {
    /// The page.
    var setting: PageSetting { get }
    /// The indicator.
    var place: IndicatorPlace { get }
    /// Its figures.
    var shown: ShownFigures { get }
}

extension IndicatorModel {
    /// What is shown of every indicator.
    static var figureFields: [Field<Self>] {
        [
            Field.optionalText("target", "What was to be reached, as typed.") { $0.shown.target },
            Field.optionalText("actual", "What was reached, as typed.") { $0.shown.actual },
            Field.optionalText("result", "The body's own result, as typed.") { $0.shown.result },
            Field.object("badge", "What became of it.") { $0.shown.badge },
            Field.object("check", "What came of redoing the arithmetic.") { CheckView($0.setting, $0.place.indicator) },
            Field.optionalText("difference", "By how much a met target was passed.") {
                $0.place.indicator.assessment.difference?.text($0.setting)
            },
        ]
    }
}

extension Quantity {
    /// The figure as pages show it; a stand-in for a missing one is named as such: `nessun valore (N/A)`.
    func shown(_ setting: PageSetting) -> String {
        kind == .noValue ? setting.text(.noValue, ["text": text]) : text.wrappingFigure
    }
}

extension Target {
    /// The target as pages show it.
    func shown(_ setting: PageSetting) -> String {
        quantity.kind == .noValue ? quantity.shown(setting) : text.wrappingFigure
    }
}
