import ReportModel
import SiteStructure
import Templating

/// A whole and its parts, as a table.
struct BreakdownView: TemplateModel {
    /// The anchor of its caption.
    private let id: String
    /// What is divided, and by which indicator where it belongs to one.
    private let title: String
    private let breakdown: Breakdown
    /// The parts as one bar, where they make one whole.
    private let bar: BreakdownBar?

    /// A part.
    struct Part: TemplateModel {
        /// Its number in the bar, where there is one.
        let number: Int?
        /// The part.
        let part: Breakdown.Part

        /// See `TemplateModel`.
        static let fields = Fields<Part> {
            Field.optionalText("number", "Its number in the bar, where there is one.") { $0.number.map { String($0) } }
            Field.text("label", "What it is.") { $0.part.label }
            Field.text("value", "How much it is, as typed.") { $0.part.value.text }
        }
    }

    /// The breakdowns of an objective, then those of its indicators.
    static func all(_ setting: PageSetting, _ objective: Objective) -> [BreakdownView] {
        let own = objective.breakdowns.map { (title: $0.title, breakdown: $0) }
        let others = objective.indicators.flatMap { indicator in
            indicator.breakdowns.map { breakdown in
                let names: PhraseValues = ["title": breakdown.title, "indicator": indicator.name]
                return (title: setting.text(.breakdownOfIndicator, names), breakdown: breakdown)
            }
        }
        return (own + others).enumerated().map { index, item in
            let id = "s-breakdown-\(index + 1)"
            let bar = BreakdownBar(setting, item.breakdown, id: id, title: item.title)
            return BreakdownView(id: id, title: item.title, breakdown: item.breakdown, bar: bar)
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<BreakdownView> {
        Field.text("id", "The anchor of its caption.") { $0.id }
        Field.text("title", "What is divided.") { $0.title }
        Field.optionalText("total", "The whole, where the source states it.") { $0.breakdown.total?.text }
        Field.list("parts", "The parts, in the source's order.") { view in
            zip(1..., view.breakdown.parts).map { Part(number: view.bar == nil ? nil : $0, part: $1) }
        }
        Field.optionalObject("bar", "The parts as one bar, where they make one whole.") { $0.bar }
    }
}
