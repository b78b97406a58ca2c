import Diagnostics
import ReportModel

/// The rows of one objective.
struct ObjectiveRows {
    /// Which objective.
    let key: Key
    /// The objective as it is; `nil` where it is new.
    let existing: Objective?
    /// The rows, in their order; at least one.
    var rows: [SpreadsheetRow]

    /// What tells an objective from all others.
    struct Key: Hashable {
        let year: Int
        let area: String
        let id: String

        /// The path of its file where it is new.
        var path: String { "\(year)/\(area)/\(id).md" }
    }
}

/// Finds out which objective each row speaks of, by id or else by title.
struct RowMatcher {
    let index: ContentIndex
    let options: ImportOptions
    /// What has been found wrong so far.
    private(set) var report = DiagnosticReport()

    /// A matcher for some content.
    init(_ index: ContentIndex, _ options: ImportOptions) {
        self.index = index
        self.options = options
    }

    /// The rows by objective, in the order of each one's first row. Rows that are wrong are left out and reported.
    mutating func objectives(of rows: [SpreadsheetRow]) -> [ObjectiveRows] {
        var found: [ObjectiveRows] = []
        var places: [ObjectiveRows.Key: Int] = [:]
        for row in rows {
            guard let (key, existing) = objective(of: row) else { continue }
            if let place = places[key] {
                found[place].rows.append(row)
            } else {
                places[key] = found.count
                found.append(ObjectiveRows(key: key, existing: existing, rows: [row]))
            }
        }
        return found
    }

    private mutating func objective(of row: SpreadsheetRow) -> (ObjectiveRows.Key, Objective?)? {
        let id = row[.objectiveID]
        let title = row[.objective]
        guard id != nil || title != nil else {
            let column = row.sheet.columns[.objective] == nil ? ImportColumn.objectiveID : .objective
            return fail(.objectiveMissing(row.place(column)), row, column)
        }
        guard let year = year(of: row), let content = index.years[year],
            let areaID = area(of: row, year: year, in: content), let area = content.areas[areaID]
        else { return nil }
        if let id, let existing = area.objectives[id] { return (.init(year: year, area: areaID, id: id), existing) }
        if let title, let found = area.objective(titled: title) {
            if id != nil { return fail(.otherID(row.place(.objectiveID), existing: found), row, .objectiveID) }
            return (.init(year: year, area: areaID, id: found), area.objectives[found])
        }
        guard let title else {
            return fail(.newWithoutName(row.place(.objectiveID), .objective), row, .objectiveID)
        }
        if let id, !Slug.isValid(id) || Self.takenIDs.contains(id) {
            return fail(
                .notAnID(row.place(.objectiveID), proposal: Self.freeID(Slug.make(from: id))), row, .objectiveID)
        }
        return (.init(year: year, area: areaID, id: id ?? Self.freeID(Slug.make(from: title))), nil)
    }

    /// Ids that files or pages of the area itself have.
    private static let takenIDs: Set<String> = ["area", "index"]

    private static func freeID(_ id: String) -> String { takenIDs.contains(id) ? id + "-1" : id }

    private mutating func year(of row: SpreadsheetRow) -> Int? {
        let known = index.years.keys.sorted()
        if let text = row[.year] {
            guard let year = Int(text), index.years[year] != nil else {
                return fail(.unknownYear(row.place(.year), text, known: known), row, .year)
            }
            guard options.year ?? year == year else {
                return fail(.otherYear(row.place(.year), asked: options.year ?? year), row, .year)
            }
            return year
        }
        if let year = options.year {
            return index.years[year] != nil ? year : failOnce(.unknownYear(nil, String(year), known: known))
        }
        return known.count == 1 ? known[0] : failOnce(.yearMissing(known: known))
    }

    private mutating func area(of row: SpreadsheetRow, year: Int, in content: ContentIndex.Year) -> String? {
        let known = content.areas.keys.sorted()
        if let id = row[.areaID] {
            guard let area = content.areas[id] else {
                return fail(.unknownArea(row.place(.areaID), id, known: known), row, .areaID)
            }
            if let title = row[.area], title.plain != area.title.plain {
                return fail(.areaTitle(row.place(.area), title: area.title), row, .area)
            }
            return id
        }
        if let name = row[.area] {
            let slug = Slug.make(from: name)
            if content.areas[slug] != nil { return slug }
            let found = known.first { content.areas[$0].map { Slug.make(from: $0.title) } == slug }
            return found ?? fail(.unknownArea(row.place(.area), name, known: known), row, .area)
        }
        let holders = known.filter { id in content.areas[id].map { holds(row, $0) } ?? false }
        if let area = options.area {
            guard content.areas[area] != nil else { return failOnce(.unknownArea(nil, area, known: known)) }
            return holders.contains(area) || holders.count != 1 ? area : holders[0]
        }
        switch holders.count {
        case 1: return holders[0]
        case 0: return fail(.areaMissing(row.place(.objective), known: known), row, .objective)
        default: return fail(.ambiguousObjective(row.place(.objective), areas: holders), row, .objective)
        }
    }

    private func holds(_ row: SpreadsheetRow, _ area: ContentIndex.Area) -> Bool {
        if let id = row[.objectiveID], area.objectives[id] != nil { return true }
        return row[.objective].map { area.objective(titled: $0) != nil } ?? false
    }

    /// What concerns the command line is said once, not for every row.
    private mutating func failOnce<Value>(_ message: ImportMessage) -> Value? {
        if report.count(of: message.id) == 0 { report.add(message, at: SourceLocation(wholeFile: options.file)) }
        return nil
    }

    private mutating func fail<Value>(
        _ message: ImportMessage, _ row: SpreadsheetRow, _ column: ImportColumn
    ) -> Value? {
        report.add(message, at: row.location(column))
        return nil
    }
}
