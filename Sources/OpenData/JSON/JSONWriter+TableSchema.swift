import ReportModel
import SiteStructure

extension JSONWriter {
    /// The members of the Table Schema of a table.
    ///
    /// - Parameter primaryKey: the columns that tell one row from all others.
    mutating func tableSchema(
        _ columns: [any TableColumn], primaryKey: [any TableColumn], _ dialect: CSVDialect, _ setting: PageSetting
    ) {
        array("fields", of: columns) { json, column in
            json.object {
                $0.text("name", column.name)
                $0.fieldType(column, dialect)
                $0.text("description", column.text(setting.interface))
                if column.isAddress, setting.site.url != nil { $0.text("format", "uri") }
                $0.constraints(of: column, dialect)
            }
        }
        array("primaryKey", of: primaryKey) { $0.text(nil, $1.name) }
        array("missingValues") { $0.text(nil, "") }
    }

    private mutating func fieldType(_ column: any TableColumn, _ dialect: CSVDialect) {
        switch column.kind {
        case .text, .code, .value: text("type", "string")
        case .integer: text("type", "integer")
        case .number:
            text("type", "number")
            if dialect.decimalMark != "." { text("decimalChar", String(dialect.decimalMark)) }
        case .flag:
            text("type", "boolean")
            array("trueValues") { $0.text(nil, "yes") }
            array("falseValues") { $0.text(nil, "no") }
        }
    }

    private mutating func constraints(of column: any TableColumn, _ dialect: CSVDialect) {
        let kind = column.kind
        guard column.isRequired || kind == .value || kind.codes != nil else { return }
        object("constraints") { json in
            if column.isRequired { json.flag("required", true) }
            if let codes = kind.codes { json.array("enum", of: codes) { $0.text(nil, $1) } }
            if kind == .value {
                let number = "-?[0-9]+([\(dialect.decimalMark)][0-9]+)?"
                json.text("pattern", "^(\(number)|[0-9]{4}-[0-9]{2}-[0-9]{2}|yes|no)$")
            }
        }
    }
}
