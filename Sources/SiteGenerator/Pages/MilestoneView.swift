import ReportModel
import Templating

/// A step of a dated path.
struct MilestoneView: Sendable {
    /// Its number on the line of the dated path.
    let number: String
    /// When.
    let date: DateView
    /// What.
    let text: String

    /// A step.
    init(_ setting: PageSetting, _ milestone: Milestone, number: Int) {
        self.number = String(number)
        date = DateView(setting, milestone.date)
        text = milestone.text
    }
}

extension MilestoneView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<MilestoneView> {
        Field.text("number", "Its number on the line of the dated path.") { $0.number }
        Field.object("date", "When: a year, a month or a day.") { $0.date }
        Field.text("text", "What.") { $0.text }
    }
}
