import ReportModel

/// A member of an objective in the JSON that holds what its file says under a key: how it is written, and what the
/// schema says of it.
struct ObjectiveMember: Sendable {
    /// Its name, which is that of the key; with a `?` behind where it may be missing.
    let name: String
    /// What the schema says of it.
    let type: IndicatorsSchema.ValueType
    /// Writes it, where the objective has any.
    let write: @Sendable (inout JSONWriter, Objective) -> Void

    /// The members before the address of the objective's page, which the file does not say.
    static let beforePage = [ObjectiveKey.title, .summary].compactMap(of)
    /// The members between that and the indicators.
    static let afterPage = ObjectiveKey.allCases.filter { ![.title, .summary].contains($0) }.compactMap(of)

    /// The member of a key; `nil` where the JSON has none.
    private static func of(_ key: ObjectiveKey) -> ObjectiveMember? {
        switch key.kind {
        case .title: text(key, isRequired: true) { $0.title }
        case .text: text(key) { $0[key] }
        case .result: text(key, result)
        case .stakeholders:
            list(key, of: .text(), { $0.stakeholders }) { $0.text(nil, $1) }
        case .milestones:
            list(key, of: .object([("date", .pattern(date)), ("text", .text())]), { $0.milestones }) {
                json, milestone in
                json.object {
                    $0.text("date", milestone.date.iso)
                    $0.text("text", milestone.text)
                }
            }
        case .breakdowns:
            ObjectiveMember(name: key.rawValue + "?", type: .list(.reference("breakdown"))) {
                $0.breakdowns($1.breakdowns)
            }
        // The indicators are written together with the tables, the sources with each indicator.
        case .order, .source, .formerly, .draft, .indicators, .narrative: nil
        }
    }

    /// The result as the file has it; `nil` where there is none.
    private static func result(_ objective: Objective) -> String? {
        objective.result.map { DataCell(figure: $0.text).plain }
    }

    /// A day, a month or a year.
    private static let date = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"

    private static func text(
        _ key: ObjectiveKey, isRequired: Bool = false, _ value: @escaping @Sendable (Objective) -> String?
    ) -> ObjectiveMember {
        let name = JSONKey(key.rawValue)
        return ObjectiveMember(name: key.rawValue + (isRequired ? "" : "?"), type: .text()) {
            $0.text(name, value($1))
        }
    }

    private static func list<Item>(
        _ key: ObjectiveKey, of type: IndicatorsSchema.ValueType, _ items: @escaping @Sendable (Objective) -> [Item],
        _ write: @escaping @Sendable (inout JSONWriter, Item) -> Void
    ) -> ObjectiveMember {
        let name = JSONKey(key.rawValue)
        return ObjectiveMember(name: key.rawValue + "?", type: .list(type)) { json, objective in
            let items = items(objective)
            if !items.isEmpty { json.array(name, of: items, write) }
        }
    }
}
