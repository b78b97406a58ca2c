import Templating

/// A mark on a chart, which is explained in words beside it.
struct ChartMark: Hashable, TemplateModel {
    /// Where it stands.
    let position: ChartPosition
    /// What it marks.
    let text: String

    /// See `TemplateModel`.
    static let fields = Fields<ChartMark> {
        Field.text("x", "Where it stands: 12.5%.") { $0.position.text }
        Field.text("text", "What it marks.") { $0.text }
    }
}
