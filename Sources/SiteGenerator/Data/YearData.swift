import ReportModel

/// The open data of a year: every file, made before the pages that say how large they are.
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
    private let pointers: [OutputPath: String]

    /// Every file, in the order in which the page lists them.
    var files: [DataFile] { [table, spreadsheet, json, schema, dataPackage] + [catalogue].compactMap { $0 } + areas }

    /// Makes the files of `report`.
    ///
    /// - Parameter setting: the setting of the page that explains them.
    init(_ setting: PageSetting, report: Report) {
        let addresses = setting.addresses
        let year = report.year
        let records = report.areas.map { area in
            area.objectives.flatMap { objective in
                objective.indicators.map { IndicatorRecord(report, area, objective, $0, setting) }
            }
        }
        // The table of the year is the tables of its areas, one after the other.
        let rows = records.map { CSVWriter.rows($0, .open) }
        let count = records.reduce(0) { $0 + $1.count }
        table = Self.table(addresses.table(year), .open, rows.reduce(into: []) { $0 += $1 }, count)
        areas = zip(report.areas, zip(rows, records)).map { area, content in
            Self.table(addresses.table(area.id, year), .open, content.0, content.1.count, area: area)
        }
        let dialect = CSVDialect.spreadsheet(setting.language)
        let spreadsheetRows = CSVWriter.rows(records.joined(), dialect)
        spreadsheet = Self.table(addresses.spreadsheet(year), dialect, spreadsheetRows, count)
        areaTables = Dictionary(zip(report.areas.map(\.id), areas.indices)) { first, _ in first }
        pointers = Self.pointers(report, addresses)
        json = DataFile(addresses.json(year), .json, IndicatorsJSON(setting, report: report).bytes)
        schema = DataFile(addresses.schema(year), .schema, IndicatorsSchema(setting, report: report).bytes)
        let description = DatasetDescription(setting, report: report)
        let tables = [table, spreadsheet] + areas
        let package = DataPackage(setting, description, report: report, tables: tables, documents: [json])
        dataPackage = DataFile(addresses.dataPackage(year), .dataPackage, package.bytes)
        let catalogue = DataCatalogue(
            setting, description, report: report, distributions: [table, spreadsheet, json], schema: schema)
        self.catalogue = catalogue.map { DataFile(addresses.catalogue(year), .catalogue, $0.bytes) }
    }

    private static func table(
        _ path: OutputPath, _ dialect: CSVDialect, _ rows: [UInt8], _ count: Int, area: Area? = nil
    ) -> DataFile {
        DataFile(path, .table(dialect, area: area, rows: count), CSVWriter.header(dialect) + rows)
    }
}

extension YearData {
    /// What the page of an area offers to download.
    func downloads(on setting: PageSetting, of area: Area) -> [Download] {
        download(setting, .downloadAreaTable, area)
    }

    /// What the page of an objective offers to download: its area's table, and its own part of the JSON.
    func downloads(ofObjectiveOn setting: PageSetting, in area: Area) -> [Download] {
        let json = Download(setting, .downloadObjectiveJSON, json, anchor: pointers[setting.path])
        return download(setting, .downloadObjectiveTable, area) + [json]
    }

    private func download(_ setting: PageSetting, _ key: InterfaceKey, _ area: Area) -> [Download] {
        areaTables[area.id].map { [Download(setting, key, areas[$0])] } ?? []
    }

    /// The way to each objective in the JSON, as a JSON Pointer (RFC 6901) by the objective's page.
    private static func pointers(_ report: Report, _ addresses: SiteAddresses) -> [OutputPath: String] {
        var pointers: [OutputPath: String] = [:]
        for (index, area) in report.areas.enumerated() {
            for (inner, objective) in area.objectives.enumerated() {
                let path = addresses.objective(objective.id, area.id, report.year)
                pointers[path] = "/areas/\(index)/objectives/\(inner)"
            }
        }
        return pointers
    }
}
