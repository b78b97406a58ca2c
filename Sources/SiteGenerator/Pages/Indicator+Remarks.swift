import ReportModel
import SiteStructure

extension Indicator {
    /// What its page adds to its figures, in sentences: how far it has come, what keeps it from being judged.
    func remarks(_ setting: PageSetting) -> [String] {
        var sentences: [String] = []
        if assessment.status == .inProgress { sentences.append(progress(setting)) }
        if assessment.isDue, assessment.status == .notReported, let due = figures.due {
            sentences.append(setting.text(.remarkOverdue, ["date": due.long(setting.language)]))
        }
        if figures.isBaselineBetter { sentences.append(setting.text(.remarkBaselineBetter)) }
        if lacksDirection { sentences.append(setting.text(.remarkNoDirection)) }
        if figures.holdFigureInText { sentences.append(setting.text(.remarkTextHoldsFigure)) }
        return sentences
    }

    /// `In corso: 350 su 800 al 30 giugno 2021`.
    private func progress(_ setting: PageSetting) -> String {
        let language = setting.language
        let values: PhraseValues = [
            "date": period?.reference.long(language) ?? "",
            "due": (figures.due?.long(language) ?? period?.end.long(language)) ?? "",
            "actual": actual?.text ?? "", "target": target?.quantity.text ?? "",
        ]
        guard figures.reached != nil else { return setting.text(.remarkInProgressOpen, values) }
        if figures.isWithinLimit { return setting.text(.remarkInProgressWithin, values) }
        return setting.text(figures.isCount ? .remarkInProgressCount : .remarkInProgress, values)
    }
}
