import Content
import Diagnostics
import ReportModel

/// Finds out which indicator of an objective each row speaks of, by id or else by name.
struct IndicatorMatcher {
    /// The rows, by the ids of their indicators.
    private(set) var rows: [String: SpreadsheetRow] = [:]
    /// What has been found wrong so far.
    private(set) var report = DiagnosticReport()
    private var nodes: [String: YAMLNode] = [:]
    private var ids: [String: String] = [:]

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
            let slug = Slug.make(from: name)
            let id = item["id"]?.text ?? slug
            nodes[id] = item
            if ids[slug] == nil { ids[slug] = id }
        }
    }

    /// The indicator of a row; `nil` where the row is wrong.
    mutating func match(_ row: SpreadsheetRow) -> Match? {
        guard let id = id(of: row) else { return nil }
        if let first = rows[id] {
            let isSame = ImportColumn.allCases.allSatisfy { row[$0]?.plain == first[$0]?.plain }
            let column = row.sheet.columns[.indicator] == nil ? ImportColumn.indicatorID : .indicator
            let note = Diagnostic.Note(ImportMessage.firstRow(row: first.record.number), at: first.location(column))
            let message: ImportMessage =
                isSame ? .duplicateRow(row.place(column)) : .contradictingRow(row.place(column), id: id)
            report.add(message, at: row.location(column), notes: [note])
            return nil
        }
        rows[id] = row
        return Match(id: id, node: nodes[id])
    }

    private mutating func id(of row: SpreadsheetRow) -> String? {
        let name = row[.indicator]
        let slug = name.map { Slug.make(from: $0) }
        let named = slug.flatMap { ids[$0] ?? (nodes[$0] == nil ? nil : $0) }
        guard let id = row[.indicatorID] else {
            if let slug { return named ?? slug }
            let column = row.sheet.columns[.indicator] == nil ? ImportColumn.indicatorID : .indicator
            return fail(.indicatorMissing(row.place(column)), row, column)
        }
        if nodes[id] != nil { return id }
        if let named { return fail(.otherID(row.place(.indicatorID), existing: named), row, .indicatorID) }
        if name == nil { return fail(.newWithoutName(row.place(.indicatorID), .indicator), row, .indicatorID) }
        if !Slug.isValid(id) {
            return fail(.notAnID(row.place(.indicatorID), proposal: Slug.make(from: id)), row, .indicatorID)
        }
        return id
    }

    private mutating func fail(_ message: ImportMessage, _ row: SpreadsheetRow, _ column: ImportColumn) -> String? {
        report.add(message, at: row.location(column))
        return nil
    }
}
