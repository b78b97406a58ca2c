package import FileSystem
import Parallel
package import Publishing
package import SiteStructure

/// The table of all years in long format while it is written, one area of one year after the other: a row for each
/// indicator, year and ``SeriesField``.
package struct SeriesTable<Receipt: Sendable>: Sendable {
    /// The keys of its rows.
    let keys: SeriesKeys
    private let file: GrowingDataFile<Receipt>
    private let count = Locked(0)

    /// Begins the table of a site. A site with a single year has none: the year's own table says all of it.
    package init?<Sink: SiteSink>(_ setting: PageSetting, into sink: Sink) throws(SystemError)
    where Sink.Receipt == Receipt {
        guard SeriesData.exists(setting.content) else { return nil }
        keys = SeriesKeys(setting.content)
        file = GrowingDataFile(setting.addresses.series, try sink.begin(at: setting.addresses.series))
        var writer = CSVWriter(.open)
        writer.header(SeriesColumn.allCases.map(\.rawValue))
        try file.append(writer.takeBytes()[...])
    }

    /// Adds the rows of an area.
    func append(_ rows: SeriesRows) throws(SystemError) {
        count.withLock { $0 += rows.count }
        try file.append(rows.bytes[...])
    }

    /// Ends the table.
    func finish<Sink: SiteSink>(into sink: inout Sink) throws(SystemError) -> DataFile where Sink.Receipt == Receipt {
        let (file, receipt) = try file.finish(.series(rows: count.withLock { $0 }))
        sink.note(receipt, of: file.path)
        return file
    }
}
