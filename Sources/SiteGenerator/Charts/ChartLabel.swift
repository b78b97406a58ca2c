import Templating

/// A line of text at a place of a chart, held so that it stays inside of the picture however narrow that is.
struct ChartLabel: Hashable, TemplateModel {
    /// Which part of the text stands at the place.
    enum Anchor: String, Sendable {
        /// Its beginning.
        case start
        /// Its middle.
        case middle
        /// Its end.
        case end
    }

    /// The text.
    let text: String
    /// Where it is held.
    let position: ChartPosition
    /// By which part it is held there.
    let anchor: Anchor

    /// The width of a letter in thousandths of a percent of the narrowest picture: 8 pixels of 200, which is what a
    /// window of 320 pixels and the numbers of a scale leave.
    static let letter = 4_000

    /// A text that belongs to a place: centred there where it fits, else beginning or ending there, else at the edge
    /// that is nearer.
    init(_ text: String, at place: ChartPosition) {
        self.text = text
        let width = Self.width(of: text)
        let (left, right) = (place.thousandths, ChartPosition.end.thousandths - place.thousandths)
        if left >= width / 2, right >= width / 2 {
            (position, anchor) = (place, .middle)
        } else if right >= width {
            (position, anchor) = (place, .start)
        } else if left >= width {
            (position, anchor) = (place, .end)
        } else {
            (position, anchor) = left <= right ? (.start, .start) : (.end, .end)
        }
    }

    /// How wide a text is in the narrowest picture, in thousandths of a percent; rather too much than too little.
    static func width(of text: String) -> Int { text.count * letter }

    /// The stretch that the text covers at most.
    var extent: ChartSpan {
        let (width, place) = (Self.width(of: text), position.thousandths)
        let left =
            switch anchor {
            case .start: place
            case .middle: place - width / 2
            case .end: place - width
            }
        return ChartSpan(ChartPosition(thousandths: left), ChartPosition(thousandths: left + width))
    }

    /// See `TemplateModel`.
    static let fields = Fields<ChartLabel> {
        Field.text("text", "The text.") { $0.text }
        Field.text("x", "Where it is held: 12.5%.") { $0.position.text }
        Field.text("anchor", "By which part: start, middle or end.") { $0.anchor.rawValue }
    }
}
