import OpenData
import SiteStructure
import Templating

/// The data of all years on a page that explains a year's.
struct SeriesView: TemplateModel {
    /// That page.
    let setting: PageSetting
    /// The data.
    let data: SeriesData

    /// See `TemplateModel`.
    static let fields = Fields<SeriesView> {
        Field.list("files", "The files.") { view in
            view.data.files.map { DataFileView(setting: view.setting, file: $0) }
        }
        Field.list("columns", "The data dictionary of the table.") { view in
            SeriesColumn.allCases.map { DataColumnView(setting: view.setting, column: $0) }
        }
    }
}
