import ReportModel
import SiteStructure
import Templating

/// An act that makes a report official.
struct ApprovalView: TemplateModel {
    /// The language of its date, among other things.
    let setting: PageSetting
    /// Whether it is the validation, else the approval.
    let isValidation: Bool
    /// The act.
    let approval: Report.Approval

    /// The acts of a report that are known.
    static func all(_ setting: PageSetting, _ report: Report) -> [ApprovalView] {
        [(false, report.approved), (true, report.validated)].compactMap { isValidation, approval in
            approval.map { ApprovalView(setting: setting, isValidation: isValidation, approval: $0) }
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<ApprovalView> {
        Field.flag("isValidation", "Whether it is the validation, else the approval.") { $0.isValidation }
        Field.text("by", "Who did it.") { $0.approval.by }
        Field.optionalText("act", "The act.") { $0.approval.act }
        Field.optionalObject("date", "When.") { view in view.approval.date.map { DateView(view.setting, $0) } }
    }
}
