import Templating

/// A stretch of a chart.
struct ChartSpan: Hashable, TemplateModel {
    /// Its left end.
    let start: ChartPosition
    /// Its right end.
    let end: ChartPosition

    /// The stretch between two places, in any order.
    init(_ one: ChartPosition, _ other: ChartPosition) {
        start = min(one, other)
        end = max(one, other)
    }

    /// Its length in thousandths of a percent.
    var length: Int { end.thousandths - start.thousandths }

    /// The stretch, unless it has no length.
    var ifVisible: ChartSpan? { length > 0 ? self : nil }

    /// Whether a place lies in both.
    func overlaps(_ other: ChartSpan) -> Bool { start <= other.end && other.start <= end }

    /// See `TemplateModel`.
    static let fields = Fields<ChartSpan> {
        Field.text("x", "Where it begins: 12.5%.") { $0.start.text }
        Field.text("width", "How wide it is: 40%.") { ChartPosition(thousandths: $0.length).text }
    }
}
