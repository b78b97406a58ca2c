import Content
import Diagnostics
import ReportModel

/// Makes the new text of an objective's file from the rows that speak of it.
struct ObjectivePlanner {
    private let index: ContentIndex
    private let mark: DecimalMark
    /// The `order` that the next new objective of an area gets.
    private var orders: [String: Int] = [:]
    /// What has been found wrong so far.
    private(set) var report = DiagnosticReport()

    /// A planner for some content.
    init(_ index: ContentIndex, _ mark: DecimalMark) {
        self.index = index
        self.mark = mark
    }

    /// The file of an objective; `nil` where its rows or its present text have faults.
    mutating func plan(_ objective: ObjectiveRows) -> PlannedFile? {
        guard let year = index.years[objective.key.year] else { return nil }
        let faults = report.count(of: .error)
        let fields = IndicatorFields(year, index.figures, mark)
        let file: PlannedFile?
        if let existing = objective.existing, let path = existing.origin?.path {
            file = index.document(path, report: &report).flatMap { update($0, objective, existing, fields) }
        } else {
            file = create(objective, year, fields)
        }
        return report.count(of: .error) == faults ? file : nil
    }

    private mutating func update(
        _ document: Document, _ objective: ObjectiveRows, _ existing: Objective, _ reader: IndicatorFields
    ) -> PlannedFile? {
        var reader = reader
        var editor = MappingEditor(document.source)
        for field in objectiveFields(objective, document.fields)
        where !editor.set(field, in: document.fields, order: MappingEditor.objectiveOrder) {
            refuse(field.key, document, at: document.fields)
        }
        var matcher = IndicatorMatcher(document.fields["indicators"]?.items ?? [])
        var added: [[Field]] = []
        for row in objective.rows {
            guard let match = matcher.match(row) else { continue }
            guard let node = match.node else {
                let inherited = existing.source ?? reader.year.document.map { SourceReference(document: $0) }
                added.append(head(match, row) + reader.fields(of: row, nil, inherited: inherited))
                continue
            }
            let indicator = existing.indicators.first { $0.id == match.id }
            var changes = reader.fields(of: row, .init(node: node, indicator: indicator), inherited: nil)
            if row[.indicatorID] != nil, let name = row[.indicator], name.plain != node["name"]?.text?.plain {
                // An id that was made of the name must not change with it: it is the key over the years.
                if node["id"] == nil { changes.insert(Field(key: "id", value: .text(match.id)), at: 0) }
                changes.insert(Field(key: "name", value: .text(name)), at: 0)
            }
            for field in changes where !editor.set(field, in: node, order: MappingEditor.indicatorOrder) {
                refuse(field.key, document, at: node[field.key] ?? node)
            }
        }
        if !added.isEmpty, !editor.append(added, to: document.fields) {
            refuse("indicators", document, at: document.fields["indicators"] ?? document.fields)
        }
        report.add(contentsOf: matcher.report)
        report.add(contentsOf: reader.report)
        let mark = document.source.fileBytes.count - document.source.bytes.count
        return PlannedFile(
            path: document.file.path, old: document.source.fileBytes,
            new: document.source.fileBytes.prefix(mark) + editor.edits.applied(to: document.source.bytes),
            rows: matcher.rows)
    }

    private mutating func create(
        _ objective: ObjectiveRows, _ year: ContentIndex.Year, _ reader: IndicatorFields
    ) -> PlannedFile? {
        guard let title = objective.rows[0][.objective] else { return nil }
        guard !index.holds(objective.key.path) else {
            // Only its own faults can have kept it from being known.
            if index.document(objective.key.path, report: &report) != nil {
                let place = ContentIndex.file(objective.key.path, in: index.folder).location
                report.add(ImportMessage.changedMeanwhile, at: place)
            }
            return nil
        }
        var reader = reader
        var matcher = IndicatorMatcher([])
        let inherited = year.document.map { SourceReference(document: $0) }
        var items: [[Field]] = []
        for row in objective.rows {
            guard let match = matcher.match(row) else { continue }
            items.append(head(match, row) + reader.fields(of: row, nil, inherited: inherited))
        }
        report.add(contentsOf: matcher.report)
        report.add(contentsOf: reader.report)
        let fields =
            [
                Field(key: "title", value: .text(title)),
                Field(key: "order", value: .text(String(nextOrder(objective.key, year)))),
            ] + objectiveFields(objective, nil)
        let lines =
            ["---"] + fields.flatMap { $0.value.lines($0.key) } + ["indicators:"]
            + items.flatMap(MappingEditor.lines).map { "  " + $0 } + ["---", ""]
        return PlannedFile(
            path: objective.key.path, old: nil, new: Array(lines.joined(separator: "\n").utf8), rows: matcher.rows)
    }

    private func head(_ match: IndicatorMatcher.Match, _ row: SpreadsheetRow) -> [Field] {
        [Field(key: "name", value: .text(row[.indicator] ?? "")), Field(key: "id", value: .text(match.id))]
    }

    private mutating func nextOrder(_ key: ObjectiveRows.Key, _ year: ContentIndex.Year) -> Int {
        let folder = "\(key.year)/\(key.area)"
        let order = orders[folder] ?? year.areas[key.area].map { index.nextOrder(in: $0) } ?? 10
        orders[folder] = order + 10
        return order
    }

    /// What the rows say of the objective itself, in which they must agree.
    private mutating func objectiveFields(_ objective: ObjectiveRows, _ node: YAMLNode?) -> [Field] {
        var fields: [Field] = []
        // By title alone, titles that differ in case or accents mean the same objective, and its own spelling stays.
        let isKnownByID = objective.rows.contains { $0[.objectiveID] != nil }
        if isKnownByID, let title = agreed(.objective, objective.rows), let node,
            title.plain != node["title"]?.text?.plain
        {
            fields.append(Field(key: "title", value: .text(title)))
        }
        if let unit = agreed(.responsibleUnit, objective.rows), unit.plain != node?["responsible_unit"]?.text?.plain {
            fields.append(Field(key: "responsible_unit", value: .text(unit)))
        }
        return fields
    }

    private mutating func agreed(_ column: ImportColumn, _ rows: [SpreadsheetRow]) -> String? {
        guard let first = rows.first(where: { $0[column] != nil }), let text = first[column] else { return nil }
        for row in rows {
            guard let other = row[column], other.plain != text.plain else { continue }
            let note = Diagnostic.Note(ImportMessage.firstRow(row: first.record.number), at: first.location(column))
            report.add(ImportMessage.contradiction(row.place(column)), at: row.location(column), notes: [note])
        }
        return text
    }

    private mutating func refuse(_ key: String, _ document: Document, at node: YAMLNode) {
        report.add(ImportMessage.cannotEdit(key: key), at: document.source.location(of: node.range))
    }
}
