import Diagnostics
import ReportModel

/// Counts the pages at old addresses before any of them is planned: an area that had other names leads from each of them
/// to each of its objectives, whatever these were called, and a few lines can name a million.
enum RedirectCount {
    /// Whether there are no more of them than there may be; else it is said of the file that goes beyond.
    static func isSmall(_ content: SiteContent, _ report: inout DiagnosticReport) -> Bool {
        var room = Limit.redirects.figure
        for area in content.reports.lazy.flatMap(\.areas) {
            for objective in area.objectives {
                room -= objective.formerly.count
                if room < 0 {
                    report.add(LimitMessage.tooMany(.redirects), at: objective.location)
                    return false
                }
            }
            let pages = area.objectives.reduce(1) { $0 + 1 + $1.formerly.count }
            room -= area.formerly.count * pages
            if room < 0 {
                report.add(LimitMessage.tooMany(.redirects), at: SourceLocation(file: area.text.file))
                return false
            }
        }
        return true
    }
}
