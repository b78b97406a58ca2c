import ReportModel
import SiteStructure
import Templating

/// A step of a dated path.
struct MilestoneView: TemplateModel {
    /// The language of its date, among other things.
    let setting: PageSetting
    /// Its number on the line of the dated path.
    let number: Int
    /// The step.
    let milestone: Milestone

    /// See `TemplateModel`.
    static let fields = Fields<MilestoneView> {
        Field.text("number", "Its number on the line of the dated path.") { String($0.number) }
        Field.object("date", "When: a year, a month or a day.") { DateView($0.setting, $0.milestone.date) }
        Field.text("text", "What.") { $0.milestone.text }
    }
}
