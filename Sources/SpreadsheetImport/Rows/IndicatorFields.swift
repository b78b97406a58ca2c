import Content
import ContentEditing
import Diagnostics
import ReportModel
import Workbooks

/// Reads a row into the keys of its indicator: those that differ from what there is, or all for a new one.
struct IndicatorFields {
    /// The year that the indicator belongs to.
    let year: ContentIndex.KnownYear
    /// What reads the site's figures.
    let figures: FigureReader
    /// How the file writes decimals.
    let mark: DecimalMark
    /// The row.
    let row: SpreadsheetRow
    /// The YAML of the indicator as it is; `nil` where it is new.
    let item: YAMLNode?
    /// What came of that; `nil` where it is new or has faults.
    let indicator: Indicator?
    /// Whether what cannot be read is kept as words.
    let acceptsUnreadable: Bool
    /// Where the figures of a new indicator come from.
    let inherited: SourceReference?
    /// What has been found wrong so far.
    private(set) var report = DiagnosticReport()
    /// What its column of units holds that is no unit: `SI/NO`.
    private(set) var standIn: String?

    /// A reader of a row.
    init(
        _ year: ContentIndex.KnownYear, _ figures: FigureReader, _ mark: DecimalMark, _ row: SpreadsheetRow,
        _ item: YAMLNode? = nil, _ indicator: Indicator? = nil, inherited: SourceReference? = nil,
        acceptsUnreadable: Bool
    ) {
        self.acceptsUnreadable = acceptsUnreadable
        (self.year, self.figures, self.mark, self.row) = (year, figures, mark, row)
        (self.item, self.indicator, self.inherited) = (item, indicator, inherited)
    }

    /// The keys with their new values, but for name and id.
    mutating func read() -> [YAMLField] {
        var fields: [YAMLField] = []
        for (key, column) in row.columns.keys {
            guard let value = value(of: key, column) else { continue }
            fields.append(YAMLField(key.rawValue, value))
        }
        return fields
    }

    /// The new value of a key; `nil` where there is none, or it is wrong.
    private mutating func value(of key: IndicatorKey, _ column: IndicatorColumn) -> YAMLField.Value? {
        if key.kind == .source { return source() }
        guard key.kind != .identity, let cell = key == .code ? row.code ?? cell(key, column) : cell(key, column) else {
            return nil
        }
        let old = item?[key.rawValue]
        return switch key.kind {
        case .unit where figures.isUnitStandIn(cell): passedOver(cell)
        case .text, .unit: old?.text?.plain == cell.plain ? nil : .text(cell)
        case .figure: figure(cell, column, old)
        case .direction: direction(cell, old)
        case .flag: flag(cell.lowercased(), column, old)
        case .date: date(cell, column, old)
        case .weight: weight(cell, old)
        case .evidence: evidence(cell, old)
        case .source, .identity, .choice, .list: nil
        }
    }

    /// Notes what a column of units holds that is no unit.
    private mutating func passedOver(_ cell: String) -> YAMLField.Value? {
        standIn = cell
        return nil
    }

    /// A cell that holds something. An empty one takes nothing away, which is said.
    private mutating func cell(_ key: IndicatorKey, _ column: IndicatorColumn) -> String? {
        if let cell = row[column] { return cell }
        if row.isEmpty(column), let old = item?[key.rawValue], !old.isEmpty {
            report.add(row, column) { ImportMessage.emptyCell($0, key: key.rawValue, value: old.figureText ?? "…") }
        }
        return nil
    }

    // MARK: Figures

    private mutating func figure(_ cell: String, _ column: IndicatorColumn, _ node: YAMLNode?) -> YAMLField.Value? {
        let old = node?.figureText
        if let words = Self.words(cell) { return node?["text"]?.text == words ? nil : .words(words) }
        let isTyped = row.isTyped(column)
        let text = isTyped ? cell : mark.figure(cell)
        let isWords = node?.text == nil && old?.plain == cell.plain
        if let old, isWords || old.plain == text.plain && (isTyped || !mark.isDoubted(cell)) {
            checkComputed(column, old)
            return nil
        }
        if !isTyped, let fault = mark.fault(cell) { return report.fail(row, column, notes: fault.notes, fault.message) }
        do throws(FigureFault) {
            let new = try reading(column, text)
            if node?.text != nil, let old, let present = try? reading(column, old), present == new { return nil }
            return .text(text)
        } catch {
            if acceptsUnreadable, error.isUnreadable {
                report.add(row, column) { ImportMessage.keptAsWords($0, text: cell) }
                return .words(cell)
            }
            return report.fail(row, column, notes: mark.notes(on: cell)) { ImportMessage.figure(error, $0) }
        }
    }

    /// What a figure says, however it is written.
    private func reading(
        _ column: IndicatorColumn, _ text: String
    ) throws(FigureFault) -> (comparator: Comparator?, precision: Quantity.Precision, value: Quantity.Value) {
        if column == .target || column == .targetInitial {
            let target = try figures.target(text)
            return (target.comparator, .exact, target.quantity.value)
        }
        let quantity = try column == .actual ? figures.actual(text) : figures.quantity(text)
        return (nil, quantity.precision, quantity.value)
    }

    /// The words in `{text: "…"}`, which is how content files write words that look like a figure.
    private static func words(_ cell: String) -> String? {
        guard cell.hasPrefix("{text:"), cell.hasSuffix("}") else { return nil }
        let inner = String(cell.dropFirst(6).dropLast()).trimmed
        let isQuoted = inner.count > 1 && inner.hasPrefix("\"") && inner.hasSuffix("\"")
        return isQuoted ? String(inner.dropFirst().dropLast()) : inner
    }

    /// Somebody may have changed the computed number in place of the figure itself.
    private mutating func checkComputed(_ column: IndicatorColumn, _ text: String) {
        guard let computed = column.computed, let cell = row[computed],
            let value = (try? reading(column, text))?.value,
            let amount = value.number,
            let number = DecimalMark.number(cell), number != amount
        else { return }
        report.add(row, computed) { ImportMessage.computedColumn($0, column) }
    }

    private mutating func weight(_ cell: String, _ node: YAMLNode?) -> YAMLField.Value? {
        // `50,00%` weighs 50.
        let numbers = mark.weights(cell.hasSuffix("%") ? String(cell.dropLast()).trimmed : cell)
        guard let number = numbers.first, number > .zero else {
            return report.fail(row, .weight) {
                ImportMessage.figure(FigureFault(kind: .notAWeight, text: cell, figures.language), $0)
            }
        }
        if let old = node?.text.flatMap({ try? figures.weight($0) }), numbers.contains(old) { return nil }
        guard numbers.count == 1 else {
            return report.fail(row, .weight) { ImportMessage.twoReadings($0, text: cell, mark.readings(cell)) }
        }
        return .text(number.format(figures.language, grouped: false))
    }

    // MARK: Everything else

    private mutating func direction(_ cell: String, _ node: YAMLNode?) -> YAMLField.Value? {
        guard let direction = Direction.reading(cell) else {
            if isNeutral(cell) {
                report.add(row, .direction) { ImportMessage.neutralDirection($0, value: cell) }
                return nil
            }
            return report.fail(row, .direction) { ImportMessage.notADirection($0, value: cell) }
        }
        let present = node?.text.map(Direction.reading) ?? impliedDirection
        return present == direction ? nil : .text(direction.rawValue)
    }

    /// Whether a cell says that a value is to stay as it is, which gives no direction: the figures are shown and not judged.
    /// Where the year has a direction for those without one, that would be theirs.
    private func isNeutral(_ cell: String) -> Bool {
        let words = [
            "maintain", "stable", "stay the same", "no change", "mantenere", "mantenimento", "stabile", "costante", "↔",
            "→",
            "➡", "n/a", "-", "–",
        ]
        return year.direction == nil && words.contains(cell.lowercased())
    }

    /// The direction that follows from the target or the year, which the site's tables show, too.
    private var impliedDirection: Direction? {
        let text = row[.target].map(mark.figure) ?? item?["target"]?.figureText
        let name = indicator?.name ?? row[.indicator] ?? ""
        let implied = try? IndicatorFigures(
            target: text.flatMap { try? figures.target($0) }, actual: nil,
            isTime: figures.language.namesATimeOrMoney(name), yearDirection: year.direction)
        return implied?.direction.direction
    }

    private mutating func date(_ cell: String, _ column: IndicatorColumn, _ node: YAMLNode?) -> YAMLField.Value? {
        do throws(FigureFault) {
            let date = try figures.partialDate(day(column) ?? cell)
            if let old = node?.text, (try? figures.partialDate(old)) == date { return nil }
            return .text(date.iso)
        } catch {
            return report.fail(row, column) { ImportMessage.figure(error, $0) }
        }
    }

    /// The day that a cell of a workbook is, whatever its format shows of it.
    private func day(_ column: IndicatorColumn) -> String? {
        guard case .date(let day)? = row.kind(column) else { return nil }
        return day
    }

    private mutating func flag(_ cell: String, _ column: IndicatorColumn, _ node: YAMLNode?) -> YAMLField.Value? {
        let isTrue = ["yes", "true", "sì", "si", "vero"].contains(cell)
        guard isTrue || ["no", "false", "falso"].contains(cell) else {
            return report.fail(row, column) { ImportMessage.notAllowed($0, value: cell, allowed: ["yes", "no"]) }
        }
        return (node?.text == "true") == isTrue ? nil : .text(isTrue ? "true" : "false")
    }

    private mutating func source() -> YAMLField.Value? {
        guard row[.sourceDocument] != nil || row[.sourcePage] != nil else { return nil }
        let present = item == nil ? inherited : indicator?.source
        let document = row[.sourceDocument] ?? present?.document ?? year.document
        var page = present?.page
        if let cell = row[.sourcePage] {
            page = Int(cell)
            guard let page, page > 0 else {
                return report.fail(row, .sourcePage) { ImportMessage.notAPage($0, value: cell) }
            }
        }
        if present?.document == document, present?.page == page { return nil }
        let isNamed = document != year.document || item?["source"]?["document"] != nil
        let pairs = [isNamed ? document.map { ("document", $0) } : nil, page.map { ("page", String($0)) }]
            .compactMap { $0 }
        return pairs.isEmpty ? nil : .fields(pairs)
    }

    private func evidence(_ cell: String, _ node: YAMLNode?) -> YAMLField.Value? {
        if let label = node?["label"]?.text {
            let shown = node?["url"]?.text.map { "\(label) (\($0))" } ?? label
            if shown.plain == cell.plain { return nil }
        }
        guard cell.hasSuffix(")"), let start = cell.ranges(of: " (http").last?.lowerBound else {
            return .fields([("label", cell)])
        }
        let url = String(cell[cell.index(start, offsetBy: 2)...].dropLast())
        return .fields([("label", String(cell[..<start]).trimmed), ("url", url)])
    }
}

extension FigureFault {
    /// Whether the text may stand as words: it has none of the forms of figures, or several. An error of the spreadsheet
    /// may not: it is no word of the office.
    fileprivate var isUnreadable: Bool {
        switch kind {
        case .unreadable, .notAQualifier, .badGrouping, .repeatedDecimalMark, .tooManyDigits, .deadlineNeedsTime,
            .rangeOrChange, .rangeOrYears, .rangeBroken, .rangeNotAllowed, .bareMagnitude, .remarkInFigure,
            .tooManyComparators, .comparatorNotAllowed, .comparatorNeedsNumber, .periodNeedsYear:
            true
        default: false
        }
    }
}
