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

    /// Every file, in the order in which pages list them.
    package var files: [DataFile] { [table, dataPackage] }

    /// Whether a site has any: of a single year, the year's own data say all.
    static func exists(_ content: SiteContent) -> Bool { content.reports.count > 1 }

    /// Ends the table of all years, and makes what describes it.
    ///
    /// - Parameters:
    ///   - table: the table, to which the rows of all years were added.
    ///   - trace: notes how long it takes.
    ///   - sink: takes the files.
    package init<Sink: SiteSink>(
        _ setting: PageSetting, _ table: SeriesTable<Sink.Receipt>, trace: PhaseTrace? = nil, into sink: inout Sink
    ) throws(SystemError) {
        let file = try table.finish(into: &sink)
        let package = DataPackage(series: file, setting)
        let described = DataFile.Made(setting.addresses.seriesPackage, .dataPackage, package.bytes)
        sink.note(try sink.taking(described, trace).get(), of: described.file.path)
        self.table = file
        dataPackage = described.file
    }

    /// Where the files go, known before they are made; in the order of ``files``.
    package static func paths(_ setting: PageSetting) -> [OutputPath] {
        exists(setting.content) ? [setting.addresses.series, setting.addresses.seriesPackage] : []
    }
}
