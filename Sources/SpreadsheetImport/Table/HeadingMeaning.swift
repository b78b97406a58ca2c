import ReportModel

/// What a heading says of its column.
struct HeadingMeaning: Equatable {
    /// What its cells hold; `nil` where they are passed over.
    var column: IndicatorColumn?
    /// The year that they belong to, where the heading names one.
    var year: Int?
    /// How sure the heading is: of two columns with one meaning, that of the lower rank is taken.
    var rank = 0
    /// Whether the heading says that bare numbers are percentages: `Target %`.
    var isPercent = false

    /// A column that is passed over: one of the site's own tables that it computes, or one that a person named.
    static let ignored = HeadingMeaning(column: nil)
}
