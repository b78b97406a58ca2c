import ReportModel
import SiteStructure
import Templating

/// The indicators whose value passed the target: the widest gaps, which raise the question whether the target was too
/// low, then the rest.
struct BeyondTarget: TemplateModel {
    private let setting: PageSetting
    private let widest, rest, unmeasured: IndicatorExcerpt
    private let total: Int

    /// How many of the widest gaps are shown.
    private static let widestLimit = 5
    /// How many of the rest are shown at most.
    private static let restLimit = 60

    /// Those of a year.
    init(_ setting: PageSetting, _ report: Report) {
        let places = report.indicatorPlaces { $0.assessment.difference != nil }
        // The share of the target makes indicators of different units comparable; nobody is shown it.
        let shares = places.map { Gap($0.indicator)?.share?.millionths ?? 0 }
        let order = places.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }.prefix(Self.widestLimit)
        let isWidest = Set(order)
        self.setting = setting
        unmeasured = IndicatorExcerpt(setting, report, limit: Self.restLimit, where: Gap.isUnmeasured)
        total = places.count
        widest = IndicatorExcerpt(setting, order.map { places[$0] }, limit: Self.widestLimit)
        rest = IndicatorExcerpt(
            setting, places.indices.filter { !isWidest.contains($0) }.map { places[$0] }, limit: Self.restLimit)
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
