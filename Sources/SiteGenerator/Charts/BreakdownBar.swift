import ReportModel
import SiteStructure
import Templating

/// A whole as one bar that is cut into its parts.
struct BreakdownBar: TemplateModel {
    private let setting: PageSetting
    private let breakdown: Breakdown
    private let id: String
    /// What is divided.
    private let whole: String
    /// The parts, in the source's order.
    let parts: [Part]
    /// What the parts leave of the whole.
    let remainder: ChartSpan?

    /// A part of the bar.
    struct Part: TemplateModel {
        /// Where it lies.
        let span: ChartSpan
        /// Its number in the table, where there is room for it.
        let number: Text?
        /// Its name, where there is room for that, too.
        let label: Text?
        /// Whether it has the lighter of two tints, so that neighbours differ.
        let isLight: Bool

        /// See `TemplateModel`.
        static let fields = Fields<Part> {
            Field.object("span", "Where it lies.") { $0.span }
            Field.optionalObject("number", "Its number in the table, if there is room.") { $0.number }
            Field.optionalObject("label", "Its name, if there is room.") { $0.label }
            Field.flag("isLight", "Whether it has the lighter of two tints.") { $0.isLight }
        }
    }

    /// A text inside of a part.
    struct Text: TemplateModel {
        /// The text.
        let text: String
        /// Whether only a wide picture has room for it.
        let needsWidth: Bool

        /// See `TemplateModel`.
        static let fields = Fields<Text> {
            Field.text("text", "The text.") { $0.text }
            Field.flag("needsWidth", "Whether only a wide picture has room for it.") { $0.needsWidth }
        }
    }

    /// The bar of `breakdown`; `nil` where its parts do not make one whole.
    init?(_ setting: PageSetting, _ breakdown: Breakdown, id: String, title: String) {
        guard let shares = BreakdownShares(breakdown) else { return nil }
        self.id = id
        whole = title
        self.setting = setting
        self.breakdown = breakdown
        parts = zip(breakdown.parts, shares.parts).enumerated().map { index, item in
            Part(item.1, number: String(index + 1), label: item.0.label, isLight: index % 2 == 1)
        }
        remainder = shares.remainder
    }

    /// Its title.
    var title: String { setting.text(.chartBreakdownTitle, ["title": whole]) }

    /// All parts with their figures, in words.
    var description: String {
        let words = breakdown.parts.map {
            setting.text(.chartBreakdownPart, ["label": $0.label, "value": $0.value.text])
        }
        return (remainder == nil ? words : words + [remainderLabel]).joined(separator: setting.text(.listSeparator))
    }

    private var remainderLabel: String { setting.text(.chartRemainder) }

    /// See `TemplateModel`.
    static let fields = Fields<BreakdownBar> {
        Field.text("id", "What its ids begin with.") { $0.id }
        Field.text("title", "Its title.") { $0.title }
        Field.text("description", "All parts with their figures, in words.") { $0.description }
        Field.list("segments", "The parts, in the source's order.") { $0.parts }
        Field.optionalObject("remainder", "What the parts leave of the whole.") { $0.remainder }
        Field.text("remainderLabel", "What the rest is called.") { $0.remainderLabel }
    }
}

extension BreakdownBar.Part {
    /// A part with as much text as fits into it.
    fileprivate init(_ span: ChartSpan, number: String, label: String, isLight: Bool) {
        self.span = span
        self.isLight = isLight
        self.number = BreakdownBar.Text(number, of: ChartLabel.width(of: number), in: span)
        // One letter between number and name.
        self.label = BreakdownBar.Text(label, of: ChartLabel.width(of: number + " " + label), in: span)
    }
}

extension BreakdownBar.Text {
    /// A text that takes `width` of the narrowest picture, in thousandths of a percent; `nil` where no picture has room
    /// for it. A wide picture is twice as wide as the narrowest.
    fileprivate init?(_ text: String, of width: Int, in span: ChartSpan) {
        // Seven pixels of margin on either side.
        let needed = width + 2 * ChartLabel.letter * 7 / 8
        guard needed <= span.length * 2 else { return nil }
        self.text = text
        needsWidth = needed > span.length
    }
}
