package import FileSystem
package import Parallel
package import Publishing
package import ReportModel
package import SiteStructure

/// The open data of a year: what is to be known of every file once it is made.
///
/// All pages of the year share it.
package final class YearData: Sendable {
    /// The table of all indicators.
    package let table: DataFile
    /// The same for spreadsheets.
    package let spreadsheet: DataFile
    /// One table for each area, in their order.
    package let areas: [DataFile]
    /// Everything, as JSON, or an index of ``documents``.
    package let json: DataFile
    /// The JSON of each area, in their order, where the year's is an index; else none.
    package let documents: [DataFile]
    /// The schema of all JSON.
    package let schema: DataFile
    /// The description of the tables.
    package let dataPackage: DataFile
    /// The entry for catalogues; only where the site has an address.
    package let catalogue: DataFile?
    /// What that says of the data.
    let dataset: CatalogueDataset
    private let areaNumbers: [String: Int]

    /// The table of an area; `nil` where it is none of the year's.
    package func table(of area: Area) -> DataFile? { areaNumbers[area.id].map { areas[$0] } }

    /// The JSON of an area; `nil` where it is none of the year's, or where the year's own holds it.
    package func document(of area: Area) -> DataFile? {
        documents.isEmpty ? nil : areaNumbers[area.id].map { documents[$0] }
    }

    /// Every file, in the order in which the page lists them.
    package var files: [DataFile] {
        [table, spreadsheet, json, schema, dataPackage] + [catalogue].compactMap { $0 } + areas + documents
    }

    /// Makes the files of `report` and hands them on as they are made, those of the year piece by piece: of a large
    /// site, they would not fit into memory.
    ///
    /// - Parameters:
    ///   - setting: the setting of the page that explains them.
    ///   - series: the table of all years, which gets the year's rows, too.
    ///   - memory: what areas were last given.
    ///   - trace: notes how long it takes.
    ///   - sink: takes the files.
    package init<Sink: SiteSink>(
        _ setting: PageSetting, report: Report, series: SeriesTable<Sink.Receipt>? = nil, memory: AreaMemory? = nil,
        trace: PhaseTrace? = nil, into sink: inout Sink
    ) throws(SystemError) {
        let addresses = setting.addresses
        let year = report.year
        let whole = try YearFiles(setting, report, into: sink)
        let areas = try Self.addAreas(to: whole, series, setting, report, memory, trace, into: &sink)
        self.areas = areas.map(\.table)
        documents = areas.compactMap(\.document)
        (table, spreadsheet, json) = try whole.finish(rows: areas.reduce(0) { $0 + $1.rows }, into: &sink)
        areaNumbers = Dictionary(zip(report.areas.map(\.id), areas.indices)) { first, _ in first }
        // What describes the others tells their sizes and digests.
        let schema = DataFile.Made(addresses.schema(year), .schema, IndicatorsSchema(setting, report: report).bytes)
        let description = DatasetDescription(setting, report: report)
        let package = DataPackage(
            setting, description, report: report, tables: [table, spreadsheet] + self.areas,
            documents: [json] + documents)
        let described = DataFile.Made(addresses.dataPackage(year), .dataPackage, package.bytes)
        let dataset = CatalogueDataset(
            setting, report: report, files: [table, spreadsheet, json] + documents, schema: schema.file)
        let entry = DataCatalogue(setting, [dataset], at: dataset.catalogue)
            .map { DataFile.Made(dataset.catalogue, .catalogue, $0.bytes) }
        for file in [schema, described] + [entry].compactMap(\.self) {
            sink.note(try sink.taking(file, trace).get(), of: file.file.path)
        }
        self.schema = schema.file
        self.dataset = dataset
        dataPackage = described.file
        catalogue = entry?.file
    }

    /// Makes the areas' parts and adds them to the files of the year, in their order.
    private static func addAreas<Sink: SiteSink>(
        to whole: YearFiles<Sink.Receipt>, _ series: SeriesTable<Sink.Receipt>?, _ setting: PageSetting,
        _ report: Report, _ memory: AreaMemory?, _ trace: PhaseTrace?, into sink: inout Sink
    ) throws(SystemError) -> [(table: DataFile, document: DataFile?, rows: Int)] {
        // What was written is noted even where something fails after it.
        let taken = Locked<[Int: [(path: OutputPath, receipt: Sink.Receipt)]]>([:])
        defer {
            for (_, files) in taken.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
                for file in files { sink.note(file.receipt, of: file.path) }
            }
        }
        return try report.areas.indices.parallelPipeline(limit: AreaData.limit) { [sink] number in
            let make = {
                trace.measure(.data) {
                    AreaData(setting, report, area: number, isSplit: whole.isIndex, series?.keys)
                }
            }
            let area =
                memory?.data(ofArea: number, in: report, setting, isSplit: whole.isIndex, series?.keys, make)
                ?? make()
            let written = [area.table, area.document].compactMap(\.self).map { file in
                sink.taking(file, trace).map { receipt in
                    taken.withLock { $0[number, default: []].append((file.file.path, receipt)) }
                }
            }
            return (number: number, area: area, written: written)
        } use: { part throws(SystemError) in
            for written in part.written { try written.get() }
            try trace.measure(.write) { () throws(SystemError) in
                try whole.append(part.area, isFirst: part.number == 0)
                if let rows = part.area.series { try series?.append(rows) }
            }
            return (table: part.area.table.file, document: part.area.document?.file, rows: part.area.count)
        }
    }

    /// Where the files of `report` go, known before they are made; in the order of ``files``.
    package static func paths(_ setting: PageSetting, _ report: Report) -> [OutputPath] {
        let addresses = setting.addresses
        let year = report.year
        let catalogue = setting.site.url == nil ? [] : [addresses.catalogue(year)]
        return [
            addresses.table(year), addresses.spreadsheet(year), addresses.json(year), addresses.schema(year),
            addresses.dataPackage(year),
        ] + catalogue + report.areas.map { addresses.table($0.id, year) }
            + (report.hasTableForEachArea ? report.areas.map { addresses.json($0.id, year) } : [])
    }
}
