import ReportModel

extension PageSetting {
    /// What the body declares of a year, in one sentence with the counts.
    func sentence(on report: Report) -> String {
        let tally = report.tally
        return text(
            .frontSentence,
            [
                "body": interface.subject(site.organization),
                "achieved": count(.countReached, tally.achieved),
                "indicators": count(.countIndicators, tally.total),
                "objectives": count(.countObjectives, report.objectives.count),
            ])
    }
}
