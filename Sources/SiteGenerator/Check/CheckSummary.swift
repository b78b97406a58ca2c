/// What a check looked at.
public struct CheckSummary: Equatable, Sendable {
    /// How many pages were rendered.
    public let pages: Int
    /// How many objectives there are, over all years.
    public let objectives: Int
    /// How many indicators there are, over all years.
    public let indicators: Int
    /// How many references of pages to pages, places and files were followed.
    public let references: Int
}
