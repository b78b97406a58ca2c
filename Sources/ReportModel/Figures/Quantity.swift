/// A figure: the text that the body published and the value that it stands for.
///
/// It never changes, and everything that tells of it shares it.
public final class Quantity: Sendable {
    /// What a figure stands for.
    public enum Value: Hashable, Sendable {
        /// A percentage; the qualifier says of what (`dei lavoratori agili dell'ente`), as it was typed.
        case percent(ExactDecimal, qualifier: String?)
        /// A bare number.
        case number(ExactDecimal)
        /// An amount of money.
        case money(ExactDecimal, Currency)
        /// A number with a unit of measure.
        case measure(ExactDecimal, MeasureUnit)
        /// A day.
        case date(CalendarDate)
        /// Yes or no.
        case yesNo(Bool)
        /// Words, which only a yes can answer.
        case text(String)
    }

    /// The figure as it was typed, its spaces non-breaking: what pages show.
    public let text: String
    /// What the figure stands for.
    public let value: Value
    /// The figure's number alone, its digits and marks as they were typed, its sign `−`: what calculations print.
    public let numeral: String?

    /// Makes a figure.
    public init(text: String, value: Value, numeral: String? = nil) {
        self.text = text
        self.value = value
        self.numeral = numeral
    }

    /// The number in the figure, in the figure's own unit; `nil` for dates, yes or no, and words.
    public var amount: ExactDecimal? {
        switch value {
        case .percent(let amount, _), .number(let amount), .money(let amount, _), .measure(let amount, _): amount
        case .date, .yesNo, .text: nil
        }
    }

    /// The figure's kind and unit, without its value.
    public var kind: QuantityKind {
        switch value {
        case .percent: .percent
        case .number: .number
        case .money(_, let currency): .money(currency)
        case .measure(_, let unit): .measure(unit)
        case .date: .date
        case .yesNo: .yesNo
        case .text: .text
        }
    }

    /// What a percentage is of, in a form to compare: other spaces, quotes and capitals are no other base.
    public var base: String? {
        guard case .percent(_, let qualifier?) = value else { return nil }
        return FigureText(qualifier).lowercased
    }
}

extension Quantity: Hashable {
    /// Whether two figures were written alike and stand for the same.
    public static func == (left: Quantity, right: Quantity) -> Bool {
        left === right || (left.text == right.text && left.value == right.value && left.numeral == right.numeral)
    }

    /// Feeds what was written and what it stands for to `hasher`.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(value)
        hasher.combine(numeral)
    }
}
