import OpenData
import Publishing
import ReportModel
import SiteStructure
import Templating

/// The page that explains and links a year's open data.
struct DataPage: FramedPage {
    static let template = "data"

    /// See `FramedPage`.
    let setting: PageSetting
    /// The year.
    let report: Report
    /// Its data.
    let data: YearData
    /// The data of all years; `nil` where there is a single year.
    let series: SeriesData?

    /// See `FramedPage`.
    var frame: SiteFrame { SiteFrame(setting, report) }
    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, title: title, description: description.description) }

    private var title: String { setting.text(.dataTitle, ["year": report.name]) }
    private var description: DatasetDescription { DatasetDescription(setting, report: report) }

    private func link(_ file: DataFile) -> Link { Link(label: file.path.name, href: setting.link(to: file.path)) }

    /// How to name the data where they are used, with the page's address.
    private func naming(_ key: InterfaceKey) -> String {
        let description = description
        let values: PhraseValues = [
            "body": setting.site.organization, "title": description.title, "publisher": description.publisher,
            "license": setting.site.license.name, "date": report.updated?.long(setting.language) ?? "",
        ]
        return setting.text(key, values) + (setting.canonical.map { " " + $0 } ?? "")
    }

    /// See `TemplateModel`.
    static let fields = Fields<DataPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { Breadcrumb($0.setting, $0.report, current: $0.title) }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("summary", "What the data are.") { $0.description.description }
        Field.list("files", "The files with everything.") { page in
            let areas = Set((page.data.areas + page.data.documents).map(\.path))
            return page.data.files.filter { !areas.contains($0.path) }
                .map { DataFileView(setting: page.setting, file: $0) }
        }
        Field.list("areaFiles", "The files of single areas.") { page in
            (page.data.areas + page.data.documents).map { DataFileView(setting: page.setting, file: $0) }
        }
        Field.list("columns", "The data dictionary.") { page in
            IndicatorColumn.allCases.map { DataColumnView(setting: page.setting, column: $0) }
        }
        Field.optionalObject("series", "The data of all years, where there is more than one.") { page in
            page.series.map { SeriesView(setting: page.setting, data: $0) }
        }
        Field.object("license", "The licence.") { $0.setting.license }
        Field.text("attribution", "What to write beside what is made of the data.") { $0.naming(.dataAttribution) }
        Field.text("citation", "What to write in a list of sources.") { $0.naming(.dataCitation) }
        Field.object("table", "The table for programs, by its name.") { $0.link($0.data.table) }
        Field.writtenHTML("jsonLD", "The data as a schema.org Dataset, for a script element.") {
            YearDataset(setting: $0.setting, report: $0.report, data: $0.data).write(to: &$1)
        }
        Field.object("spreadsheet", "The table for spreadsheets, by its name.") { $0.link($0.data.spreadsheet) }
    }
}

extension PageSetting {
    /// The licence of the site's texts and data.
    var license: Link { Link(label: site.license.name, href: site.license.url) }
}
