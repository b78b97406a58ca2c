import Bytes
import ReportModel

/// A place along a chart, as a share of the picture's width. Pictures are as wide as the page allows, so that text
/// keeps its size: horizontal places are percentages, vertical ones pixels.
struct ChartPosition: Hashable, Sendable {
    /// The place in thousandths of a percent, 0 to 100,000.
    let thousandths: Int

    /// The left edge.
    static let start = ChartPosition(thousandths: 0)
    /// The right edge.
    static let end = ChartPosition(thousandths: 100_000)

    /// A place; what lies outside of the picture is moved to its edge.
    init(thousandths: Int) {
        self.thousandths = min(max(thousandths, 0), 100_000)
    }

    /// The place as an attribute of SVG: `79.875%`.
    var text: String { String(joining: thousandths.decimalText(scale: 3), "%") }
}

extension ChartPosition: Comparable {
    /// Whether the first place lies further left.
    static func < (left: ChartPosition, right: ChartPosition) -> Bool { left.thousandths < right.thousandths }
}

extension Int {
    /// The number divided by ten to the power of `scale`, exactly, with a decimal point: 79,875 is `79.875` for 3.
    func decimalText(scale: Int) -> String {
        DecimalText.trimmedPlain(isNegative: self < 0, UInt64(magnitude), scale: scale)
    }
}
