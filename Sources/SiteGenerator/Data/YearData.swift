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

    /// Makes the files of `report`, and hands some on before the next are made: of a large site, they would not fit into
    /// memory side by side.
    ///
    /// - Parameters:
    ///   - setting: the setting of the page that explains them.
    ///   - memory: what areas were last given.
    ///   - trace: notes how long it takes.
    ///   - take: takes some files.
    init(
        _ setting: PageSetting, report: Report, memory: AreaMemory? = nil, trace: PhaseTrace? = nil,
        take: ([DataFile.Made]) throws(SystemError) -> Void
    ) throws(SystemError) {
        let addresses = setting.addresses
        let year = report.year
        // The table of the year is the tables of its areas, one after the other.
        let (open, local) = (CSVDialect.open, CSVDialect.spreadsheet(setting.language))
        var (table, spreadsheet) = (CSVWriter.header(open), CSVWriter.header(local))
        var (items, areas, count): ([[UInt8]], [DataFile], Int) = ([], [], 0)
        for start in stride(from: 0, to: report.areas.count, by: AreaData.batch) {
            let numbers = start..<min(start + AreaData.batch, report.areas.count)
            let parts = AreaData.some(numbers, setting, report, memory: memory, trace: trace)
            try take(parts.map(\.table))
            for part in parts {
                areas.append(part.table.file)
                table += part.rows
                spreadsheet += part.spreadsheet
                items.append(part.json)
                count += part.count
            }
        }
        let tables = Eventual { [table, spreadsheet, count] in
            trace.measure(.data) {
                [
                    DataFile.Made(addresses.table(year), .table(open, area: nil, rows: count), table),
                    DataFile.Made(addresses.spreadsheet(year), .table(local, area: nil, rows: count), spreadsheet),
                ]
            }
        }
        (table, spreadsheet) = ([], [])
        let document = trace.measure(.data) {
            DataFile.Made(addresses.json(year), .json, IndicatorsJSON(setting, report: report, areas: &items).bytes)
        }
        try take(tables.value + [document])
        self.table = tables.value[0].file
        self.spreadsheet = tables.value[1].file
        json = document.file
        self.areas = areas
        areaTables = Dictionary(zip(report.areas.map(\.id), areas.indices)) { first, _ in first }
        // What describes the others tells their sizes and digests.
        let schema = DataFile.Made(addresses.schema(year), .schema, IndicatorsSchema(setting, report: report).bytes)
        let description = DatasetDescription(setting, report: report)
        let package = DataPackage(
            setting, description, report: report, tables: [self.table, self.spreadsheet] + areas, documents: [json])
        let described = DataFile.Made(addresses.dataPackage(year), .dataPackage, package.bytes)
        let entry = DataCatalogue(
            setting, description, report: report, distributions: [self.table, self.spreadsheet, json],
            schema: schema.file
        ).map { DataFile.Made(addresses.catalogue(year), .catalogue, $0.bytes) }
        try take([schema, described] + [entry].compactMap(\.self))
        self.schema = schema.file
        dataPackage = described.file
        catalogue = entry?.file
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
