import ReportModel
import SiteStructure

extension JSONWriter {
    /// The members of the schema of a value.
    mutating func type(_ type: IndicatorsSchema.ValueType) {
        switch type {
        case .text(let allowed):
            text("type", "string")
            if !allowed.isEmpty { array("enum", of: allowed) { $0.text(nil, $1) } }
        case .pattern(let pattern):
            text("type", "string")
            text("pattern", pattern)
        case .optionalText: array("type", of: ["string", "null"]) { $0.text(nil, $1) }
        case .value:
            array("type", of: ["number", "string", "null"]) { $0.text(nil, $1) }
            text("pattern", IndicatorColumn.valuePattern)
        case .count:
            text("type", "integer")
            number("minimum", 1)
        case .size:
            text("type", "integer")
            number("minimum", 0)
        case .number:
            array("type", of: ["number", "string"]) { $0.text(nil, $1) }
            text("pattern", IndicatorColumn.numberPattern)
        case .flag: text("type", "boolean")
        case .reference(let name): text("$ref", "#/$defs/\(name)")
        case .list(let item):
            text("type", "array")
            object("items") { $0.type(item) }
        case .object(let members): properties(members)
        }
    }

    /// The members of the schema of an indicator: its columns with what they mean, and what is derived from them.
    mutating func indicator(_ interface: Interface) {
        text("type", "object")
        object("properties") { properties in
            for column in IndicatorsJSON.columns {
                properties.object(JSONKey(column.rawValue)) {
                    $0.text("description", interface.text(column))
                    $0.column(column)
                }
            }
            for (name, type) in IndicatorsSchema.derived {
                let name = IndicatorsSchema.plainName(name)
                properties.object(JSONKey(name)) {
                    $0.text("description", interface.text(member: name))
                    $0.type(type)
                }
            }
        }
        let derived = IndicatorsSchema.derived.map(\.name).filter { !$0.hasSuffix("?") }
        array("required", of: IndicatorsJSON.columns.map(\.rawValue) + derived) { $0.text(nil, $1) }
        flag("additionalProperties", false)
    }

    /// The type of a column; a cell that may be empty is `null` then.
    private mutating func column(_ column: IndicatorColumn) {
        func or(_ types: [String]) -> [String] { types + (column.isRequired ? [] : ["null"]) }
        switch column.kind {
        case .text: array("type", of: or(["string"])) { $0.text(nil, $1) }
        case .integer: array("type", of: or(["integer"])) { $0.text(nil, $1) }
        case .number:
            array("type", of: or(["number", "string"])) { $0.text(nil, $1) }
            text("pattern", IndicatorColumn.numberPattern)
        case .flag: array("type", of: or(["boolean"])) { $0.text(nil, $1) }
        case .value: text("$ref", "#/$defs/value")
        case .code(let codes):
            array("enum") { values in
                for code in codes { values.text(nil, code) }
                if !column.isRequired { values.number(nil, "null") }
            }
        }
    }

    private mutating func properties(_ members: [(name: String, type: IndicatorsSchema.ValueType)]) {
        text("type", "object")
        object("properties") { properties in
            for (name, type) in members {
                properties.object(JSONKey(IndicatorsSchema.plainName(name))) { $0.type(type) }
            }
        }
        array("required", of: members.map(\.name).filter { !$0.hasSuffix("?") }) { $0.text(nil, $1) }
        flag("additionalProperties", false)
    }
}
