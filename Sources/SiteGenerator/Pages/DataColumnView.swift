import ReportModel
import Templating

/// A column of the tables in the data dictionary.
struct DataColumnView: Sendable {
    /// Its name, as in the header row.
    let name: String
    /// What its cells hold.
    let kind: String
    /// What it means.
    let description: String
    /// The codes that its cells hold.
    let codes: [String]
    /// Whether cells may be empty.
    let isOptional: Bool

    /// A column.
    init(_ setting: PageSetting, _ column: IndicatorColumn) {
        name = column.rawValue
        kind = setting.text(column.kind.key)
        description = setting.interface.text(column)
        codes = column.kind.codes ?? []
        isOptional = !column.isRequired
    }
}

extension IndicatorColumn.Kind {
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

extension DataColumnView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<DataColumnView> {
        Field.text("name", "Its name, as in the header row.") { $0.name }
        Field.text("kind", "What its cells hold.") { $0.kind }
        Field.text("description", "What it means.") { $0.description }
        Field.texts("codes", "The codes that its cells hold.") { $0.codes }
        Field.flag("isOptional", "Whether cells may be empty.") { $0.isOptional }
    }
}
