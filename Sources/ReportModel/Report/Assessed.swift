// The same content, judged as of another state of its year: whether a year is only planned is known when all of it was
// read.

extension Area {
    /// The same area in a year that has come so far.
    package func assessed(in period: ReportingPeriod) -> Area {
        Area(
            id: id, title: title, group: group, summary: summary, formerly: formerly, text: text,
            objectives: objectives.map { $0.assessed(in: period) }, attachments: attachments, origin: origin)
    }
}

extension Objective {
    fileprivate func assessed(in period: ReportingPeriod) -> Objective {
        Objective(
            id: id, title: title, texts: texts, stakeholders: stakeholders, source: source, formerly: formerly,
            isDraft: isDraft, indicators: indicators.map { $0.assessed(in: period) }, milestones: milestones,
            breakdowns: breakdowns, text: text, location: location, origin: origin)
    }
}

extension Indicator {
    fileprivate func assessed(in period: ReportingPeriod) -> Indicator {
        Indicator(
            id: id, name: name, isIDWritten: isIDWritten, texts: texts, formerly: formerly, figures: figures,
            policy: policy, period: period, provisional: provisional, weight: weight, evidence: evidence,
            source: source, corrections: corrections, breakdowns: breakdowns, location: location)
    }
}
