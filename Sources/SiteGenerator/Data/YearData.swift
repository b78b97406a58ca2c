import FileSystem
import Parallel
import ReportModel

/// The open data of a year: what is to be known of every file once it is made.
///
/// All pages of the year share it.
final class YearData: Sendable {
    /// The table of all indicators.
    let table: DataFile
    /// The same for spreadsheets.
    let spreadsheet: DataFile
    /// One table for each area, in their order.
    let areas: [DataFile]
    /// Everything, as JSON.
    let json: DataFile
    /// The schema of that.
    let schema: DataFile
    /// The description of the tables.
    let dataPackage: DataFile
    /// The entry for catalogues; only where the site has an address.
    let catalogue: DataFile?
    private let areaTables: [String: Int]

    /// Every file, in the order in which the page lists them.
    var files: [DataFile] { [table, spreadsheet, json, schema, dataPackage] + [catalogue].compactMap { $0 } + areas }

    /// Makes the files of `report` and hands them on as they are made, those of the year piece by piece: of a large
    /// site, they would not fit into memory.
    ///
    /// - Parameters:
    ///   - setting: the setting of the page that explains them.
    ///   - memory: what areas were last given.
    ///   - trace: notes how long it takes.
    ///   - sink: takes the files.
    init<Sink: SiteSink>(
        _ setting: PageSetting, report: Report, memory: AreaMemory? = nil, trace: PhaseTrace? = nil,
        into sink: inout Sink
    ) throws(SystemError) {
        let addresses = setting.addresses
        let year = report.year
        let whole = try YearFiles(setting, report, into: sink)
        let areas = try Self.addAreas(to: whole, setting, report, memory, trace, into: &sink)
        self.areas = areas.map(\.file)
        (table, spreadsheet, json) = try whole.finish(rows: areas.reduce(0) { $0 + $1.rows }, into: &sink)
        areaTables = Dictionary(zip(report.areas.map(\.id), areas.indices)) { first, _ in first }
        // What describes the others tells their sizes and digests.
        let schema = DataFile.Made(addresses.schema(year), .schema, IndicatorsSchema(setting, report: report).bytes)
        let description = DatasetDescription(setting, report: report)
        let package = DataPackage(
            setting, description, report: report, tables: [table, spreadsheet] + self.areas, documents: [json])
        let described = DataFile.Made(addresses.dataPackage(year), .dataPackage, package.bytes)
        let entry = DataCatalogue(
            setting, description, report: report, distributions: [table, spreadsheet, json], schema: schema.file
        ).map { DataFile.Made(addresses.catalogue(year), .catalogue, $0.bytes) }
        for file in [schema, described] + [entry].compactMap(\.self) {
            sink.note(try sink.taking(file, trace).get(), of: file.file.path)
        }
        self.schema = schema.file
        dataPackage = described.file
        catalogue = entry?.file
    }

    /// Makes the areas' parts and adds them to the files of the year, in their order.
    private static func addAreas<Sink: SiteSink>(
        to whole: YearFiles<Sink.Receipt>, _ setting: PageSetting, _ report: Report, _ memory: AreaMemory?,
        _ trace: PhaseTrace?, into sink: inout Sink
    ) throws(SystemError) -> [(file: DataFile, rows: Int)] {
        // What was written is noted even where something fails after it.
        let taken = Locked<[Int: (path: OutputPath, receipt: Sink.Receipt)]>([:])
        defer {
            for (_, file) in taken.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
                sink.note(file.receipt, of: file.path)
            }
        }
        return try report.areas.indices.parallelPipeline(limit: AreaData.limit) { [sink] number in
            let make = { trace.measure(.data) { AreaData(setting, report, area: number) } }
            let area = memory?.data(ofArea: number, in: report, setting, make) ?? make()
            let written = sink.taking(area.table, trace).map { receipt in
                taken.withLock { $0[number] = (area.table.file.path, receipt) }
            }
            return (number: number, area: area, written: written)
        } use: { part throws(SystemError) in
            try part.written.get()
            try trace.measure(.write) { () throws(SystemError) in
                try whole.append(part.area, isFirst: part.number == 0)
            }
            return (file: part.area.table.file, rows: part.area.count)
        }
    }

    /// Where the files of `report` go, known before they are made; in the order of ``files``.
    static func paths(_ setting: PageSetting, _ report: Report) -> [OutputPath] {
        let addresses = setting.addresses
        let year = report.year
        let catalogue = setting.site.url == nil ? [] : [addresses.catalogue(year)]
        return [
            addresses.table(year), addresses.spreadsheet(year), addresses.json(year), addresses.schema(year),
            addresses.dataPackage(year),
        ] + catalogue + report.areas.map { addresses.table($0.id, year) }
    }
}

extension YearData {
    /// What the page of an area offers to download.
    func downloads(on setting: PageSetting, of area: Area) -> [Download] {
        download(setting, .downloadAreaTable, area)
    }

    /// What the page of an objective offers to download: its area's table, and its own part of the JSON.
    ///
    /// - Parameter place: which objective of which area it is, from 0.
    func downloads(
        ofObjectiveOn setting: PageSetting, in area: Area, at place: (area: Int, objective: Int)
    ) -> [Download] {
        // A JSON Pointer (RFC 6901).
        let pointer = "/areas/\(place.area)/objectives/\(place.objective)"
        let json = Download(setting, .downloadObjectiveJSON, json, anchor: pointer)
        return download(setting, .downloadObjectiveTable, area) + [json]
    }

    private func download(_ setting: PageSetting, _ key: InterfaceKey, _ area: Area) -> [Download] {
        areaTables[area.id].map { [Download(setting, key, areas[$0])] } ?? []
    }
}
