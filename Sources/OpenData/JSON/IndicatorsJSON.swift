import Publishing
import ReportModel
import SiteStructure

/// A year's indicators as JSON, nested year → areas → objectives → indicators. ``IndicatorsSchema`` describes it; a
/// change that breaks a reader raises ``IndicatorColumn/schemaVersion``.
struct IndicatorsJSON: Sendable {
    /// The columns that are members of an indicator. The others are said by what it is nested in.
    static let columns = IndicatorColumn.allCases.filter { !$0.isOfPlace }
    /// The columns in their order, each with the member that it becomes; none for what nesting says.
    private static let members = IndicatorColumn.allCases.map { column in
        (column: column, member: column.isOfPlace ? nil : JSONKey(column.rawValue))
    }

    /// What stands before the areas. Between them are commas.
    let head: [UInt8]
    /// What stands after them.
    let tail: [UInt8]

    /// Writes the file of `report` but for its areas: of a large site, they make up nearly all of it.
    init(_ setting: PageSetting, report: Report) {
        let site = setting.site
        let description = DatasetDescription(setting, report: report)
        // No text in JSON has this character as it is, so it marks the place.
        let mark: UInt8 = 0
        let bytes = JSONWriter.object(.file) { json in
            json.text("$schema", setting.addresses.json(report.year).link(to: setting.addresses.schema(report.year)))
            json.text("schema_version", IndicatorColumn.schemaVersion)
            json.text("title", description.title)
            json.text("description", description.description)
            json.text("organization", site.organization)
            json.text("publisher", description.publisher)
            json.text("language", site.language.rawValue)
            json.object("license") { license in
                license.text("id", site.license.rawValue)
                license.text("name", site.license.name)
                license.text("url", site.license.url)
            }
            json.number("year", report.year)
            json.text("label", report.label)
            json.text("report", report.title)
            json.text("state", report.period.state.rawValue)
            json.text("ends", report.period.end.iso)
            json.text("updated", report.updated?.iso)
            json.text("published", report.published?.iso)
            json.text("as_of", report.asOf?.iso)
            json.approval("approved", report.approved)
            json.approval("validated", report.validated)
            json.array("documents", of: report.documents) { json, document in
                json.object { $0.members(of: document, withNote: true) }
            }
            json.array("areas") { if !report.areas.isEmpty { $0.add(item: [mark]) } }
        }
        let place = bytes.firstIndex(of: mark) ?? bytes.endIndex
        head = Array(bytes[..<place])
        tail = Array(bytes[place...].dropFirst())
    }

    /// Writes the members of an area.
    ///
    /// - Parameter tables: get the same figures.
    static func write(
        area number: Int, of report: Report, _ setting: PageSetting, to json: inout JSONWriter,
        _ tables: inout IndicatorTables
    ) {
        let area = report.areas[number]
        json.text("id", area.id)
        json.text("title", area.title)
        json.text("group", area.group)
        json.text("summary", area.summary)
        json.text("page", setting.address(of: setting.addresses.area(area.id, report.year)))
        json.array("objectives", of: report.objectivePlaces(inArea: number)) { json, place in
            json.object { Self.write(place, setting, to: &$0, &tables) }
        }
    }

    private static func write(
        _ place: ObjectivePlace, _ setting: PageSetting, to json: inout JSONWriter, _ tables: inout IndicatorTables
    ) {
        let objective = place.objective
        // One digest serves all indicators of a file.
        let origin = objective.origin.map { (path: $0.path, digest: Digest(of: $0.bytes)) }
        json.text("id", objective.id)
        for member in ObjectiveMember.beforePage { member.write(&json, objective) }
        let page = setting.address(of: place.path(setting.addresses))
        json.text("page", page)
        for member in ObjectiveMember.afterPage { member.write(&json, objective) }
        json.array("indicators", of: place.indicators) { json, indicator in
            let record = IndicatorRecord(place: indicator, page: page)
            json.object { json in
                // Each cell is worked out once and written to all files.
                for (column, member) in members {
                    let cell = record[column]
                    tables.add(cell)
                    if let member { json.cell(member, cell) }
                }
                json.members(of: indicator, language: setting.language, origin: origin)
            }
            tables.endRow()
        }
    }
}
