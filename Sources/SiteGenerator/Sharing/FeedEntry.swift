import Publishing
import ReportModel
import SiteStructure

/// What a feed tells: that a year's edition is out, or that a figure was corrected.
struct FeedEntry: Sendable {
    /// What it is known by for ever, as an absolute address.
    let id: String
    /// Its title.
    let title: String
    /// The day.
    let updated: CalendarDate
    /// The page, as an absolute address.
    let href: String
    /// What there is to say.
    let summary: String

    /// All entries of a site at `url`, newest first. A year that has no date yet is not out, so it has none.
    static func all(_ setting: PageSetting, url: String) -> [FeedEntry] {
        var entries: [FeedEntry] = []
        for report in setting.content.reports.reversed() {
            guard let updated = report.updated else { continue }
            let href = url + setting.addresses.year(report.year).text
            entries.append(
                FeedEntry(
                    id: href, title: report.title, updated: updated, href: href, summary: setting.sentence(on: report)))
            for place in report.indicatorPlaces(where: { !$0.corrections.isEmpty }) {
                entries += corrections(setting, place, url)
            }
        }
        return entries.newestFirst(by: \.updated)
    }

    /// An id counts the corrections of one day, so it stays the same whatever is corrected on another.
    private static func corrections(_ setting: PageSetting, _ place: IndicatorPlace, _ url: String) -> [FeedEntry] {
        let href = url + place.path(setting.addresses).text + "#" + place.indicator.id
        var seen: [CalendarDate: Int] = [:]
        return place.indicator.corrections.map { correction in
            let number = seen[correction.date, default: 0] + 1
            seen[correction.date] = number
            return FeedEntry(
                id: "\(href):\(correction.date.iso)" + (number > 1 ? ":\(number)" : ""),
                title: setting.text(.feedCorrection, ["indicator": place.indicator.name]),
                updated: correction.date,
                href: href,
                summary: setting.text(
                    .feedCorrectionText,
                    [
                        "objective": place.objective.heading, "was": correction.was, "now": correction.now,
                        "why": correction.why,
                    ]))
        }
    }
}

extension Array {
    /// The elements by their dates, the newest first; those of one day stay in their order.
    func newestFirst(by date: (Element) -> CalendarDate) -> [Element] {
        enumerated().sorted { (date($1.element), $0.offset) < (date($0.element), $1.offset) }.map(\.element)
    }
}
