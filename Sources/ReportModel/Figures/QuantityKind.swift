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
    /// A day.
    case date
    /// Yes or no.
    case yesNo
    /// Words.
    case text

    /// Whether figures of this kind hold a number.
    public var isNumeric: Bool {
        switch self {
        case .percent, .number, .money, .measure: true
        case .date, .yesNo, .text: false
        }
    }

    /// The unit as it is printed (`%`, `€`, `giorni`); `nil` for kinds without one.
    public var unitName: String? {
        switch self {
        case .percent: "%"
        case .money(let currency): currency.sign
        case .measure(let unit): unit.name
        case .number, .date, .yesNo, .text: nil
        }
    }
}
