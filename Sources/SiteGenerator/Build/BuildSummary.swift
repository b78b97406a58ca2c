import ReportModel

/// What a build made.
public struct BuildSummary: Sendable {
    /// How many HTML pages the site has.
    public var pages: Int
    /// How many objectives, over all years.
    public var objectives: Int
    /// The counts over all indicators.
    public var tally: Tally
    /// What happened to the files.
    public var files: FileCounts
}
