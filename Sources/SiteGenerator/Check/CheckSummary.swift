/// What a check looked at.
package struct CheckSummary: Equatable, Sendable {
    /// How many pages were rendered.
    package let pages: Int
    /// How many objectives there are, over all years.
    package let objectives: Int
    /// How many indicators there are, over all years.
    package let indicators: Int
    /// How many references of pages to pages, places and files were followed.
    package let references: Int
}
