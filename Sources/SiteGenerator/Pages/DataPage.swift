import ReportModel
import Templating

/// The page that explains and links a year's open data.
struct DataPage: FramedPage {
    /// See `FramedPage`.
    let frame: SiteFrame
    /// See `FramedPage`.
    let head: PageHead
    /// The way to this page.
    let breadcrumb: Breadcrumb
    /// The page's title.
    let title: String
    /// What the data are.
    let summary: String
    /// The files with everything.
    let files: [DataFileView]
    /// The tables of single areas.
    let areaFiles: [DataFileView]
    /// The data dictionary.
    let columns: [DataColumnView]
    /// The licence.
    let license: Link
    /// What to write beside what is made of the data.
    let attribution: String
    /// What to write in a list of sources.
    let citation: String
    /// The table for programs.
    let table: Link
    /// The table for spreadsheets.
    let spreadsheet: Link

    /// The page of `data`, which are those of `report`.
    init(_ setting: PageSetting, report: Report, data: YearData) {
        let description = DatasetDescription(setting, report: report)
        frame = SiteFrame(setting, report)
        title = setting.text(.dataTitle, ["year": String(report.year)])
        summary = description.description
        head = PageHead(setting, title: title, description: summary)
        breadcrumb = Breadcrumb(setting, report, current: title)
        let areas = Set(data.areas.map(\.path))
        files = data.files.filter { !areas.contains($0.path) }.map { DataFileView(setting, $0) }
        areaFiles = data.areas.map { DataFileView(setting, $0) }
        columns = IndicatorColumn.allCases.map { DataColumnView(setting, $0) }
        license = Link(label: setting.site.license.name, href: setting.site.license.url)
        let address = setting.canonical.map { " " + $0 } ?? ""
        let values: PhraseValues = [
            "body": setting.site.organization, "title": description.title, "publisher": description.publisher,
            "license": setting.site.license.name, "date": report.updated?.long(setting.language) ?? "",
        ]
        attribution = setting.text(.dataAttribution, values) + address
        citation = setting.text(.dataCitation, values) + address
        table = Self.link(setting, data.table)
        spreadsheet = Self.link(setting, data.spreadsheet)
    }

    private static func link(_ setting: PageSetting, _ file: DataFile) -> Link {
        Link(label: file.path.name, href: setting.link(to: file.path))
    }
}

extension DataPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<DataPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { $0.breadcrumb }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("summary", "What the data are.") { $0.summary }
        Field.list("files", "The files with everything.") { $0.files }
        Field.list("areaFiles", "The tables of single areas.") { $0.areaFiles }
        Field.list("columns", "The data dictionary.") { $0.columns }
        Field.object("license", "The licence.") { $0.license }
        Field.text("attribution", "What to write beside what is made of the data.") { $0.attribution }
        Field.text("citation", "What to write in a list of sources.") { $0.citation }
        Field.object("table", "The table for programs, by its name.") { $0.table }
        Field.object("spreadsheet", "The table for spreadsheets, by its name.") { $0.spreadsheet }
    }
}
