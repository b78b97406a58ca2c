/// A date of which the month or the day may be unsaid: `2025`, `I semestre 2025`, `II trimestre 2025`, `giugno 2025`, a day.
public enum PartialDate: Hashable, Sendable {
    /// A year, 1 to 9999.
    case year(Int)
    /// A half (1 or 2) of a year that ends in December.
    case half(Int, year: Int)
    /// A quarter (1 to 4) of a year that ends in December.
    case quarter(Int, year: Int)
    /// A month (1 to 12) of a year.
    case month(Int, year: Int)
    /// A day.
    case day(CalendarDate)

    /// The ISO 8601 form: `2025`, `2025-06`, `2025-06-30`; of quarters and halves, for which ISO 8601 has none,
    /// `2025-Q2` and `2025-H1`.
    public var iso: String {
        switch self {
        case .year(let year): CalendarDate.padded(year, to: 4)
        case .half(let half, let year): CalendarDate.padded(year, to: 4) + "-H" + String(half)
        case .quarter(let quarter, let year): CalendarDate.padded(year, to: 4) + "-Q" + String(quarter)
        case .month(let month, let year): CalendarDate.padded(year, to: 4) + "-" + CalendarDate.padded(month, to: 2)
        case .day(let date): date.iso
        }
    }

    /// The date in words: `2025`, `giugno 2025`, `30 giugno 2025`.
    public func long(_ language: SiteLanguage) -> String {
        switch self {
        case .year(let year):
            return CalendarDate.padded(year, to: 4)
        case .half(let half, let year):
            return language.grammar.words.periods.half(half) + " " + CalendarDate.padded(year, to: 4)
        case .quarter(let quarter, let year):
            return language.grammar.words.periods.quarter(quarter) + " " + CalendarDate.padded(year, to: 4)
        case .month(let month, let year):
            let months = language.grammar.words.months
            let name = months.indices.contains(month - 1) ? months[month - 1] : String(month)
            return "\(name) \(CalendarDate.padded(year, to: 4))"
        case .day(let date):
            return date.long(language)
        }
    }
}

extension PartialDate {
    /// The last day of it.
    package var lastDay: CalendarDate? {
        if case .day(let date) = self { return date }
        let (year, month) = (year, months.upperBound)
        return CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, ofYear: year))
    }

    /// The first day of it.
    package var firstDay: CalendarDate? {
        if case .day(let date) = self { return date }
        return CalendarDate(year: year, month: months.lowerBound, day: 1)
    }

    /// Whether it is a part of a year that only a year from January to December has.
    package var needsCalendarYear: Bool {
        switch self {
        case .half, .quarter: true
        case .year, .month, .day: false
        }
    }

    /// The year.
    package var year: Int {
        switch self {
        case .year(let year), .half(_, let year), .quarter(_, let year), .month(_, let year): year
        case .day(let date): date.year
        }
    }

    /// Its months, 1 to 12.
    package var months: ClosedRange<Int> {
        switch self {
        case .year: 1...12
        case .half(let half, _): (6 * half - 5)...(6 * half)
        case .quarter(let quarter, _): (3 * quarter - 2)...(3 * quarter)
        case .month(let month, _): month...month
        case .day(let date): date.month...date.month
        }
    }
}

extension PartialDate: Comparable {
    /// Whether the first begins earlier; of two that begin together the vaguer comes first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool { left.parts < right.parts }

    /// The year, the first month and the first day, and how much is said; a whole year comes before its months.
    private var parts: (Int, Int, Int, Int) {
        switch self {
        case .year: (year, 0, 0, 0)
        case .half: (year, months.lowerBound, 0, 0)
        case .quarter: (year, months.lowerBound, 0, 1)
        case .month: (year, months.lowerBound, 0, 2)
        case .day(let date): (year, date.month, date.day, 3)
        }
    }
}
