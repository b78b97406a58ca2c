package import ReportModel

/// A value of an indicator, or of an objective, that changes.
package struct ImportedChange: Equatable, Sendable {
    /// The name of the indicator, or the title of the objective, as it was.
    package let name: String
    /// What of it changes.
    package let column: IndicatorColumn
    /// What it was; `nil` where there was nothing.
    package let was: String?
    /// What it is to be.
    package let now: String
}
