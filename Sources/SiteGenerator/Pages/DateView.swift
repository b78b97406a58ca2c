import ReportModel
import SiteStructure
import Templating

/// A date for people and for machines: a year, a month or a day.
struct DateView: TemplateModel {
    private let language: SiteLanguage
    private let date: PartialDate

    /// A year, a half, a quarter, a month or a day. HTML has no form for quarters and halves: there, the last month.
    init(_ setting: PageSetting, _ date: PartialDate) {
        language = setting.language
        self.date = date
    }

    /// A day.
    init(_ setting: PageSetting, _ date: CalendarDate) { self.init(setting, .day(date)) }

    /// See `TemplateModel`.
    static let fields = Fields<DateView> {
        Field.text("text", "The date in words: 31 dicembre 2020.") { $0.date.long($0.language) }
        Field.text("iso", "The date for `<time datetime>`: 2020-12-31.") {
            // HTML has no form for quarters and halves: there, the last month.
            $0.date.needsCalendarYear ? String($0.date.lastDay?.iso.prefix(7) ?? "") : $0.date.iso
        }
    }
}
