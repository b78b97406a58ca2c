import ReportModel
import SiteStructure
import Templating

/// The indicators whose value passed the target: the widest gaps, which raise the question whether the target was too
/// low, then the rest.
struct BeyondTarget: TemplateModel {
    private let setting: PageSetting
    private let widest, rest, unmeasured: IndicatorExcerpt
    private let total: Int

    /// Those that a front page names.
    init(_ setting: PageSetting, _ indicators: FrontIndicators) {
        self.setting = setting
        unmeasured = IndicatorExcerpt(setting, indicators.unmeasured)
        widest = IndicatorExcerpt(setting, (indicators.widest, indicators.widest.count))
        rest = IndicatorExcerpt(setting, indicators.rest)
        total = widest.total + rest.total
    }

    /// See `TemplateModel`.
    static let fields = Fields<BeyondTarget> {
        Field.flag("isEmpty", "Whether there are none.") { $0.total + $0.unmeasured.total == 0 }
        Field.text("count", "How many there are, in words.") {
            $0.setting.count(.countBeyond, $0.total + $0.unmeasured.total)
        }
        Field.flag("hasWidest", "Whether there are any whose difference can be measured.") { $0.total > 0 }
        Field.text("unmeasuredCount", "How many have no difference that could be measured, in words.") {
            $0.setting.count(.countUnmeasured, $0.unmeasured.total)
        }
        Field.object("unmeasured", "Those whose difference cannot be measured.") { $0.unmeasured }
        Field.object("widest", "The widest gaps in proportion to the target, the widest first.") { $0.widest }
        Field.object("rest", "The others, in the order of the pages.") { $0.rest }
    }
}
