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

/// Finds out which objective each row speaks of: by the id that it gives, or else by its whole title.
///
/// An id that is made of a title never finds anything: two titles may make the same one.
struct RowMatcher {
    let index: ContentIndex
    let options: ImportOptions
    /// What has been found wrong so far.
    private(set) var report = DiagnosticReport()
    /// The first row of each objective that rows give a title to, by the title.
    private var titled: [Title: Claim] = [:]
    /// Years of headings that the content has not.
    private var unknownYears: Set<Int> = []
    /// Areas that rows name and that are to be made.
    private(set) var newAreas = NewAreas()
    /// The same by the objective.
    private var claims: [ObjectiveRows.Key: Claim] = [:]

    /// A title in its area, as titles are compared.
    private struct Title: Hashable {
        let year: Int
        let area: String
        let name: String
    }

    /// An objective that a row speaks of.
    private struct Claim {
        let id: String
        let row: SpreadsheetRow
    }

    /// A matcher for some content.
    init(_ index: ContentIndex, _ options: ImportOptions) {
        self.index = index
        self.options = options
    }

    /// The rows by objective, in the order of each one's first row. Rows that are wrong are left out and reported.
    mutating func objectives(of rows: [SpreadsheetRow]) -> [ObjectiveRows] {
        var found: [ObjectiveRows] = []
        var places: [ObjectiveRows.Key: Int] = [:]
        // Most rows name what the row above them names, so that they speak of the same.
        var last: (names: [String?], place: Int)?
        for row in rows {
            let names = Self.naming.map { row[$0] }
            if let last, last.names == names {
                found[last.place].rows.append(row)
                continue
            }
            guard let (key, existing) = objective(of: row) else { continue }
            let place = places[key] ?? found.count
            if place < found.count {
                found[place].rows.append(row)
            } else {
                places[key] = place
                found.append(ObjectiveRows(key: key, existing: existing, rows: [row]))
            }
            last = (names, place)
        }
        NewObjectiveNames.check(found, index, &report)
        return found
    }

    /// The columns that name a row's objective.
    private static let naming: [IndicatorColumn] = [.year, .areaID, .area, .objectiveID, .objective]

    private mutating func objective(of row: SpreadsheetRow) -> (ObjectiveRows.Key, Objective?)? {
        let id = row[.objectiveID]
        let title = row[.objective]
        guard id != nil || title != nil else {
            return report.fail(row, row.column(naming: .objective)) { ImportMessage.objectiveMissing($0) }
        }
        guard let year = year(of: row), let content = index.years[year],
            let areaID = area(of: row, year: year, in: content)
        else { return nil }
        let area = content.areas[areaID] ?? .new
        let key = { ObjectiveRows.Key(year: year, area: areaID, id: $0) }
        let name = title.map { Title(year: year, area: areaID, name: $0.wholeName) }
        let present = title.map(area.objectives(titled:)) ?? []
        if let id, let existing = area.objectives[id] {
            // Its own title says nothing new; another one may be no other objective's.
            let other = present.contains(id) ? nil : present.first ?? name.flatMap { titled[$0]?.id }
            if let other, other != id {
                return report.fail(row, .objectiveID) { ImportMessage.otherID($0, existing: other) }
            }
            return claim(key(id), name, row, existing)
        }
        if let found = present.first ?? (id == nil ? name.flatMap { titled[$0]?.id } : nil) {
            if id != nil { return report.fail(row, .objectiveID) { ImportMessage.otherID($0, existing: found) } }
            if present.count > 1 {
                return report.fail(row, .objective) { ImportMessage.ambiguousName($0, .objective, ids: present) }
            }
            return claim(key(found), name, row, area.objectives[found])
        }
        return created(row, area, key, name)
    }

    /// The objective that a row is the first, or another one, to speak of.
    private mutating func created(
        _ row: SpreadsheetRow, _ area: ContentIndex.KnownArea, _ key: (String) -> ObjectiveRows.Key, _ name: Title?
    ) -> (ObjectiveRows.Key, Objective?)? {
        guard let title = row[.objective], let name else {
            return report.fail(row, .objectiveID) { ImportMessage.newWithoutName($0, .objective) }
        }
        guard let id = row[.objectiveID] else {
            let made = Self.freeID(Slug.id(of: title))
            let first = claims[key(made)]?.row
            guard let other = area.holder(of: made)?.title ?? first?[.objective] else {
                return claim(key(made), name, row, nil)
            }
            return report.fail(row, .objective, notes: first.map { [$0.note(.objective)] } ?? []) {
                ImportMessage.likeName($0, .objective, name: title, other: other, id: made)
            }
        }
        if !Slug.isValid(id) || Self.takenIDs.contains(id) {
            return report.fail(row, .objectiveID) {
                ImportMessage.notAnID($0, proposal: Self.freeID(Slug.make(from: id)))
            }
        }
        if let other = titled[name], other.id != id {
            return report.fail(row, .objectiveID, notes: [other.row.note(.objectiveID)]) {
                ImportMessage.otherID($0, existing: other.id)
            }
        }
        return claim(key(id), name, row, nil)
    }

    private mutating func claim(
        _ key: ObjectiveRows.Key, _ name: Title?, _ row: SpreadsheetRow, _ existing: Objective?
    ) -> (ObjectiveRows.Key, Objective?) {
        let claim = Claim(id: key.id, row: row)
        if claims[key] == nil { claims[key] = claim }
        if let name, titled[name] == nil { titled[name] = claim }
        return (key, existing)
    }

    /// Ids that files or pages of the area itself have.
    private static let takenIDs: Set<String> = ["area", "index"]

    private static func freeID(_ id: String) -> String { takenIDs.contains(id) ? id + "-1" : id }

    private mutating func year(of row: SpreadsheetRow) -> Int? {
        let known = index.years.keys.sorted()
        if let text = row[.year] {
            guard let year = Int(text), index.years[year] != nil else {
                guard let year = row.columns.year else {
                    return report.fail(row, .year) { ImportMessage.unknownYear($0, text, known: known) }
                }
                // What a heading says is said once.
                guard unknownYears.insert(year).inserted else { return nil }
                let others = row.sheet.columns.sets.compactMap(\.year).filter(known.contains)
                return report.fail(row, .year) { ImportMessage.unknownHeadingYear($0, year, others: others) }
            }
            guard options.year ?? year == year else {
                return report.fail(row, .year) { ImportMessage.otherYear($0, asked: options.year ?? year) }
            }
            return year
        }
        if let year = options.year {
            return index.years[year] != nil
                ? year : failOnce(ImportMessage.unknownYear(nil, String(year), known: known))
        }
        if known.count == 1, let title = row.sheet.titleYear, title != known[0] {
            return failOnce(ImportMessage.titleYear(title, year: known[0]))
        }
        return known.count == 1 ? known[0] : failOnce(ImportMessage.yearMissing(known: known))
    }

    private mutating func area(of row: SpreadsheetRow, year: Int, in content: ContentIndex.KnownYear) -> String? {
        let known = content.areaIDs
        if let id = row[.areaID] {
            guard let area = content.areas[id] else {
                return report.fail(row, .areaID) { ImportMessage.unknownArea($0, id, known: known) }
            }
            if let title = row[.area], title.plain != area.title.plain {
                return report.fail(row, .area) { ImportMessage.areaTitle($0, title: area.title) }
            }
            return id
        }
        if let name = row[.area] {
            let whole = name.wholeName
            if let found = content.areaNames[whole], found.count == 1 { return found[0] }
            return content.areas[whole] != nil ? whole : newArea(name, row, year: year, in: content)
        }
        let holders = content.areas(holding: row[.objectiveID], titled: row[.objective])
        if let area = options.area {
            if holders.count == 1, !holders.contains(area) { return holders[0] }
            if content.areas[area] != nil { return area }
            if let found = content.areaNames[area.wholeName]?.first { return found }
            if Self.near(area, content) != nil {
                return failOnce(ImportMessage.unknownArea(nil, area, known: known))
            }
            return newArea(area, row, year: year, in: content)
        }
        switch holders.count {
        case 1: return holders[0]
        case 0: return report.fail(row, .objective) { ImportMessage.areaMissing($0, known: known) }
        default: return report.fail(row, .objective) { ImportMessage.ambiguousObjective($0, areas: holders) }
        }
    }

    /// The id of an area that is to be made; one whose name is nearly another's may be a slip of the hand.
    private mutating func newArea(
        _ name: String, _ row: SpreadsheetRow, year: Int, in content: ContentIndex.KnownYear
    ) -> String? {
        if let made = newAreas.id(of: name, in: year) { return made }
        if let near = Self.near(name, content) {
            return report.fail(row, .area) { ImportMessage.likeArea($0, name, known: near, year: year) }
        }
        let id = Slug.id(of: name)
        if let other = content.areas[id]?.title ?? newAreas.title(of: id, in: year) {
            return report.fail(row, .area) {
                ImportMessage.likeName($0, .area, name: name, other: other, id: id)
            }
        }
        if let other = newAreas.nearly(name, in: year) {
            return report.fail(row, .area, notes: [other.row.note(.area)]) {
                ImportMessage.nearAreas($0, name, other: other.title, at: other.row.place(.area), year: year)
            }
        }
        newAreas.add(name, id: id, in: year, of: row)
        return id
    }

    /// The title or the id of an area that a name nearly is; names that differ in a number are two.
    private static func near(_ name: String, _ content: ContentIndex.KnownYear) -> String? {
        NearestName.suggestion(for: name, among: content.likelyAreas)
            .flatMap { $0.filter(\.isNumber) == name.filter(\.isNumber) ? $0 : nil }
    }

    /// What concerns the command line is said once, not for every row.
    private mutating func failOnce<Value>(_ message: Message) -> Value? {
        if report.count(of: message.id) == 0 { report.add(message, at: SourceLocation(wholeFile: options.file)) }
        return nil
    }
}
