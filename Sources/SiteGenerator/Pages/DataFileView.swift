import OpenData
import Publishing
import ReportModel
import SiteStructure
import Templating

/// A file of the open data on the page that explains them.
struct DataFileView: TemplateModel {
    /// That page.
    let setting: PageSetting
    /// The file.
    let file: DataFile

    /// See `TemplateModel`.
    static let fields = Fields<DataFileView> {
        Field.object("link", "What it holds, and where it is.") {
            Link(label: $0.file.label($0.setting), href: $0.setting.link(to: $0.file.path))
        }
        Field.text("name", "Its own name.") { $0.file.path.name }
        Field.text("size", "How many bytes it has, in words.") { $0.setting.count(.dataBytes, $0.file.size) }
        Field.optionalText("rows", "How many rows it has below its header, in words.") { view in
            view.file.rows.map { view.setting.count(.dataRows, $0) }
        }
        Field.text("form", "Its encoding, and for a table its separator and decimal mark.") {
            guard let dialect = $0.file.dialect else { return $0.setting.text(.dataFormJSON) }
            return $0.setting.text(dialect.hasByteOrderMark ? .dataFormSpreadsheet : .dataFormTable)
        }
    }
}
