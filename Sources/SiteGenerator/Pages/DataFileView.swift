import ReportModel
import Templating

/// A file of the open data on the page that explains them.
struct DataFileView: Sendable {
    /// What it holds, and where it is.
    let link: Link
    /// Its own name.
    let name: String
    /// How many bytes it has.
    let size: String
    /// How many rows it has below its header, where it is a table.
    let rows: String?
    /// Its encoding, and for a table its separator and decimal mark.
    let form: String

    /// A file.
    init(_ setting: PageSetting, _ file: DataFile) {
        link = Link(label: file.label(setting), href: setting.link(to: file.path))
        name = file.path.name
        size = setting.count(.dataBytes, file.size)
        switch file.content {
        case .table(let dialect, _, let count):
            rows = setting.count(.dataRows, count)
            form = setting.text(dialect.hasByteOrderMark ? .dataFormSpreadsheet : .dataFormTable)
        case .json, .schema, .dataPackage, .catalogue:
            rows = nil
            form = setting.text(.dataFormJSON)
        }
    }
}

extension DataFile {
    /// What the file holds, in words.
    func label(_ setting: PageSetting) -> String {
        switch content {
        case .table(_, let area?, _): setting.text(.dataFileArea, ["area": area.title])
        case .table(let dialect, nil, _):
            setting.text(dialect.hasByteOrderMark ? .dataFileSpreadsheet : .dataFileTable)
        case .json: setting.text(.dataFileJSON)
        case .schema: setting.text(.dataFileSchema)
        case .dataPackage: setting.text(.dataFilePackage)
        case .catalogue: setting.text(.dataFileCatalogue)
        }
    }
}

extension DataFileView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<DataFileView> {
        Field.object("link", "What it holds, and where it is.") { $0.link }
        Field.text("name", "Its own name.") { $0.name }
        Field.text("size", "How many bytes it has, in words.") { $0.size }
        Field.optionalText("rows", "How many rows it has below its header, in words.") { $0.rows }
        Field.text("form", "Its encoding, and for a table its separator and decimal mark.") { $0.form }
    }
}
