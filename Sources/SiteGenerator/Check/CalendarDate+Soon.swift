import Glibc
package import ReportModel

extension CalendarDate {
    /// Three months from today: nobody dates an edition later than that. `nil` where the system does not know the day.
    package static var soon: CalendarDate? {
        var moment = time(nil) + 92 * 86400
        var parts = tm()
        guard gmtime_r(&moment, &parts) != nil else { return nil }
        return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
