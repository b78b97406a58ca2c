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

    /// A part.
    struct Part: Sendable {
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
                let names = ["title": breakdown.title, "indicator": indicator.name]
                return (title: setting.text(.breakdownOfIndicator, names), breakdown: breakdown)
            }
        }
        return (own + others).enumerated().map { index, item in
            BreakdownView(
                id: "s-breakdown-\(index + 1)", title: item.title, total: item.breakdown.total?.text,
                parts: item.breakdown.parts.map { Part(label: $0.label, value: $0.value.text) })
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
    }
}

extension BreakdownView.Part: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<BreakdownView.Part> {
        Field.text("label", "What it is.") { $0.label }
        Field.text("value", "How much it is, as typed.") { $0.value }
    }
}
