import Publishing
import ReportModel
import SiteStructure

/// A year's indicators as JSON, nested year → areas → objectives → indicators. Where a year has more than one page can
/// show in a table, each area has a file of its own, nested the same with a single area, and the year's file is an index
/// of these. ``IndicatorsSchema`` describes all of them; a change that breaks a reader raises
/// ``IndicatorColumn/schemaVersion``.
struct IndicatorsJSON: Sendable {
    /// The columns that are members of an indicator. The others are said by what it is nested in.
    static let columns = IndicatorColumn.allCases.filter { !$0.isOfPlace }
    /// The members that the cells of a row become; none for what nesting says.
    private static let members = IndicatorColumn.allCases.map { $0.isOfPlace ? nil : JSONKey($0.rawValue) }

    /// What stands before the areas. Between them are commas.
    let head: [UInt8]
    /// What stands after them.
    let tail: [UInt8]

    /// Writes the year's file but for its areas: of a large site, they make up nearly all of it.
    init(_ setting: PageSetting, report: Report) {
        (head, tail) = JSONWriter.halves { json in
            json.whole(of: report, setting, in: setting.addresses.json(report.year))
            json.array("documents", of: report.documents) { json, document in
                json.object { $0.members(of: document, withNote: true) }
            }
            json.array("areas") { if !report.areas.isEmpty { $0.cut() } }
        }
    }

    /// Writes the file of an area. What documents there are stands in the index, and with each figure.
    ///
    /// - Parameters:
    ///   - objectives: the area's.
    ///   - capacity: for how many bytes memory is taken at once.
    static func file(
        of area: Area, _ objectives: [ObjectiveRows], of report: Report, _ setting: PageSetting, at path: OutputPath,
        capacity: Int
    ) -> [UInt8] {
        JSONWriter.object(.file, capacity: capacity) { json in
            json.whole(of: report, setting, in: path)
            json.text("index", path.link(to: setting.addresses.json(report.year)))
            json.array("areas") { areas in
                areas.object { write(area, objectives, of: report, setting, to: &$0) }
            }
        }
    }

    /// Writes the members of an area in the index of a year: where its file is, and what it must be.
    static func write(
        entryOf area: Area, _ file: DataFile, of report: Report, _ setting: PageSetting, to json: inout JSONWriter
    ) {
        json.members(of: area, in: report, setting)
        json.text("file", setting.addresses.json(report.year).link(to: file.path))
        json.number("indicators", area.tally.total)
        json.number("bytes", file.size)
        json.text("sha256", file.digest.hexadecimal)
    }

    /// Writes the members of an area.
    ///
    /// - Parameter objectives: the area's.
    static func write(
        _ area: Area, _ objectives: [ObjectiveRows], of report: Report, _ setting: PageSetting,
        to json: inout JSONWriter
    ) {
        json.members(of: area, in: report, setting)
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

extension JSONWriter {
    /// The members that say whose data they are and of which year, the same in every file.
    ///
    /// - Parameter path: where the file stands.
    fileprivate mutating func whole(of report: Report, _ setting: PageSetting, in path: OutputPath) {
        let site = setting.site
        let description = DatasetDescription(setting, report: report)
        text("$schema", path.link(to: setting.addresses.schema(report.year)))
        text("schema_version", IndicatorColumn.schemaVersion)
        text("title", description.title)
        text("description", description.description)
        text("organization", site.organization)
        text("publisher", description.publisher)
        text("language", site.language.rawValue)
        object("license") { license in
            license.text("id", site.license.rawValue)
            license.text("name", site.license.name)
            license.text("url", site.license.url)
        }
        number("year", report.year)
        text("label", report.label)
        text("report", report.title)
        text("state", report.period.state.rawValue)
        text("ends", report.period.end.iso)
        text("updated", report.updated?.iso)
        text("published", report.published?.iso)
        text("as_of", report.asOf?.iso)
        approval("approved", report.approved)
        approval("validated", report.validated)
    }

    /// The members that say which area it is.
    fileprivate mutating func members(of area: Area, in report: Report, _ setting: PageSetting) {
        text("id", area.id)
        text("title", area.title)
        text("group", area.group)
        text("summary", area.summary)
        text("page", setting.address(of: setting.addresses.area(area.id, report.year)))
    }
}
