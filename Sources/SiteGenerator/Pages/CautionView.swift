import ReportModel
import SiteStructure
import Templating

/// What a reader should know before relying on some indicators: as a filter of the table, and as a sentence.
struct CautionView: TemplateModel {
    /// The page that tells of it.
    let setting: PageSetting
    /// The caution.
    let caution: Caution
    /// How many indicators it concerns.
    let count: Int
    /// The year of these.
    let report: Report

    /// The cautions that occur among the indicators of a year, or of one of its areas, the strongest first.
    static func all(_ setting: PageSetting, _ report: Report, in tally: Tally) -> [CautionView] {
        Caution.allCases.filter { tally[caution: $0] > 0 }
            .map { CautionView(setting: setting, caution: $0, count: tally[caution: $0], report: report) }
    }

    /// See `TemplateModel`.
    static let fields = Fields<CautionView> {
        Field.text("code", "The code, which the filter is called by.") { $0.caution.rawValue }
        Field.text("label", "The caution in a few words.") { $0.setting.text($0.caution.labelKey) }
        Field.optionalText("sentence", "How many indicators it concerns; none for those that are filters only.") {
            view in view.caution.sentenceKey.map { view.setting.count($0, view.count) }
        }
        Field.text("href", "The table with these indicators only.") {
            IndicatorFilter.caution($0.caution.rawValue).href($0.setting, $0.report)
        }
    }
}

extension Caution {
    /// The sentence with the number of indicators; `nil` for those that front pages do not tell of.
    var sentenceKey: InterfaceKey? {
        switch self {
        case .differs: .cautionsDiffers
        case .notComparable: .cautionsNotComparable
        case .declaredOnly: .cautionsDeclaredOnly
        case .provisional: .cautionsProvisional
        case .targetChanged: .cautionsTargetChanged
        case .dueLater: .cautionsDueLater
        case .differentTotals: .cautionsDifferentTotals
        case .note, .metExactly, .sameDate, .defaultDirection, .textHoldsFigure: nil
        }
    }
}
