import OpenData
import ReportModel
import SiteStructure
import Templating

/// A column of the tables in the data dictionary.
struct DataColumnView: TemplateModel {
    /// The page with the dictionary.
    let setting: PageSetting
    /// The column.
    let column: any TableColumn

    /// See `TemplateModel`.
    static let fields = Fields<DataColumnView> {
        Field.text("name", "Its name, as in the header row.") { $0.column.name }
        Field.text("kind", "What its cells hold.") { $0.setting.text($0.column.kind.key) }
        Field.text("description", "What it means.") { $0.column.text($0.setting.interface) }
        Field.texts("codes", "The codes that its cells hold.") { $0.column.kind.codes ?? [] }
        Field.flag("isOptional", "Whether cells may be empty.") { !$0.column.isRequired }
    }
}

extension ColumnKind {
    /// The string that names it.
    fileprivate var key: InterfaceKey {
        switch self {
        case .text: .dataKindText
        case .code: .dataKindCode
        case .integer: .dataKindInteger
        case .number: .dataKindNumber
        case .value: .dataKindValue
        case .flag: .dataKindFlag
        }
    }
}
