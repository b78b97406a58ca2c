import Glibc
import ReportModel

/// What day it is. Only what makes new files asks; a build never does.
enum Today {
    /// The day, where the user is.
    static var date: CalendarDate {
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil else { return .first }
        return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? .first
    }
}
