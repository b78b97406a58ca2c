import Bytes

/// A day of the Gregorian calendar, of the years 1 to 9999. Only days that exist can be made.
public struct CalendarDate: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Makes a day; `nil` where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, ofYear: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The first day of all.
    package static let first = CalendarDate(unchecked: 1)

    private init(unchecked day: Int) { (year, month, self.day) = (1, 1, day) }

    /// The day after it; `nil` after the last of all.
    var next: CalendarDate? {
        CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
            ?? CalendarDate(year: year + 1, month: 1, day: 1)
    }

    /// How many days a month (1 to 12) has.
    static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The ISO 8601 form: `2020-12-31`.
    public var iso: String {
        String(count: 10) { place in
            for (number, unit, hyphen) in [(year, 1000, false), (month, 10, true), (day, 10, true)] {
                if hyphen { place.append(UInt8(ascii: "-")) }
                var unit = unit
                while unit > 0 {
                    place.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
                    unit /= 10
                }
            }
        }
    }

    /// The date in words: `31 dicembre 2020`, `1° luglio 2020`, `31 December 2020`.
    public func long(_ language: SiteLanguage) -> String {
        let grammar = language.grammar
        return String(
            joining: String(day), day == 1 ? grammar.firstDaySuffix : "", " ", grammar.words.months[month - 1], " ",
            Self.padded(year, to: 4))
    }

    /// `number` with leading zeros up to `width` digits.
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension CalendarDate: Comparable {
    /// Whether the first day is the earlier one.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
