import Content
import ContentEditing
import Diagnostics
import ReportModel

/// Finds out which indicator of an objective each row speaks of: by the body's own code, by the id that it gives, or else
/// by its whole name.
///
/// An id that is made of a name never finds anything: two names may make the same one.
struct IndicatorMatcher {
    /// The rows, by the ids of their indicators.
    private(set) var rows: [String: SpreadsheetRow] = [:]
    /// What has been found wrong so far.
    private(set) var report = DiagnosticReport()
    /// The indicators that there are, by their ids.
    private var nodes: [String: YAMLNode] = [:]
    /// Their ids, by the body's own codes.
    private var coded: [String: String] = [:]
    /// The same by the ids that their names would make.
    private var derived: [String: YAMLNode] = [:]
    /// Their ids, by their whole names.
    private var ids: [String: [String]] = [:]
    /// The ids that the rows speak of, by their whole names.
    private var named: [String: String] = [:]

    /// What a row speaks of.
    struct Match {
        /// The indicator's id.
        let id: String
        /// Its YAML; `nil` where it is new.
        let node: YAMLNode?
    }

    /// A matcher for the items of `indicators`.
    init(_ items: [YAMLNode]) {
        for item in items {
            guard let name = item["name"]?.text else { continue }
            let slug = Slug.id(of: name)
            let id = item["id"]?.text ?? slug
            nodes[id] = item
            if let code = item["code"]?.text { coded[code.plain] = id }
            derived[slug] = item
            ids[name.wholeName, default: []].append(id)
        }
    }

    /// The indicator of a row; `nil` where the row is wrong.
    mutating func match(_ row: SpreadsheetRow) -> Match? {
        let name = row[.indicator]
        let whole = name?.wholeName
        let present = whole.flatMap { ids[$0] } ?? []
        guard let id = id(of: row, name, present) else { return nil }
        if let first = rows[id] {
            let column = row.column(naming: .indicator)
            let isSame = IndicatorColumn.allCases.allSatisfy { row[$0]?.plain == first[$0]?.plain }
            return report.fail(row, column, notes: [first.note(column)]) {
                if isSame { return ImportMessage.duplicateRow($0) }
                if row.writtenID == nil, row.code == nil, let name, let other = first[.indicator],
                    other.wholeName != name.wholeName
                {
                    return ImportMessage.likeName($0, .indicator, name: name, other: other, id: id)
                }
                return ImportMessage.contradictingRow($0, id: id)
            }
        }
        if let name, let whole {
            if let other = named[whole], let first = rows[other],
                !present.contains(id) || !present.contains(other)
            {
                return report.fail(row, .indicator, notes: [first.note(.indicator)]) {
                    ImportMessage.sameName($0, name: name)
                }
            }
            named[whole] = id
        }
        rows[id] = row
        return Match(id: id, node: nodes[id])
    }

    /// Refuses rows whose new names are nearly those of indicators that there are and that no row speaks of: a slip of the
    /// hand would leave the old one as it was, and begin another.
    mutating func checkNewNames() {
        let missing = nodes.filter { rows[$0.key] == nil }.sorted { $0.key < $1.key }
            .prefix(LooseName.mostCompared)
            .compactMap { id, node in node["name"]?.text.map { (id: id, node: node, name: $0, loose: LooseName($0)) } }
        guard !missing.isEmpty else { return }
        for (id, row) in rows where nodes[id] == nil && row.writtenID == nil && row.idOfCode == nil {
            guard let name = row[.indicator] else { continue }
            let loose = LooseName(name)
            // Two with codes of their own are two.
            let near = missing.first { (row.code == nil || $0.node["code"] == nil) && $0.loose.isNearly(loose) }
            guard let near else { continue }
            report.add(row, .indicator) { ImportMessage.nearName($0, .indicator, name, known: near.name, id: near.id) }
        }
    }

    /// The id of a row's indicator.
    ///
    /// - Parameter present: the ids of the indicators of its name that there are.
    private mutating func id(of row: SpreadsheetRow, _ name: String?, _ present: [String]) -> String? {
        if let known = row.code.flatMap({ coded[$0.plain] }) { return known }
        guard let id = row.writtenID ?? row.idOfCode else {
            guard let name else {
                return report.fail(row, row.column(naming: .indicator)) { ImportMessage.indicatorMissing($0) }
            }
            if present.count > 1 {
                return report.fail(row, .indicator) { ImportMessage.ambiguousName($0, .indicator, ids: present) }
            }
            if let present = present.first { return present }
            let slug = Slug.id(of: name)
            guard let other = (nodes[slug] ?? derived[slug])?["name"]?.text else { return slug }
            return report.fail(row, .indicator) {
                ImportMessage.likeName($0, .indicator, name: name, other: other, id: slug)
            }
        }
        if nodes[id] != nil { return id }
        if let present = present.first {
            return report.fail(row, .indicatorID) { ImportMessage.otherID($0, existing: present) }
        }
        if name == nil { return report.fail(row, .indicatorID) { ImportMessage.newWithoutName($0, .indicator) } }
        return id
    }
}

extension SpreadsheetRow {
    /// The id of its indicator, where it gives one.
    var writtenID: String? { self[.indicatorID].flatMap { Slug.isValid($0) && !Slug.isReserved($0) ? $0 : nil } }

    /// The body's own code of its indicator: in a column of its own, or in the place of an id that it cannot be (`1.1.1`).
    var code: String? { self[.code] ?? (writtenID == nil ? self[.indicatorID] : nil) }

    /// The id that is made of a code in the place of an id.
    var idOfCode: String? { self[.code] == nil ? code.map { Slug.make(from: $0) } : nil }
}
