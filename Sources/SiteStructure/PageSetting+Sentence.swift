package import ReportModel

extension PageSetting {
    /// What follows from the declared values of a year, in one sentence with the counts.
    package func sentence(on report: Report) -> String {
        let tally = report.tally
        guard !tally.isPlan else {
            let isReported = report.objectives.contains { $0.indicators.contains(where: \.isReported) }
            return count(isReported ? .planTargets : .planSentence, tally[.planned], ["year": report.name])
        }
        if tally.targets > 0, tally[.notReported] == tally.targets { return count(.frontNotReported, tally.targets) }
        let reached = count(
            .frontSentence, tally.achieved,
            [
                "body": interface.declarant(site.organization), "total": interface.format(tally.targets),
            ])
        guard tally[.inProgress] > 0 else { return reached }
        return reached + " " + count(.frontInProgress, tally[.inProgress])
    }

    /// How many of the targets reached rest on the body's word alone; `nil` where none does.
    package func declared(_ tally: Tally) -> String? {
        tally.achievedByWord > 0 ? count(.tallyByWord, tally.achievedByWord) : nil
    }

    /// The targets reached of all: `2 target raggiunti su 3`.
    package func sentence(on tally: Tally) -> String {
        if tally.isPlan { return count(.countPlanned, tally[.planned]) }
        return tally.targets > 0
            ? count(.tallyTargets, tally.achieved, ["total": interface.format(tally.targets)]) : text(.tallyNoTargets)
    }
}
