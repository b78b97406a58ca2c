package import Publishing
public import ReportModel

/// What a build made.
public struct BuildSummary: Sendable {
    /// How many HTML pages the site has.
    public var pages: Int
    /// How many objectives, over all years.
    public var objectives: Int
    /// The counts over all indicators.
    public var tally: Tally
    /// What happened to the files.
    package var files: FileCounts

    /// The summary of a build that wrote `plan`.
    init(_ plan: SitePlan, files: FileCounts) {
        let reports = plan.content.reports
        pages = plan.pageCount
        objectives = reports.reduce(0) { $0 + $1.objectives.count }
        tally = reports.reduce(into: Tally()) { $0 += $1.tally }
        self.files = files
    }
}
