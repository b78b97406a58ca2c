import Publishing
import ReportModel
import SiteStructure

/// What a ``DataCatalogue`` has to say of one dataset.
struct CatalogueDataset: Sendable {
    /// Where it is described, and the name that it has there.
    let catalogue: OutputPath
    /// Its name among the data of the body, the same wherever the site stands.
    let name: String
    /// What is to be said of it as a whole.
    let description: DatasetDescription
    /// When the body published the figures.
    let issued: CalendarDate?
    /// The date of this edition.
    let modified: CalendarDate?
    /// The days that it is about.
    let days: (first: CalendarDate, last: CalendarDate)
    /// The page that explains it.
    let page: OutputPath
    /// Its files.
    let files: [DataFile]
    /// What those of them that are JSON conform to.
    let schema: DataFile?

    /// The data of a year.
    init(_ setting: PageSetting, report: Report, files: [DataFile], schema: DataFile) {
        let addresses = setting.addresses
        catalogue = addresses.catalogue(report.year)
        name = "\(addresses.indicators(report.year).name.prefix { $0 != "." })-\(report.year)"
        description = DatasetDescription(setting, report: report)
        (issued, modified) = (report.published, report.updated)
        days = (report.period.start, report.period.end)
        page = addresses.data(report.year)
        self.files = files
        self.schema = schema
    }

    /// The data of all years; `nil` where there is no year.
    init?(series table: DataFile, _ setting: PageSetting) {
        let reports = setting.content.reports
        guard let first = reports.first, let last = reports.last, let current = setting.content.current else {
            return nil
        }
        catalogue = setting.addresses.seriesCatalogue
        name = String(table.path.name.prefix { $0 != "." })
        description = DatasetDescription(series: setting)
        issued = reports.compactMap(\.published).min()
        modified = reports.compactMap(\.updated).max()
        days = (first.period.start, last.period.end)
        page = setting.addresses.data(current.year)
        files = [table]
        schema = nil
    }
}
