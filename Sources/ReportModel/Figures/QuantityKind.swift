/// What sort of figure a quantity is, with its unit: two figures can be compared only when these agree.
public enum QuantityKind: Hashable, Sendable {
    /// A percentage.
    case percent
    /// A bare number.
    case number
    /// An amount in a currency.
    case money(Currency)
    /// A number with a unit.
    case measure(MeasureUnit)
    /// So many out of a total.
    case share
    /// A day, or a longer time that stands for one.
    case date
    /// Yes or no.
    case yesNo
    /// Words.
    case text
    /// A stand-in for a figure that is missing.
    case noValue

    /// Whether figures of this kind hold a number.
    package var isNumeric: Bool {
        switch self {
        case .percent, .number, .money, .measure, .share: true
        case .date, .yesNo, .text, .noValue: false
        }
    }

    /// So many of this kind; `nil` where a number alone makes none, as of a share, of which the total is not said.
    func value(_ number: ExactDecimal) -> Quantity.Value? {
        switch self {
        case .percent: .percent(number, qualifier: nil)
        case .number: .number(number)
        case .money(let currency): .money(number, currency)
        case .measure(let unit): .measure(number, unit)
        case .share, .date, .yesNo, .text, .noValue: nil
        }
    }

    /// The unit as it is printed (`%`, `€`, `giorni`); `nil` for kinds without one.
    package var unitName: String? {
        switch self {
        case .percent: "%"
        case .money(let currency): currency.sign
        case .measure(let unit): unit.name
        case .number, .share, .date, .yesNo, .text, .noValue: nil
        }
    }
}
