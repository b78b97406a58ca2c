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
        /// So many out of a total, whole numbers both: `3 su 4`.
        case share(ExactDecimal, of: ExactDecimal)
        /// A target from a figure to a larger one of the same kind, both included: `10-15 giorni`.
        case range(ExactDecimal, ExactDecimal, QuantityKind)
        /// A day.
        case date(CalendarDate)
        /// A month, a quarter, a half or a whole year, where a day is meant that is not told: `dicembre 2020`.
        case period(PartialDate)
        /// Yes or no.
        case yesNo(Bool)
        /// Words, which only a yes or the same words can answer.
        case text(String)
        /// A stand-in for a figure that is missing: `n.d.`
        case noValue
    }

    /// How exactly a figure is known.
    public enum Precision: Hashable, Sendable {
        /// It is what stands there.
        case exact
        /// It is more or less than what stands there: `oltre 50`, `50+`.
        case bound(Comparator)
        /// It is about what stands there: `circa 70%`.
        case inexact
    }

    /// The figure as it was typed, its spaces non-breaking, and its unit where that stands beside it (`unit:`): what
    /// pages show.
    public let text: String
    /// The figure alone as it was typed, its spaces non-breaking: what data files have beside the unit.
    public let cell: String
    /// What the figure stands for.
    public let value: Value
    /// The figure's number alone, its digits and marks as they were typed, its sign `−`: what calculations print. `nil`
    /// where the number was not typed like this, as in `1,5 milioni`.
    package let numeral: String?
    /// How exactly it is known. Only the value that was reached may be a bound, or inexact.
    public let precision: Precision

    /// Makes a figure.
    ///
    /// - Parameters:
    ///   - cell: the figure as it was typed, where `text` adds its unit.
    ///   - holdsFigure: whether it is words in which a figure stands.
    package init(
        text: String, cell: String? = nil, value: Value, numeral: String? = nil, precision: Precision = .exact,
        holdsFigure: Bool = false
    ) {
        self.text = text
        self.cell = cell ?? text
        self.value = value
        self.numeral = numeral
        self.precision = precision
        self.holdsFigure = holdsFigure
    }

    /// The number in the figure, in the figure's own unit, to compute with; of a share, the part. `nil` for ranges, dates,
    /// yes or no, and words, and where the number is a bound or inexact.
    public var amount: ExactDecimal? { precision == .exact ? number : nil }

    /// The number that was typed, be it exact, a bound or inexact.
    public var number: ExactDecimal? { value.number }

    /// The day, or the month, quarter, half or year; `nil` where it is none.
    public var time: PartialDate? {
        switch value {
        case .date(let day): .day(day)
        case .period(let period): period
        default: nil
        }
    }

    /// The figure's kind and unit, without its value.
    public var kind: QuantityKind { value.kind }

    /// What a percentage is of, in a form to compare: other spaces, quotes, capitals and full stops are no other base.
    package var base: String? {
        guard case .percent(_, let qualifier?) = value else { return nil }
        return FigureText(qualifier).comparable.filter { $0 != " " }
    }

    /// The same without a remark in brackets at its end, where there is one.
    var baseWithoutRemark: String? {
        guard let base, base.last == ")", let start = base.lastIndex(of: "("), start > base.startIndex else {
            return base
        }
        return String(base[..<start])
    }

    /// Whether this is words in which a figure stands, which nobody can check: `{text: "800 alloggi"}`.
    package let holdsFigure: Bool
}

extension Quantity: Hashable {
    /// Whether two figures were written alike and stand for the same.
    public static func == (left: Quantity, right: Quantity) -> Bool {
        left === right
            || (left.text == right.text && left.value == right.value && left.numeral == right.numeral
                && left.precision == right.precision)
    }

    /// Feeds what was written and what it stands for to `hasher`.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(value)
        hasher.combine(numeral)
    }
}

extension Quantity.Value {
    /// The number in it; of a share, the part. `nil` for ranges, dates, yes or no, and words.
    package var number: ExactDecimal? {
        switch self {
        case .percent(let number, _), .number(let number), .money(let number, _), .measure(let number, _),
            .share(let number, _):
            number
        case .range, .date, .period, .yesNo, .text, .noValue: nil
        }
    }

    /// Its kind and unit.
    package var kind: QuantityKind {
        switch self {
        case .percent: .percent
        case .number: .number
        case .money(_, let currency): .money(currency)
        case .measure(_, let unit): .measure(unit)
        case .share: .share
        case .range(_, _, let kind): kind
        case .date, .period: .date
        case .yesNo: .yesNo
        case .text: .text
        case .noValue: .noValue
        }
    }
}
