import ReportModel
import Templating

/// What came of redoing the arithmetic behind a published result: `Il conto torna: soglia — 2,4 ≤ 5 minuti`.
final class CheckView: Sendable {
    /// The verdict: `Il conto torna`.
    let verdict: String
    /// Its basis, or its reason.
    let detail: String?
    /// The calculation with its numbers.
    let calculation: String?
    /// How the published result relates to the calculation.
    let published: String?
    /// The class of its colours.
    let tone: String

    /// The check of an indicator.
    init(_ setting: PageSetting, _ indicator: Indicator) {
        let assessment = indicator.assessment
        let result = indicator.result?.text ?? ""
        calculation = assessment.calculation?.text(setting.language)
        switch assessment.verification {
        case .consistent(let basis):
            verdict = setting.text(.checkConsistent)
            detail = setting.text(basis.key)
            published = basis.rounding.map {
                setting.text(.checkPublished, ["result": result, "rounding": setting.text($0.key)])
            }
            tone = "consistent"
        case .differs(let ours, _):
            verdict = setting.text(.checkDiffers)
            published = setting.text(.checkOurs, ["ours": Self.text(of: ours, setting), "result": result])
            detail = nil
            tone = "differs"
        case .notComputable(let reason):
            verdict = setting.text(.checkNotComputable)
            detail = setting.text(reason.key)
            published = nil
            tone = "open"
        case .notPublished:
            verdict = setting.text(.checkNotPublished)
            detail = nil
            published = nil
            tone = "open"
        }
    }

    private static func text(of attainment: Attainment, _ setting: PageSetting) -> String {
        switch attainment {
        case .percentage(let capped, _): capped.full(setting.language)
        case .none(let reason): setting.text(reason.key)
        }
    }
}

extension CheckView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<CheckView> {
        Field.text("verdict", "The verdict: Il conto torna.") { $0.verdict }
        Field.optionalText("detail", "Its basis (soglia), or its reason.") { $0.detail }
        Field.optionalText("calculation", "The calculation with its numbers.") { $0.calculation }
        Field.optionalText("published", "How the published result relates to it.") { $0.published }
        Field.text("tone", "consistent, differs or open.") { $0.tone }
    }
}
