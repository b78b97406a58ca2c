import Content
import ContentEditing
import Diagnostics
import Parallel
import ReportModel

/// Makes the new texts of objectives' files from the rows that speak of them.
struct ObjectivePlanner: Sendable {
    private let index: ContentIndex
    private let mark: DecimalMark
    private let acceptsUnreadable: Bool
    private let corrections: CorrectionKeeper
    private static let list = ObjectiveKey.indicators.rawValue
    private static let indicatorOrder = IndicatorKey.allCases.map(\.rawValue)
    private static let objectiveOrder = ObjectiveKey.allCases.map(\.rawValue)
    /// What has been found wrong so far.
    private(set) var report = DiagnosticReport()
    /// The values of indicators and objectives that change.
    private(set) var changes: [ImportedChange] = []
    /// The names of indicators that the content has and no row speaks of, though some speak of their objectives.
    private(set) var missing: [String] = []
    /// How many objectives the rows speak of without saying anything new.
    private(set) var unchanged = 0
    /// What stands in a column of units and is none.
    private(set) var standIns: [String] = []

    /// A planner for some content.
    init(_ index: ContentIndex, _ mark: DecimalMark, _ options: ImportOptions) {
        acceptsUnreadable = options.acceptsUnreadable
        corrections = CorrectionKeeper(options, index)
        self.index = index
        self.mark = mark
    }

    /// The files of objectives that change, in their order, without those whose rows or present texts have faults.
    ///
    /// - Parameter counter: counts their rows.
    mutating func plan(_ objectives: [ObjectiveRows], _ counter: RowCounter) -> [ImportedFile] {
        let planned = Array(zip(objectives, orders(of: objectives))).parallelMap { [self] objective, order in
            var planner = self
            let file = planner.plan(objective, order: order)
            counter.add(objective.rows.count)
            return (file: file, planner: planner)
        }
        for (_, planner) in planned { add(planner) }
        let files = planned.compactMap(\.file)
        unchanged = planned.count - files.count
        return files
    }

    /// Adds what the planner of an objective found.
    private mutating func add(_ other: ObjectivePlanner) {
        report.add(contentsOf: other.report)
        changes += other.changes
        missing += other.missing
        for standIn in other.standIns where !standIns.contains(standIn) { standIns.append(standIn) }
    }

    /// The `order` of each objective that is new: they come after all others of their areas.
    private func orders(of objectives: [ObjectiveRows]) -> [Int?] {
        var next: [String: Int] = [:]
        return objectives.map { objective in
            guard objective.existing == nil, let year = index.years[objective.key.year] else { return nil }
            let folder = "\(objective.key.year)/\(objective.key.area)"
            let order = next[folder] ?? year.areas[objective.key.area].map { index.nextOrder(in: $0) } ?? 10
            next[folder] = order + 10
            return order
        }
    }

    private mutating func plan(_ objective: ObjectiveRows, order: Int?) -> ImportedFile? {
        guard let year = index.years[objective.key.year] else { return nil }
        let faults = report.count(of: .error)
        let file: ImportedFile?
        if let existing = objective.existing, let path = existing.origin?.path {
            file = index.document(path, report: &report).map { update($0, objective, existing, year) }
        } else {
            file = create(objective, year, order: order ?? 10)
        }
        return report.count(of: .error) == faults ? file.flatMap { $0.change.isChanged ? $0 : nil } : nil
    }

    private mutating func update(
        _ document: Document, _ objective: ObjectiveRows, _ existing: Objective, _ year: ContentIndex.KnownYear
    ) -> ImportedFile {
        var editor = YAMLEditor(document.source)
        for field in objectiveFields(objective, document.fields) {
            note(field, of: document.fields, existing.title)
            if !editor.set(field, in: document.fields, order: Self.objectiveOrder) {
                refuse(field.key, document, at: document.fields)
            }
        }
        var matcher = IndicatorMatcher(document.fields[Self.list]?.items ?? [])
        var added: [[YAMLField]] = []
        let present = Dictionary(existing.indicators.map { ($0.id, $0) }) { first, _ in first }
        for row in objective.rows {
            guard let match = matcher.match(row) else { continue }
            guard let node = match.node else {
                added.append(newIndicator(match, row, year, existing.source))
                continue
            }
            var changes = fields(
                IndicatorFields(
                    year, index.figures, mark, row, node, present[match.id], acceptsUnreadable: acceptsUnreadable))
            if row.writtenID ?? row.code != nil, let name = row[.indicator], name.plain != node["name"]?.text?.plain {
                // An id that was made of the name must not change with it: it is the key over the years.
                if node["id"] == nil { changes.insert(YAMLField("id", match.id), at: 0) }
                changes.insert(YAMLField("name", name), at: 0)
            }
            for field in changes where !editor.set(field, in: node, order: Self.indicatorOrder) {
                refuse(field.key, document, at: node[field.key] ?? node)
            }
            keep(changes, of: node, row, objective.key.year, document, &editor)
            note(changes, of: node)
        }
        matcher.checkNewNames()
        missing += existing.indicators.filter { matcher.rows[$0.id] == nil }.map(\.name)
        if !added.isEmpty, !editor.append(added, to: Self.list, of: document.fields, order: Self.objectiveOrder) {
            refuse(Self.list, document, at: document.fields[Self.list] ?? document.fields)
        }
        report.add(contentsOf: matcher.report)
        let change = FileChange(path: document.file.path, old: document.source.fileBytes, new: editor.fileBytes)
        return ImportedFile(change: change, rows: matcher.rows)
    }

    /// Notes a change of an objective for a person to read.
    private mutating func note(_ field: YAMLField, of node: YAMLNode, _ title: String) {
        guard let column = ObjectiveKey(rawValue: field.key)?.column, case .text(let now) = field.value else { return }
        changes.append(ImportedChange(name: title, column: column, was: node[field.key]?.text, now: now))
    }

    /// Notes the changes of an indicator for a person to read.
    private mutating func note(_ fields: [YAMLField], of node: YAMLNode) {
        let name = node["name"]?.text ?? ""
        for field in fields {
            guard let column = IndicatorKey(rawValue: field.key)?.columns.first else { continue }
            let now =
                switch field.value {
                case .text(let text), .words(let text): text
                case .fields(let pairs): pairs.map(\.text).joined(separator: ", ")
                }
            changes.append(
                ImportedChange(
                    name: name, column: column, was: node[field.key]?.figureText, now: now))
        }
    }

    /// Keeps what published figures were; without a reason for the change, that is a fault.
    private mutating func keep(
        _ changes: [YAMLField], of node: YAMLNode, _ row: SpreadsheetRow, _ year: Int, _ document: Document,
        _ editor: inout YAMLEditor
    ) {
        switch corrections.outcome(of: changes, in: node, year: year) {
        case .items(let items) where items.isEmpty: break
        case .items(let items):
            let key = IndicatorKey.corrections.rawValue
            if !editor.append(items, to: key, of: node, order: Self.indicatorOrder) {
                refuse(key, document, at: node[key] ?? node)
            }
        case .unexplained(let figures):
            for figure in figures {
                report.add(row, figure.column) {
                    ImportMessage.unexplained($0, was: figure.was, now: figure.now)
                }
            }
        }
    }

    private mutating func create(
        _ objective: ObjectiveRows, _ year: ContentIndex.KnownYear, order: Int
    ) -> ImportedFile? {
        guard let title = objective.rows[0][.objective] else { return nil }
        guard !index.holds(objective.key.path) else {
            // Only its own faults can have kept it from being known.
            if index.document(objective.key.path, report: &report) != nil {
                let place = ContentIndex.file(objective.key.path, in: index.folder).location
                report.add(ImportMessage.changedMeanwhile, at: place)
            }
            return nil
        }
        var matcher = IndicatorMatcher([])
        var items: [[YAMLField]] = []
        for row in objective.rows {
            guard let match = matcher.match(row) else { continue }
            items.append(newIndicator(match, row, year, nil))
        }
        report.add(contentsOf: matcher.report)
        let fields =
            [YAMLField("title", title), YAMLField("order", String(order))]
            + objectiveFields(objective, nil)
        // One statement after the other: as a single sum, it takes the compiler seconds.
        var lines = ["---"]
        lines += fields.flatMap(\.lines)
        lines.append("\(Self.list):")
        lines += YAMLField.lines(ofItems: items).map { "  " + $0 }
        lines += ["---", ""]
        let change = FileChange(path: objective.key.path, old: nil, new: Array(lines.joined(separator: "\n").utf8))
        return ImportedFile(change: change, rows: matcher.rows)
    }

    private mutating func newIndicator(
        _ match: IndicatorMatcher.Match, _ row: SpreadsheetRow, _ year: ContentIndex.KnownYear,
        _ source: SourceReference?
    ) -> [YAMLField] {
        let inherited = source ?? year.document.map { SourceReference(document: $0) }
        return [YAMLField("name", row[.indicator] ?? ""), YAMLField("id", match.id)]
            + fields(
                IndicatorFields(
                    year, index.figures, mark, row, inherited: inherited, acceptsUnreadable: acceptsUnreadable))
    }

    private mutating func fields(_ reader: IndicatorFields) -> [YAMLField] {
        var reader = reader
        let fields = reader.read()
        if let standIn = reader.standIn, !standIns.contains(standIn) { standIns.append(standIn) }
        report.add(contentsOf: reader.report)
        return fields
    }

    /// What the rows say of the objective itself, in which they must agree.
    private mutating func objectiveFields(_ objective: ObjectiveRows, _ node: YAMLNode?) -> [YAMLField] {
        let isKnownByID = objective.rows.contains { $0[.objectiveID] != nil }
        var fields: [YAMLField] = []
        for key in ObjectiveKey.allCases {
            // By title alone, titles that differ in case or accents mean the same objective, and its own spelling stays.
            guard key != .title || isKnownByID, let column = key.column,
                let text = agreed(
                    column, objective.rows, isWithoutObjectives: objective.rows[0].sheet.isWithoutObjectives),
                key != .title || node != nil, text.plain != node?[key.rawValue]?.text?.plain
            else { continue }
            fields.append(YAMLField(key.rawValue, text))
        }
        return fields
    }

    /// What all rows of an objective say in a column; a warning where they differ and the sheet knows no objectives, so
    /// that nobody thought of one that they share.
    private mutating func agreed(
        _ column: IndicatorColumn, _ rows: [SpreadsheetRow], isWithoutObjectives: Bool
    ) -> String? {
        guard let first = rows.first(where: { $0[column] != nil }), let text = first[column] else { return nil }
        for row in rows {
            guard let other = row[column], other.plain != text.plain else { continue }
            if isWithoutObjectives, column == .responsibleUnit {
                let name = row.columns[column].flatMap(row.sheet.columns.callName)
                report.add(row, column) {
                    ImportMessage.differsByRow($0, name: name, hasNotes: row.columns[.note] != nil)
                }
                return nil
            }
            let name = column == .responsibleUnit ? row.columns[column].flatMap(row.sheet.columns.callName) : nil
            report.add(row, column, notes: [first.note(column)]) {
                ImportMessage.contradiction($0, name: name, hasNotes: row.columns[.note] != nil)
            }
        }
        return text
    }

    private mutating func refuse(_ key: String, _ document: Document, at node: YAMLNode) {
        report.add(ImportMessage.cannotEdit(key: key), at: document.source.location(of: node.range))
    }
}
