import Content
import Diagnostics
import ReportModel

/// Reads a row into the keys of an indicator: those that differ from what there is, or all for a new one.
struct IndicatorFields {
    /// The year that the indicator belongs to.
    let year: ContentIndex.Year
    /// What reads the site's figures.
    let figures: FigureReader
    /// How the file writes decimals.
    let mark: DecimalMark
    /// What has been found wrong so far.
    private(set) var report = DiagnosticReport()

    /// A reader for the rows of a year.
    init(_ year: ContentIndex.Year, _ figures: FigureReader, _ mark: DecimalMark) {
        self.year = year
        self.figures = figures
        self.mark = mark
    }

    /// An indicator as it is.
    struct Existing {
        /// Its YAML.
        let node: YAMLNode
        /// What came of it; `nil` where it has faults.
        let indicator: Indicator?
    }

    /// The keys with their new values, but for name and id.
    ///
    /// - Parameter inherited: where the figures of a new indicator come from.
    mutating func fields(of row: SpreadsheetRow, _ existing: Existing?, inherited: SourceReference?) -> [Field] {
        var fields: [Field?] = [text(.group, row, existing)]
        fields.append(figure(.target, row, existing))
        fields.append(figure(.targetInitial, row, existing))
        fields.append(figure(.actual, row, existing))
        fields.append(figure(.result, row, existing))
        fields.append(direction(row, existing))
        fields.append(figure(.baseline, row, existing))
        fields.append(provisional(row, existing))
        fields.append(weight(row, existing))
        fields.append(text(.formula, row, existing))
        fields.append(source(row, existing, inherited))
        fields.append(evidence(row, existing))
        fields.append(text(.note, row, existing))
        return fields.compactMap { $0 }
    }

    // MARK: Figures

    private mutating func figure(_ column: ImportColumn, _ row: SpreadsheetRow, _ existing: Existing?) -> Field? {
        guard let cell = cell(column, row, existing), let key = column.key else { return nil }
        let node = existing?.node[key]
        let old = node?.figureText
        if let words = Self.words(cell) {
            return node?["text"]?.text == words ? nil : Field(key: key, value: .words(words))
        }
        let text = mark.figure(cell)
        if let old, old.plain == cell.plain || old.plain == text.plain {
            checkComputed(column, old, row)
            return nil
        }
        do throws(FigureFault) {
            let new = try reading(column, text)
            if node?.text != nil, let old, let present = try? reading(column, old), present == new { return nil }
            return Field(key: key, value: .text(text))
        } catch {
            report.add(ImportMessage.figure(error, row.place(column)), at: row.location(column))
            return nil
        }
    }

    /// What a figure says, however it is written.
    private struct Reading: Equatable {
        var comparator: Comparator?
        var value: Quantity.Value
    }

    private func reading(_ column: ImportColumn, _ text: String) throws(FigureFault) -> Reading {
        switch column {
        case .target, .targetInitial:
            let target = try figures.target(text)
            return Reading(comparator: target.comparator, value: target.quantity.value)
        default: return Reading(value: try figures.quantity(text).value)
        }
    }

    /// The words in `{text: "…"}`, which is how content files write words that look like a figure.
    private static func words(_ cell: String) -> String? {
        guard cell.hasPrefix("{text:"), cell.hasSuffix("}") else { return nil }
        let inner = String(cell.dropFirst(6).dropLast()).trimmed
        let isQuoted = inner.count > 1 && inner.hasPrefix("\"") && inner.hasSuffix("\"")
        return isQuoted ? String(inner.dropFirst().dropLast()) : inner
    }

    /// Somebody may have changed the computed number in place of the figure itself.
    private mutating func checkComputed(_ column: ImportColumn, _ text: String, _ row: SpreadsheetRow) {
        let computed: ImportColumn = column == .target ? .targetValue : .actualValue
        guard column == .target || column == .actual, let cell = row[computed],
            let value = (try? reading(column, text))?.value
        else { return }
        let quantity = Quantity(text: text, value: value)
        guard let amount = quantity.amount, let number = DecimalMark.number(cell), number != amount else { return }
        report.add(ImportMessage.computedColumn(row.place(computed), column), at: row.location(computed))
    }

    private mutating func weight(_ row: SpreadsheetRow, _ existing: Existing?) -> Field? {
        guard let cell = cell(.weight, row, existing) else { return nil }
        guard let number = DecimalMark.number(cell), number > .zero else {
            let fault = FigureFault(kind: .notAWeight, text: cell)
            report.add(ImportMessage.figure(fault, row.place(.weight)), at: row.location(.weight))
            return nil
        }
        if let old = existing?.node["weight"]?.text, (try? figures.weight(old)) == number { return nil }
        return Field(key: "weight", value: .text(number.format(figures.language, grouped: false)))
    }

    // MARK: Everything else

    private mutating func text(_ column: ImportColumn, _ row: SpreadsheetRow, _ existing: Existing?) -> Field? {
        guard let cell = cell(column, row, existing), let key = column.key else { return nil }
        return existing?.node[key]?.text?.plain == cell.plain ? nil : Field(key: key, value: .text(cell))
    }

    private mutating func direction(_ row: SpreadsheetRow, _ existing: Existing?) -> Field? {
        guard let cell = cell(.direction, row, existing)?.lowercased() else { return nil }
        guard let direction = Direction(rawValue: cell) else {
            let allowed = Direction.allCases.map(\.rawValue)
            report.add(
                ImportMessage.notAllowed(row.place(.direction), value: cell, allowed: allowed),
                at: row.location(.direction))
            return nil
        }
        if let own = existing?.node["direction"]?.text {
            return own == cell ? nil : Field(key: "direction", value: .text(cell))
        }
        // The site's tables show the direction that follows from the target or the year, too.
        let text = row[.target].map(mark.figure) ?? existing?.node["target"]?.figureText
        let target = text.flatMap { try? figures.target($0) }
        let implied = try? IndicatorFigures(target: target, actual: nil, yearDirection: year.direction)
        return implied?.direction.direction == direction ? nil : Field(key: "direction", value: .text(cell))
    }

    private mutating func provisional(_ row: SpreadsheetRow, _ existing: Existing?) -> Field? {
        guard let cell = cell(.provisional, row, existing)?.lowercased() else { return nil }
        let isTrue: Bool
        switch cell {
        case "yes", "true", "sì", "si", "vero": isTrue = true
        case "no", "false", "falso": isTrue = false
        default:
            report.add(
                ImportMessage.notAllowed(row.place(.provisional), value: cell, allowed: ["yes", "no"]),
                at: row.location(.provisional))
            return nil
        }
        let present = existing?.node["provisional"]?.text == "true"
        return present == isTrue ? nil : Field(key: "provisional", value: .text(isTrue ? "true" : "false"))
    }

    private mutating func source(
        _ row: SpreadsheetRow, _ existing: Existing?, _ inherited: SourceReference?
    ) -> Field? {
        guard row[.sourceDocument] != nil || row[.sourcePage] != nil else { return nil }
        let present = existing == nil ? inherited : existing?.indicator?.source
        let document = row[.sourceDocument] ?? present?.document ?? year.document
        var page = present?.page
        if let cell = row[.sourcePage] {
            page = Int(cell)
            guard let page, page > 0 else {
                report.add(ImportMessage.notAPage(row.place(.sourcePage), value: cell), at: row.location(.sourcePage))
                return nil
            }
        }
        if present?.document == document, present?.page == page { return nil }
        let isNamed = document != year.document || existing?.node["source"]?["document"] != nil
        let pairs = [
            isNamed ? document.map { FieldValue.Pair(key: "document", text: $0) } : nil,
            page.map { FieldValue.Pair(key: "page", text: String($0)) },
        ].compactMap { $0 }
        return pairs.isEmpty ? nil : Field(key: "source", value: .fields(pairs))
    }

    private mutating func evidence(_ row: SpreadsheetRow, _ existing: Existing?) -> Field? {
        guard let cell = cell(.evidence, row, existing) else { return nil }
        if let old = existing?.node["evidence"], let label = old["label"]?.text {
            let shown = old["url"]?.text.map { "\(label) (\($0))" } ?? label
            if shown.plain == cell.plain { return nil }
        }
        guard cell.hasSuffix(")"), let start = cell.ranges(of: " (http").last?.lowerBound else {
            return Field(key: "evidence", value: .fields([.init(key: "label", text: cell)]))
        }
        let url = String(cell[cell.index(start, offsetBy: 2)...].dropLast())
        let label = String(cell[..<start]).trimmed
        return Field(key: "evidence", value: .fields([.init(key: "label", text: label), .init(key: "url", text: url)]))
    }

    /// A cell that holds something. An empty one takes nothing away, which is said.
    private mutating func cell(_ column: ImportColumn, _ row: SpreadsheetRow, _ existing: Existing?) -> String? {
        if let cell = row[column] { return cell }
        if let key = column.key, row.isEmpty(column), let node = existing?.node[key], !node.isEmpty {
            let value = node.figureText ?? "…"
            report.add(ImportMessage.emptyCell(row.place(column), key: key, value: value), at: row.location(column))
        }
        return nil
    }
}
