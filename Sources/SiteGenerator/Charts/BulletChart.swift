import Bytes
import ReportModel
import SiteStructure
import Templating

/// The bar of one indicator: what was reached, against what was to be reached.
final class BulletChart: TemplateModel {
    private let setting: PageSetting
    private let indicator: Indicator
    /// What its ids begin with.
    let id: String
    private let scale: BulletScale
    /// The actual value, as typed.
    let actualLabel: ChartLabel
    /// The target, as typed.
    let targetLabel: ChartLabel
    /// The target before it was changed.
    private let initial: ChartMark?
    /// From where the indicator started.
    private let baseline: ChartMark?
    /// The numbers at both ends of the scale, and at zero where that is no end; `nil` where there is no room for one.
    private let lower, upper: String?
    private let zeroLabel: ChartLabel?

    /// The bar of `indicator`; `nil` where one would make no sense, or show nothing: value and target are the same, and
    /// there is no other mark.
    ///
    /// - Parameter id: what its ids begin with, where the indicator's own id is not unique in the page.
    init?(_ setting: PageSetting, _ indicator: Indicator, id: String? = nil) {
        guard let scale = BulletScale(indicator.figures),
            let target = indicator.target?.text, let actual = indicator.actual?.text, let goal = indicator.figures.goal,
            indicator.figures.goal?.amount != indicator.figures.reached?.amount || scale.baseline != nil
                || scale.initial != nil
        else { return nil }
        self.setting = setting
        self.indicator = indicator
        self.id = id ?? String(joining: "s-bullet-", indicator.id)
        self.scale = scale
        actualLabel = ChartLabel(actual, at: scale.actual)
        targetLabel = ChartLabel(setting.text(.chartTarget, ["value": target]), at: scale.target)
        initial = Self.mark(setting, .chartInitialTarget, scale.initial, indicator.targetInitial?.text)
        baseline = Self.mark(setting, .chartBaseline, scale.baseline, indicator.baseline?.text)
        func text(_ number: ExactDecimal) -> String { goal.text(of: number, setting.language) }
        lower = scale.lower.map(text)
        upper = scale.upper.map(text)
        let label = ChartLabel(text(.zero), at: scale.zero)
        zeroLabel = scale.lower != .zero && !label.extent.overlaps(targetLabel.extent) ? label : nil
    }

    /// Its title.
    var title: String { setting.text(.chartBulletTitle, ["indicator": indicator.name]) }
    /// The class of its colour.
    var tone: String { indicator.assessment.status.tone }

    /// All that it shows, in words.
    var description: String {
        let words = [
            setting.text(.chartActual, ["value": actualLabel.text]), targetLabel.text, initial?.text, baseline?.text,
            StatusBadge(setting, indicator).label,
        ]
        return words.compactMap { $0 }.joined(separator: setting.text(.listSeparator))
    }

    /// The bar from zero to the actual value; `nil` where it would be too short to be seen.
    var measure: ChartSpan? {
        let span = ChartSpan(scale.zero, scale.actual)
        return span.length < Self.shortest ? nil : span
    }

    /// The shortest bar, in thousandths of a percent: a pixel and a half of the narrowest picture. What is shorter is
    /// drawn as a dot.
    private static let shortest = 600

    private static func mark(
        _ setting: PageSetting, _ key: InterfaceKey, _ position: ChartPosition?, _ text: String?
    ) -> ChartMark? {
        guard let position, let text else { return nil }
        return ChartMark(position: position, text: setting.text(key, ["value": text]))
    }

    /// See `TemplateModel`.
    static let fields = Fields<BulletChart> {
        Field.text("id", "What its ids begin with.") { $0.id }
        Field.text("title", "Its title.") { $0.title }
        Field.text("description", "All that it shows, in words.") { $0.description }
        Field.text("tone", "achieved, partial or missed.") { $0.tone }
        Field.optionalText("lower", "The number at the left end: 0.") { $0.lower }
        Field.optionalText("upper", "The number at the right end: 1.000.") { $0.upper }
        Field.optionalObject("zeroLabel", "Zero, where it is not the left end.") { $0.zeroLabel }
        Field.optionalObject("measure", "The bar from zero to the actual value, if it can be seen.") { $0.measure }
        Field.text("actual", "Where the actual value is: 79.875%.") { $0.scale.actual.text }
        Field.text("target", "Where the target is: 80%.") { $0.scale.target.text }
        Field.optionalText("mirrored", "The target's place on the other side of zero, if distance counts.") {
            $0.scale.mirrored?.text
        }
        Field.object("actualLabel", "The actual value, over the bar.") { $0.actualLabel }
        Field.object("targetLabel", "The target, under the bar.") { $0.targetLabel }
        Field.flag("hasMarks", "Whether there is an initial target or a baseline.") {
            $0.initial != nil || $0.baseline != nil
        }
        Field.optionalObject("initial", "The target before it was changed.") { $0.initial }
        Field.optionalObject("baseline", "From where the indicator started.") { $0.baseline }
    }
}
