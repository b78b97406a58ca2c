import FileSystem
import Parallel
import Publishing
import ReportModel
import SiteStructure

/// The files that hold all indicators of a year, as they are being written: its areas one after the other.
struct YearFiles<Receipt: Sendable>: Sendable {
    private let table: GrowingDataFile<Receipt>
    private let spreadsheet: GrowingDataFile<Receipt>
    private let json: GrowingDataFile<Receipt>
    private let document: IndicatorsJSON
    /// Whether each area has its own JSON, of which the year's is an index.
    let isIndex: Bool
    private let dialect: CSVDialect

    /// The files of `report`, up to where the areas begin.
    init<Sink: SiteSink>(_ setting: PageSetting, _ report: Report, into sink: Sink) throws(SystemError)
    where Sink.Receipt == Receipt {
        func begin(_ path: OutputPath, _ head: [UInt8]) throws(SystemError) -> GrowingDataFile<Receipt> {
            let file = GrowingDataFile(path, try sink.begin(at: path))
            try file.append(head[...])
            return file
        }
        let addresses = setting.addresses
        dialect = .spreadsheet(setting.language)
        document = IndicatorsJSON(setting, report: report)
        isIndex = report.hasTableForEachArea
        table = try begin(addresses.table(report.year), CSVWriter.header(.open))
        spreadsheet = try begin(addresses.spreadsheet(report.year), CSVWriter.header(dialect))
        json = try begin(addresses.json(report.year), document.head)
    }

    /// Adds an area.
    ///
    /// - Parameter isFirst: whether none was added before.
    func append(_ area: AreaData, isFirst: Bool) throws(SystemError) {
        try table.append(area.rows)
        try spreadsheet.append(area.spreadsheet[...])
        if !isFirst { try json.append([UInt8(ascii: ",")]) }
        try json.append(area.json[...])
    }

    /// Ends the files.
    ///
    /// - Parameter count: how many rows there are.
    func finish<Sink: SiteSink>(
        rows count: Int, into sink: inout Sink
    ) throws(SystemError) -> (table: DataFile, spreadsheet: DataFile, json: DataFile) where Sink.Receipt == Receipt {
        try json.append(document.tail[...])
        // Each is noted at once: the next one may fail.
        func finish(_ growing: GrowingDataFile<Receipt>, _ content: DataFile.Content) throws(SystemError) -> DataFile {
            let (file, receipt) = try growing.finish(content)
            sink.note(receipt, of: file.path)
            return file
        }
        return (
            try finish(table, .table(.open, area: nil, rows: count)),
            try finish(spreadsheet, .table(dialect, area: nil, rows: count)), try finish(json, .json(isIndex: isIndex))
        )
    }
}

extension SiteSink {
    /// Takes a file of the open data, and says what came of it: a failure must wait for its turn.
    func taking(_ file: DataFile.Made, _ trace: PhaseTrace?) -> Result<Receipt, SystemError> {
        Result { () throws(SystemError) in
            try trace.measure(.write) { () throws(SystemError) in
                try take(file.bytes, digest: file.file.digest, at: file.file.path)
            }
        }
    }
}
