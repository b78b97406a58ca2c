import ReportModel
import Templating

/// An act that makes a report official.
struct ApprovalView: Sendable {
    /// Whether it is the validation, else the approval.
    let isValidation: Bool
    /// Who did it.
    let by: String
    /// The act.
    let act: String?
    /// When.
    let date: DateView?

    /// The acts of a report that are known.
    static func all(_ setting: PageSetting, _ report: Report) -> [ApprovalView] {
        [(false, report.approved), (true, report.validated)].compactMap { isValidation, approval in
            approval.map {
                ApprovalView(
                    isValidation: isValidation, by: $0.by, act: $0.act, date: $0.date.map { DateView(setting, $0) })
            }
        }
    }
}

extension ApprovalView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<ApprovalView> {
        Field.flag("isValidation", "Whether it is the validation, else the approval.") { $0.isValidation }
        Field.text("by", "Who did it.") { $0.by }
        Field.optionalText("act", "The act.") { $0.act }
        Field.optionalObject("date", "When.") { $0.date }
    }
}
