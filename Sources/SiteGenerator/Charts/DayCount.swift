import ReportModel

extension PartialDate {
    /// The days that the date covers, counted from 1 March of the year 0: those of its months, or one day.
    var days: Range<Int> {
        if case .day(let date) = self {
            let day = Self.day(year: date.year, month: date.month, day: date.day)
            return day..<day + 1
        }
        let (first, last) = (months.lowerBound, months.upperBound)
        let next = last == 12 ? (year + 1, 1) : (year, last + 1)
        return Self.day(year: year, month: first, day: 1)..<Self.day(year: next.0, month: next.1, day: 1)
    }

    /// A day of the Gregorian calendar from year 1 on, counted from 1 March of the year 0. Years that begin in March
    /// have the leap day at their end, so that months need no table.
    private static func day(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let months = month > 2 ? month - 3 : month + 9
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * months + 2) / 5 + day - 1
    }
}
