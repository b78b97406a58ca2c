import ReportModel
import SiteStructure
import Templating

/// An indicator over at least three years: a line of actual values, and each year's target.
struct TrendChart: TemplateModel {
    /// What its ids begin with.
    let id: String
    /// Its title.
    let title: String
    /// All figures that it shows, in words.
    let description: String
    /// How far down zero lies, in tenths of a pixel.
    let zero: Int
    /// The numbers at the top and at the bottom; `nil` where there is no room for them.
    let upper, lower: String?
    /// The actual values that are drawn.
    let points: [Point]
    /// The line between the values of years that follow each other.
    let lines: [Line]
    /// The targets that are drawn.
    let targets: [Point]
    /// The years, as far as there is room for them.
    let yearLabels: [ChartLabel]
    /// The first and the last actual value.
    let valueLabels: [ValueLabel]
    /// All years with their figures.
    let rows: [TrendRow]

    /// A place on the chart.
    struct Point: TemplateModel {
        /// Where it lies from left to right.
        let x: ChartPosition
        /// How far down it lies, in tenths of a pixel.
        let y: Int
        /// Whether the figure is not final yet.
        let isProvisional: Bool

        /// See `TemplateModel`.
        static let fields = Fields<Point> {
            Field.text("x", "Where it lies: 12.5%.") { $0.x.text }
            Field.text("y", "How far down it lies, in pixels.") { $0.y.decimalText(scale: 1) }
            Field.flag("isProvisional", "Whether the figure is not final yet.") { $0.isProvisional }
        }
    }

    /// A line between two points.
    struct Line: TemplateModel {
        /// Its left end.
        let start: Point
        /// Its right end.
        let end: Point

        /// See `TemplateModel`.
        static let fields = Fields<Line> {
            Field.object("start", "Its left end.") { $0.start }
            Field.object("end", "Its right end.") { $0.end }
        }
    }

    /// The text of a value.
    struct ValueLabel: TemplateModel {
        /// The text and its place.
        let label: ChartLabel
        /// How far down its line lies, in tenths of a pixel.
        let y: Int

        /// See `TemplateModel`.
        static let fields = Fields<ValueLabel> {
            Field.object("label", "The text and its place.") { $0.label }
            Field.text("y", "How far down its line lies, in pixels.") { $0.y.decimalText(scale: 1) }
        }
    }

    /// The trend of the indicator at `place`; `nil` where too few years can stand on one scale.
    init?(_ setting: PageSetting, _ place: IndicatorPlace) {
        let indicator = place.indicator
        let places = setting.history.years(of: place)
        guard let scale = TrendScale(places, current: indicator) else { return nil }
        id = "s-trend-\(indicator.id)"
        title = setting.text(.chartTrendTitle, ["indicator": indicator.name])
        zero = scale.zero
        let figure = indicator.actual ?? indicator.target?.quantity
        func text(_ number: ExactDecimal?) -> String? { number.flatMap { figure?.text(of: $0, setting.language) } }
        (upper, lower) = (text(scale.upper), text(scale.lower))
        rows = zip(places, scale.years).map {
            TrendRow(setting: setting, place: $0, isDrawn: $1.actual != nil || $0.indicator.figures.reached == nil)
        }
        let years = Array(zip(scale.years, places))
        targets = scale.years.flatMap { year in
            year.targets.map { Point(x: year.x, y: $0, isProvisional: false) }
        }
        let drawn: [(year: TrendScale.Year, point: Point, text: String)] = years.compactMap { year, place in
            guard let y = year.actual, let actual = place.indicator.actual else { return nil }
            return (year, Point(x: year.x, y: y, isProvisional: place.indicator.isUnsettled), actual.text)
        }
        points = drawn.map(\.point)
        // Where a year has no value, there is a gap: nothing is known of it.
        lines = zip(drawn, drawn.dropFirst()).compactMap { before, after in
            after.year.year == before.year.year + 1 ? Line(start: before.point, end: after.point) : nil
        }
        yearLabels = Self.labels(of: scale.years)
        valueLabels = Self.labels(of: drawn.map { ($0.point, $0.year.targets, $0.text) })
        description = years.compactMap { year, place in
            guard year.actual != nil, let actual = place.indicator.actual?.text else { return nil }
            let values: PhraseValues = [
                "year": String(year.year), "actual": actual, "target": place.indicator.target?.text ?? "",
            ]
            return setting.text(year.targets.isEmpty ? .chartTrendActual : .chartTrendYear, values)
        }
        .joined(separator: "; ")
    }

    /// The labels of years: the first, the last, and those between for which there is room.
    private static func labels(of years: [TrendScale.Year]) -> [ChartLabel] {
        guard let last = years.last else { return [] }
        var labels: [ChartLabel] = []
        let final = ChartLabel(String(last.year), at: last.x)
        for year in years.dropLast() {
            let label = ChartLabel(String(year.year), at: year.x)
            let isFree = labels.last.map { $0.extent.end < label.extent.start } ?? true
            if isFree, label.extent.end < final.extent.start { labels.append(label) }
        }
        return labels + [final]
    }

    /// The labels of the first and the last value; the last alone, where both would lie over each other.
    private static func labels(of drawn: [(point: Point, targets: [Int], text: String)]) -> [ValueLabel] {
        guard drawn.count > 1 else { return [] }
        let (first, last) = (drawn[0], drawn[drawn.count - 1])
        let firstLabel = ChartLabel(first.text, at: first.point.x)
        let lastLabel = ChartLabel(last.text, at: last.point.x)
        // The line comes to the last point from one side, and leaves the first one to one side: labels are opposite.
        let lastY = height(last.point, targets: last.targets, isBelow: drawn[drawn.count - 2].point.y < last.point.y)
        let end = ValueLabel(label: lastLabel, y: lastY)
        guard firstLabel.extent.end < lastLabel.extent.start else { return [end] }
        let firstY = height(first.point, targets: first.targets, isBelow: drawn[1].point.y < first.point.y)
        return [ValueLabel(label: firstLabel, y: firstY), end]
    }

    /// How far down a label's line of text lies: over or under its point, whichever is free of the targets' marks.
    private static func height(_ point: Point, targets: [Int], isBelow: Bool) -> Int {
        let (over, under) = (point.y - 100, point.y + 190)
        let (wanted, other) = isBelow ? (under, over) : (over, under)
        // A line of text reaches from eleven pixels over its base to three under it.
        func isHit(_ base: Int) -> Bool { targets.contains { (base - 120...base + 40).contains($0) } }
        return isHit(wanted) && !isHit(other) ? other : wanted
    }

    /// See `TemplateModel`.
    static let fields = Fields<TrendChart> {
        Field.text("id", "What its ids begin with.") { $0.id }
        Field.text("title", "Its title.") { $0.title }
        Field.text("description", "All figures that it shows, in words.") { $0.description }
        Field.text("zero", "How far down zero lies, in pixels.") { $0.zero.decimalText(scale: 1) }
        Field.text("top", "How far down the top of the scale lies, in pixels.") { _ in
            TrendScale.top.decimalText(scale: 1)
        }
        Field.text("bottom", "How far down its bottom lies, in pixels.") { _ in
            TrendScale.bottom.decimalText(scale: 1)
        }
        Field.optionalText("upper", "The number at the top: 40%.") { $0.upper }
        Field.optionalText("lower", "The number at the bottom: 0%.") { $0.lower }
        Field.list("lines", "The line between the values of years that follow each other.") { $0.lines }
        Field.list("targets", "The targets that are drawn.") { $0.targets }
        Field.list("points", "The actual values that are drawn.") { $0.points }
        Field.list("yearLabels", "The years, as far as there is room.") { $0.yearLabels }
        Field.list("valueLabels", "The first and the last actual value.") { $0.valueLabels }
        Field.list("rows", "All years with their figures, the oldest first.") { $0.rows }
        Field.flag("hasUndrawn", "Whether a year has a figure that cannot be drawn beside the others.") { trend in
            trend.rows.contains { !$0.isDrawn }
        }
        Field.flag("hasTargets", "Whether any target is drawn.") { !$0.targets.isEmpty }
    }
}
