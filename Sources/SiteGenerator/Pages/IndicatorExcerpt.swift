import ReportModel
import Templating

/// The first indicators of a selection: a front page stays readable however many there are.
struct IndicatorExcerpt: Sendable {
    /// How many the selection has.
    let total: Int
    /// The first of them, in the order of the pages.
    let rows: [IndicatorRow]
    /// How many more there are, in words.
    let others: String?

    /// How many are shown at most.
    static let limit = 60

    /// The first of the indicators of a year that are wanted, with their bars or without.
    init(_ setting: PageSetting, _ report: Report, hasBars: Bool = false, where isWanted: (Indicator) -> Bool) {
        let (places, total) = report.firstIndicatorPlaces(Self.limit, where: isWanted)
        self.total = total
        rows = places.map { IndicatorRow(setting, $0, hasBar: hasBars) }
        others = total > rows.count ? setting.count(.countOthers, total - rows.count) : nil
    }
}

extension IndicatorExcerpt: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<IndicatorExcerpt> {
        Field.flag("isEmpty", "Whether there are none.") { $0.rows.isEmpty }
        Field.list("rows", "The first of them, in the order of the pages.") { $0.rows }
        Field.optionalText("others", "How many more there are, in words.") { $0.others }
    }
}
