import ReportModel
import SiteStructure
import Templating

/// An indicator on its objective's page, with its calculation and what is to be said of it.
struct IndicatorDetail: IndicatorModel {
    /// See `IndicatorModel`.
    let setting: PageSetting
    /// See `IndicatorModel`.
    let place: IndicatorPlace
    /// See `IndicatorModel`.
    let shown: ShownFigures

    /// The indicator at `place`.
    init(_ setting: PageSetting, _ place: IndicatorPlace) {
        self.setting = setting
        self.place = place
        shown = ShownFigures(setting, place.indicator)
    }

    /// See `TemplateModel`.
    static let fields = Fields<IndicatorDetail> {
        Field.text("id", "Its anchor.") { $0.place.indicator.id }
        Field.text("name", "Its name.") { $0.place.indicator.name }
        figureFields
        Field.optionalText("code", "The body's own key.") { $0.place.indicator[.code] }
        Field.texts("remarks", "How far it has come, and what keeps it from being judged.") {
            $0.place.indicator.remarks($0.setting)
        }
        Field.flag("isProvisional", "Whether the figures are not final yet.") { $0.place.indicator.provisional }
        Field.optionalText("targetInitial", "The target before it was changed, as typed.") {
            let indicator = $0.place.indicator
            return indicator.figures.hasChangedTarget ? indicator.targetInitial?.shown($0.setting) : nil
        }
        Field.optionalText("baseline", "From where the indicator started, as typed.") {
            $0.place.indicator.baseline?.shown($0.setting)
        }
        Field.optionalText("note", "A remark on the figure.") { $0.place.indicator[.note] }
        Field.optionalObject("sheet", "What proves it and how it is measured.") { IndicatorSheet($0.setting, $0.place) }
        Field.optionalObject("bullet", "Its bar, where one makes sense.") {
            BulletChart($0.setting, $0.place.indicator)
        }
        Field.optionalObject("trend", "Its years, where there are enough.") { TrendChart($0.setting, $0.place) }
    }
}
