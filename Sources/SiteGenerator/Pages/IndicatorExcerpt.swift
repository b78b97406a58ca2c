import ReportModel
import SiteStructure
import Templating

/// The first indicators of a selection: a page stays readable however many there are.
struct IndicatorExcerpt: TemplateModel {
    private let setting: PageSetting
    /// How many the selection has.
    let total: Int
    /// The first of them.
    private let places: [IndicatorPlace]
    private let hasBars: Bool

    /// The first of some indicators, with their bars or without.
    init(_ setting: PageSetting, _ first: (places: [IndicatorPlace], total: Int), hasBars: Bool = false) {
        self.setting = setting
        self.hasBars = hasBars
        (places, total) = first
    }

    /// Whether it shows all that the selection has.
    var isComplete: Bool { places.count == total }

    /// See `TemplateModel`.
    static let fields = Fields<IndicatorExcerpt> {
        Field.flag("isEmpty", "Whether there are none.") { $0.places.isEmpty }
        Field.list("rows", "The first of them.") { excerpt in
            excerpt.places.map { IndicatorRow(excerpt.setting, $0, hasBar: excerpt.hasBars) }
        }
        Field.optionalText("others", "How many more there are, in words.") {
            let count = $0.total - $0.places.count
            return count > 0 ? $0.setting.count(.countOthers, count) : nil
        }
    }
}
