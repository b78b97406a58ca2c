/// A date of which the month or the day may be unsaid, as milestones have it: `2025`, `giugno 2025`, a day.
public enum PartialDate: Hashable, Sendable {
    /// A year, 1 to 9999.
    case year(Int)
    /// A month (1 to 12) of a year.
    case month(Int, year: Int)
    /// A day.
    case day(CalendarDate)

    /// The ISO 8601 form: `2025`, `2025-06`, `2025-06-30`.
    public var iso: String {
        switch self {
        case .year(let year): CalendarDate.padded(year, to: 4)
        case .month(let month, let year): CalendarDate.padded(year, to: 4) + "-" + CalendarDate.padded(month, to: 2)
        case .day(let date): date.iso
        }
    }

    /// The date in words: `2025`, `giugno 2025`, `30 giugno 2025`.
    public func long(_ language: FigureLanguage) -> String {
        switch self {
        case .year(let year):
            return CalendarDate.padded(year, to: 4)
        case .month(let month, let year):
            let months = language.grammar.months
            let name = months.indices.contains(month - 1) ? months[month - 1] : String(month)
            return "\(name) \(CalendarDate.padded(year, to: 4))"
        case .day(let date):
            return date.long(language)
        }
    }
}

extension PartialDate: Comparable {
    /// Whether the first begins earlier; of two that begin together the vaguer comes first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool { left.parts < right.parts }

    private var parts: (Int, Int, Int) {
        switch self {
        case .year(let year): (year, 0, 0)
        case .month(let month, let year): (year, month, 0)
        case .day(let date): (date.year, date.month, date.day)
        }
    }
}
