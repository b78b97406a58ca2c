import Parallel
import ReportModel

/// The rows of an area's indicators, in both dialects.
struct AreaTables: Sendable {
    /// For programs.
    let open: [UInt8]
    /// For spreadsheets.
    let spreadsheet: [UInt8]
    /// How many rows there are.
    let count: Int

    /// The rows of every area of `report`, in their order.
    static func all(_ setting: PageSetting, _ report: Report) -> [AreaTables] {
        report.areas.indices.parallelMap(run: 1) { AreaTables(setting, report.objectivePlaces(inArea: $0)) }
    }

    private init(_ setting: PageSetting, _ objectives: [ObjectivePlace]) {
        var open = CSVWriter(.open)
        var spreadsheet = CSVWriter(.spreadsheet(setting.language))
        var count = 0
        for objective in objectives {
            for indicator in objective.indicators {
                let record = IndicatorRecord(indicator, setting)
                let cells = IndicatorColumn.allCases.map { record[$0] }
                open.row(cells)
                spreadsheet.row(cells)
                count += 1
            }
        }
        self.open = open.bytes
        self.spreadsheet = spreadsheet.bytes
        self.count = count
    }
}
