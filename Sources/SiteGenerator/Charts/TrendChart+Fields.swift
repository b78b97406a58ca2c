import Templating

extension TrendChart: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<TrendChart> {
        Field.text("id", "What its ids begin with.") { $0.id }
        Field.text("title", "Its title.") { $0.title }
        Field.text("description", "All figures that it shows, in words.") { $0.description }
        Field.text("zero", "How far down zero lies, in pixels.") { $0.zero.decimalText(scale: 1) }
        Field.list("lines", "The line between the values of years that follow each other.") { $0.lines }
        Field.list("targets", "The targets that are drawn.") { $0.targets }
        Field.list("points", "The actual values that are drawn.") { $0.points }
        Field.list("yearLabels", "The years, as far as there is room.") { $0.yearLabels }
        Field.list("valueLabels", "The first and the last actual value.") { $0.valueLabels }
        Field.list("rows", "All years with their figures, the oldest first.") { $0.rows }
        Field.flag("hasUndrawn", "Whether a year has a figure that cannot be drawn beside the others.") { trend in
            trend.rows.contains { $0.actual != nil && !$0.isDrawn }
        }
        Field.flag("hasTargets", "Whether any target is drawn.") { !$0.targets.isEmpty }
    }
}

extension TrendChart.Point: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<TrendChart.Point> {
        Field.text("x", "Where it lies: 12.5%.") { $0.x.text }
        Field.text("y", "How far down it lies, in pixels.") { $0.y.decimalText(scale: 1) }
        Field.flag("isProvisional", "Whether the figure is not final yet.") { $0.isProvisional }
    }
}

extension TrendChart.Line: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<TrendChart.Line> {
        Field.object("start", "Its left end.") { $0.start }
        Field.object("end", "Its right end.") { $0.end }
    }
}

extension TrendChart.ValueLabel: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<TrendChart.ValueLabel> {
        Field.object("label", "The text and its place.") { $0.label }
        Field.text("y", "How far down its line lies, in pixels.") { $0.y.decimalText(scale: 1) }
    }
}
