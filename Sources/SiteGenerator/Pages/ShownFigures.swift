import Bytes
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

    /// Whether a figure has a part so long, and never broken, that a table needs smaller letters for it.
    var areLong: Bool {
        [target, actual].contains { text in
            text?.utf8.split(separator: UInt8(ascii: " ")).contains { $0.count > 14 } ?? false
        }
    }

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
            Field.optionalText("previous", "What was reached in the last year that has it: 2019: 35.") {
                $0.place.previous($0.setting)
            },
            Field.optionalText("result", "The body's own result, as typed.") { $0.shown.result },
            Field.flag("areLong", "Whether figures are so long that they need smaller letters.") { $0.shown.areLong },
            Field.object("badge", "What became of it.") { $0.shown.badge },
            Field.object("check", "What came of redoing the arithmetic.") { CheckView($0.setting, $0.place.indicator) },
        ]
    }
}

extension IndicatorPlace {
    /// What was reached, as typed, and of a year that is not over by when.
    func actual(_ setting: PageSetting) -> String? {
        let (period, actual) = (report.period, indicator.actual?.shown(setting))
        guard period.state == .interim, let actual else { return actual }
        return setting.text(.trendInterim, ["actual": actual, "date": period.reference.long(setting.language)])
    }

    /// What was reached in the last year before its own that has the indicator: `2019: 35`.
    fileprivate func previous(_ setting: PageSetting) -> String? {
        setting.history.before(self).flatMap { before in
            before.actual(setting).map { String(joining: before.report.name, ": ", $0) }
        }
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
