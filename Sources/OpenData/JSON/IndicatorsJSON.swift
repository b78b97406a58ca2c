import Publishing
import ReportModel
import SiteStructure

/// A year's indicators as JSON, nested year → areas → objectives → indicators. ``IndicatorsSchema`` describes it; a
/// change that breaks a reader raises ``IndicatorColumn/schemaVersion``.
struct IndicatorsJSON: Sendable {
    /// The columns that are members of an indicator. The others are said by what it is nested in.
    static let columns = IndicatorColumn.allCases.filter { !$0.isOfPlace }
    /// The members that the cells of a row become; none for what nesting says.
    private static let members = IndicatorColumn.allCases.map { $0.isOfPlace ? nil : JSONKey($0.rawValue) }

    /// What stands before the areas. Between them are commas.
    let head: [UInt8]
    /// What stands after them.
    let tail: [UInt8]

    /// Writes the file of `report` but for its areas: of a large site, they make up nearly all of it.
    init(_ setting: PageSetting, report: Report) {
        let site = setting.site
        let description = DatasetDescription(setting, report: report)
        (head, tail) = JSONWriter.halves { json in
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
            json.array("areas") { if !report.areas.isEmpty { $0.cut() } }
        }
    }

    /// Writes the members of an area.
    ///
    /// - Parameter objectives: the area's.
    static func write(
        _ area: Area, _ objectives: [ObjectiveRows], of report: Report, _ setting: PageSetting,
        to json: inout JSONWriter
    ) {
        json.text("id", area.id)
        json.text("title", area.title)
        json.text("group", area.group)
        json.text("summary", area.summary)
        json.text("page", setting.address(of: setting.addresses.area(area.id, report.year)))
        json.array("objectives", of: objectives) { json, objective in
            json.object { Self.write(objective, setting.language, to: &$0) }
        }
    }

    private static func write(_ rows: ObjectiveRows, _ language: SiteLanguage, to json: inout JSONWriter) {
        let objective = rows.place.objective
        // One digest serves all indicators of a file.
        let origin = objective.origin.map { (path: $0.path, digest: Digest(of: $0.bytes)) }
        json.text("id", objective.id)
        for member in ObjectiveMember.beforePage { member.write(&json, objective) }
        json.text("page", rows.page)
        for member in ObjectiveMember.afterPage { member.write(&json, objective) }
        json.array("indicators", of: rows.rows) { json, row in
            json.object { json in
                for (member, cell) in zip(members, row.cells) {
                    if let member { json.cell(member, cell) }
                }
                json.members(of: row.indicator, language: language, origin: origin)
            }
        }
    }
}
