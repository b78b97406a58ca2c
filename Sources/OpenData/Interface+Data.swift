package import ReportModel
import SiteStructure

/// What the interface strings say of the open data.
extension Interface {
    /// The keys of these texts below `generated`.
    package static let dataKeys =
        IndicatorColumn.allCases.map(\.textKey) + SeriesColumn.textKeys + IndicatorsSchema.textKeys

    /// What a column of the data files holds.
    package func text(_ column: IndicatorColumn) -> String { text(ofData: column.textKey) }

    /// What a member of an indicator in the JSON holds that is no column.
    func text(member name: String) -> String { text(ofData: IndicatorsSchema.textKey(name)) }
}
