import ReportModel
import Templating

/// A step of a dated path.
struct MilestoneView: Sendable {
    /// When.
    let date: DateView
    /// What.
    let text: String

    /// A step.
    init(_ setting: PageSetting, _ milestone: Milestone) {
        date = DateView(setting, milestone.date)
        text = milestone.text
    }
}

extension MilestoneView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<MilestoneView> {
        Field.object("date", "When: a year, a month or a day.") { $0.date }
        Field.text("text", "What.") { $0.text }
    }
}
