import FileSystem
import Parallel
import ReportModel

/// The open data of a year: what is to be known of every file once it is made.
struct YearData: Sendable {
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

    /// Makes the files of `report`, and hands each on before the next is made: of a large site, they would not fit into
    /// memory side by side.
    ///
    /// - Parameters:
    ///   - setting: the setting of the page that explains them.
    ///   - trace: notes how long it takes.
    ///   - take: takes the bytes of some files.
    init(
        _ setting: PageSetting, report: Report, trace: PhaseTrace? = nil,
        take: ([(path: OutputPath, bytes: [UInt8])]) throws(SystemError) -> Void
    ) throws(SystemError) {
        let addresses = setting.addresses
        let year = report.year
        func make(_ path: OutputPath, _ content: DataFile.Content, _ bytes: [UInt8]) throws(SystemError) -> DataFile {
            try take([(path, bytes)])
            return DataFile(path, content, bytes)
        }
        // The table of the year is the tables of its areas, one after the other.
        let (open, local) = (CSVDialect.open, CSVDialect.spreadsheet(setting.language))
        var (table, spreadsheet) = (CSVWriter.header(open), CSVWriter.header(local))
        var (items, areas, count): ([[UInt8]], [DataFile], Int) = ([], [], 0)
        for start in stride(from: 0, to: report.areas.count, by: AreaData.batch) {
            let numbers = start..<min(start + AreaData.batch, report.areas.count)
            let parts = AreaData.some(numbers, setting, report, trace: trace)
            let tables = zip(numbers, parts).map { number, part in
                (path: addresses.table(report.areas[number].id, year), bytes: CSVWriter.header(open) + part.open)
            }
            try take(tables)
            for (number, (part, made)) in zip(numbers, zip(parts, tables)) {
                let content = DataFile.Content.table(open, area: report.areas[number], rows: part.count)
                areas.append(DataFile(made.path, content, made.bytes))
                table += part.open
                spreadsheet += part.spreadsheet
                items.append(part.json)
                count += part.count
            }
        }
        self.areas = areas
        self.table = try make(addresses.table(year), .table(open, area: nil, rows: count), table)
        self.spreadsheet = try make(
            addresses.spreadsheet(year), .table(local, area: nil, rows: count), spreadsheet)
        (table, spreadsheet) = ([], [])
        areaTables = Dictionary(zip(report.areas.map(\.id), areas.indices)) { first, _ in first }
        json = try make(addresses.json(year), .json, IndicatorsJSON(setting, report: report, areas: &items).bytes)
        schema = try make(addresses.schema(year), .schema, IndicatorsSchema(setting, report: report).bytes)
        let description = DatasetDescription(setting, report: report)
        let package = DataPackage(
            setting, description, report: report, tables: [self.table, self.spreadsheet] + areas, documents: [json])
        dataPackage = try make(addresses.dataPackage(year), .dataPackage, package.bytes)
        let entry = DataCatalogue(
            setting, description, report: report, distributions: [self.table, self.spreadsheet, json], schema: schema)
        catalogue =
            if let entry { try make(addresses.catalogue(year), .catalogue, entry.bytes) } else { nil }
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
