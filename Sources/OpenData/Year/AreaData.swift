import ReportModel
import SiteStructure

/// An area's part of the open data: each indicator is worked out once for all files.
struct AreaData: Sendable {
    /// Its own table.
    let table: DataFile.Made
    /// The rows of that, without what comes before them.
    var rows: ArraySlice<UInt8> { table.bytes[CSVWriter.header(.open).count...] }
    /// The rows for spreadsheets.
    let spreadsheet: [UInt8]
    /// How many rows there are.
    let count: Int
    /// The area as an item of the list of areas in the year's JSON.
    let json: [UInt8]
    /// Its own JSON, where the year's is an index.
    let document: DataFile.Made?
    /// Its rows of the table of all years; `nil` where the site has none.
    let series: SeriesRows?

    /// About as many bytes as an indicator takes in JSON.
    private static let bytesOfIndicator = 2200

    /// How many areas are in memory at once: all of them would be the data of a year twice.
    static let limit = 16

    /// The part of an area of `report`, by its number from 0.
    ///
    /// - Parameters:
    ///   - isSplit: whether each area has its own JSON.
    ///   - keys: the keys of the table of all years, where the site has one.
    init(_ setting: PageSetting, _ report: Report, area number: Int, isSplit: Bool, _ keys: SeriesKeys?) {
        let area = report.areas[number]
        let rows = area.tally.total
        let objectives = report.objectivePlaces(inArea: number).map { ObjectiveRows($0, setting) }
        var tables = IndicatorTables(setting.language, rows: rows)
        for objective in objectives {
            for row in objective.rows { tables.row(row.cells) }
        }
        if isSplit {
            let path = setting.addresses.json(area.id, report.year)
            let bytes = IndicatorsJSON.file(
                of: area, objectives, of: report, setting, at: path, capacity: Self.bytesOfIndicator * (rows + 1))
            let made = DataFile.Made(path, .areaJSON(area), bytes)
            document = made
            json = JSONWriter.item(.file, depth: 2, capacity: 1024) {
                IndicatorsJSON.write(entryOf: area, made.file, of: report, setting, to: &$0)
            }
        } else {
            document = nil
            json = JSONWriter.item(.file, depth: 2, capacity: Self.bytesOfIndicator * rows) {
                IndicatorsJSON.write(area, objectives, of: report, setting, to: &$0)
            }
        }
        count = tables.count
        series = keys.map { SeriesRows(objectives, $0) }
        let content = DataFile.Content.table(.open, area: area, rows: count)
        let path = setting.addresses.table(area.id, report.year)
        table = DataFile.Made(path, content, tables.takeOpen())
        spreadsheet = tables.takeSpreadsheet()
    }
}
