import ReportModel
import SiteStructure

extension Indicator {
    /// The comparison that shows its target met, in words: `62,90% supera 50%`; `nil` where the result rests on another
    /// calculation, where only signs tell what was compared, or where that is not what was typed.
    func comparisonInWords(_ setting: PageSetting) -> String? {
        guard figures.areAsTyped, assessment.isMet == true,
            case .comparison(let comparison)? = assessment.calculation,
            [.consistent(.threshold), .consistent(.date), .notPublished].contains(assessment.verification),
            let (actual, target) = comparison.operands(setting.language)
        else { return nil }
        let values: PhraseValues = ["actual": actual, "target": target]
        if comparison.actual.time != nil { return setting.text(.checkInTime, values) }
        guard let reached = comparison.actual.amount, let goal = comparison.target.amount else { return nil }
        if reached == goal { return setting.text(.checkEqual, values) }
        return setting.text(reached > goal ? .checkAbove : .checkBelow, values)
    }
}
