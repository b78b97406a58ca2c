package import FileSystem
package import Parallel
package import Publishing
import ReportModel
package import SiteStructure

/// The open data of all years together: what is to be known of every file once it is made.
package struct SeriesData: Sendable {
    /// The table of all years.
    package let table: DataFile
    /// The description of that.
    package let dataPackage: DataFile
    /// The entry of these data and those of every year for catalogues; only where the site has an address.
    package let catalogue: DataFile?

    /// Every file, in the order in which pages list them.
    package var files: [DataFile] { [table, dataPackage] + [catalogue].compactMap(\.self) }

    /// Whether a site has any: of a single year, the year's own data say all.
    static func exists(_ content: SiteContent) -> Bool { content.reports.count > 1 }

    /// Ends the table of all years, and makes what describes it.
    ///
    /// - Parameters:
    ///   - table: the table, to which the rows of all years were added.
    ///   - years: the data of the years, oldest first.
    ///   - trace: notes how long it takes.
    ///   - sink: takes the files.
    package init<Sink: SiteSink>(
        _ setting: PageSetting, _ table: SeriesTable<Sink.Receipt>, years: [YearData], trace: PhaseTrace? = nil,
        into sink: inout Sink
    ) throws(SystemError) {
        let file = try table.finish(into: &sink)
        let package = DataPackage(series: file, setting)
        let described = DataFile.Made(setting.addresses.seriesPackage, .dataPackage, package.bytes)
        let path = setting.addresses.seriesCatalogue
        let own = CatalogueDataset(series: file, setting)
        let entry = DataCatalogue(setting, [own].compactMap(\.self) + years.map(\.dataset), at: path)
            .map { DataFile.Made(path, .catalogue, $0.bytes) }
        for file in [described] + [entry].compactMap(\.self) {
            sink.note(try sink.taking(file, trace).get(), of: file.file.path)
        }
        self.table = file
        catalogue = entry?.file
        dataPackage = described.file
    }

    /// Where the files go, known before they are made; in the order of ``files``.
    package static func paths(_ setting: PageSetting) -> [OutputPath] {
        guard exists(setting.content) else { return [] }
        let addresses = setting.addresses
        let catalogue = setting.site.url == nil ? [] : [addresses.seriesCatalogue]
        return [addresses.series, addresses.seriesPackage] + catalogue
    }
}
