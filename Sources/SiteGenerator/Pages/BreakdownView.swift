import ReportModel
import Templating

/// A whole and its parts, as a table.
struct BreakdownView: Sendable {
    /// The anchor of its caption.
    let id: String
    /// What is divided, and by which indicator where it belongs to one.
    let title: String
    /// The whole, where the source states it.
    let total: String?
    /// The parts.
    let parts: [Part]
    /// The parts as one bar, where they make one whole.
    let bar: BreakdownBar?

    /// A part.
    struct Part: Sendable {
        /// Its number in the bar, where there is one.
        let number: String?
        /// What it is.
        let label: String
        /// How much it is, as typed.
        let value: String
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
            return BreakdownView(
                id: id, title: item.title, total: item.breakdown.total?.text,
                parts: zip(1..., item.breakdown.parts).map { number, part in
                    Part(number: bar.map { _ in String(number) }, label: part.label, value: part.value.text)
                },
                bar: bar)
        }
    }
}

extension BreakdownView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<BreakdownView> {
        Field.text("id", "The anchor of its caption.") { $0.id }
        Field.text("title", "What is divided.") { $0.title }
        Field.optionalText("total", "The whole, where the source states it.") { $0.total }
        Field.list("parts", "The parts, in the source's order.") { $0.parts }
        Field.optionalObject("bar", "The parts as one bar, where they make one whole.") { $0.bar }
    }
}

extension BreakdownView.Part: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<BreakdownView.Part> {
        Field.optionalText("number", "Its number in the bar, where there is one.") { $0.number }
        Field.text("label", "What it is.") { $0.label }
        Field.text("value", "How much it is, as typed.") { $0.value }
    }
}
