import ReportModel

extension Report {
    /// With how many indicators a year's table and its JSON are cut: browsers sort and filter that many at once.
    static let tableLimit = 1000

    /// Whether each of its areas has a table of its own, and a JSON file.
    package var hasTableForEachArea: Bool {
        areas.count > 1 && tally.total > Self.tableLimit
    }
}

extension Report {
    /// How many missed targets a front page shows; where there are more, they have a page of their own.
    package static let missesLimit = 10

    /// Whether its missed targets have a page of their own.
    package var hasMissesPage: Bool { tally.notReached > Self.missesLimit }

    /// Whether the whole of it stands once more on one page, to be printed.
    package var hasPrintPage: Bool { !hasTableForEachArea }
}
