package import ReportModel

/// A value of an indicator that changes.
package struct ImportedChange: Equatable, Sendable {
    /// The indicator's name.
    package let indicator: String
    /// What of it changes.
    package let column: IndicatorColumn
    /// What it was; `nil` where there was nothing.
    package let was: String?
    /// What it is to be.
    package let now: String
}
