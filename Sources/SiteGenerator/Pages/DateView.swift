import ReportModel
import Templating

/// A date for people and for machines.
struct DateView: Sendable {
    /// The date in words.
    let text: String
    /// The date as `<time datetime>` has it.
    let iso: String

    /// A day.
    init(_ setting: PageSetting, _ date: CalendarDate) {
        text = date.long(setting.language)
        iso = date.iso
    }

    /// A year, a month or a day.
    init(_ setting: PageSetting, _ date: PartialDate) {
        text = date.long(setting.language)
        iso = date.iso
    }
}

extension DateView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<DateView> {
        Field.text("text", "The date in words: 31 dicembre 2020.") { $0.text }
        Field.text("iso", "The date for `<time datetime>`: 2020-12-31.") { $0.iso }
    }
}
