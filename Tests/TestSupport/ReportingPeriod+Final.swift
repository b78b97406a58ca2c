package import ReportModel

extension ReportingPeriod {
    /// A year that is over.
    package static func final(_ year: Int) -> ReportingPeriod {
        ReportingPeriod(state: .final, end: PartialDate.year(year).lastDay ?? .first)
    }
}
