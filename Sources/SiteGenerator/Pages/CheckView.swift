import ReportModel
import SiteStructure
import Templating

/// What came of redoing the arithmetic behind a published result: `Il conto torna: soglia — 2,4 ≤ 5 minuti`.
struct CheckView: TemplateModel {
    private let verdict, tone: String
    private let detail, calculation, published, other, difference: String?

    /// The check of an indicator.
    init(_ setting: PageSetting, _ indicator: Indicator) {
        let assessment = indicator.assessment
        let result = indicator.result?.text ?? ""
        let words = indicator.comparisonInWords(setting)
        calculation = words == nil ? assessment.calculation?.text(setting.language) : nil
        difference = assessment.difference?.text(setting)
        other = assessment.otherCalculation.map {
            setting.text(.checkOtherFormula, ["calculation": $0.text(setting.language)])
        }
        switch assessment.verification {
        case .consistent(let basis):
            verdict = setting.text(.checkConsistent)
            detail = words ?? assessment.basis.map { setting.text($0.key) }
            published = basis.rounding.map {
                setting.text(.checkPublished, ["result": result, "rounding": setting.text($0.key)])
            }
            tone = "consistent"
        case .declaredOnly:
            verdict = setting.text(.checkDeclaredOnly)
            detail = nil
            published = nil
            tone = "open"
        case .differs(let ours):
            verdict = setting.text(.checkDiffers)
            published = setting.text(.checkOurs, ["ours": Self.text(of: ours, indicator, setting), "result": result])
            detail = indicator.directionOrigin == .year ? setting.text(.checkDefaultDirection) : nil
            tone = "differs"
        case .notComputable(.noPercentage(.notDue)):
            verdict = setting.text(.checkNotDue)
            detail = nil
            published = nil
            tone = "open"
        case .notComputable(let reason):
            // Where a calculation is shown all the same, it was made: only the body's result cannot be held against it.
            verdict = setting.text(Self.ownKey(assessment.calculation) ?? .checkNotComputable)
            detail = setting.text(reason.key)
            published = nil
            tone = "open"
        case .notPublished:
            verdict = setting.text(Self.ownKey(assessment.calculation) ?? .checkNotPublished)
            detail = words ?? assessment.undecidedReason.map { setting.text($0.key) }
            published = nil
            tone = "open"
        }
    }

    /// What names a calculation of the site's own.
    private static func ownKey(_ calculation: Calculation?) -> InterfaceKey? {
        switch calculation {
        case .quotient: .checkComputedHere
        case .comparison: .checkComparedHere
        case nil: nil
        }
    }

    private static func text(of attainment: Attainment, _ indicator: Indicator, _ setting: PageSetting) -> String {
        if indicator.figures.isDeclaration { return setting.text(indicator.assessment.status.labelKey) }
        return switch attainment {
        case .percentage(let capped, _):
            (indicator.assessment.comparedPercentage(indicator.figures) ?? capped).full(setting.language)
        case .none(let reason): setting.text(reason.key)
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<CheckView> {
        Field.text("verdict", "The verdict: Il conto torna.") { $0.verdict }
        Field.optionalText("detail", "The comparison in words, else its basis (soglia) or its reason.") { $0.detail }
        Field.optionalText("calculation", "The calculation with its numbers, where words do not tell it.") {
            $0.calculation
        }
        Field.optionalText("published", "How the published result relates to it.") { $0.published }
        Field.optionalText("other", "The calculation by the other formula, if that gives the result.") { $0.other }
        Field.optionalText("difference", "By how much a met target was passed.") { $0.difference }
        Field.text("tone", "consistent, differs or open.") { $0.tone }
    }
}
