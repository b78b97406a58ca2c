import Content
import Diagnostics
import ReportModel

/// A table whose columns are known.
struct Spreadsheet {
    /// How it was saved.
    let encoding: SpreadsheetText.Encoding
    /// The table.
    let table: CSVTable
    /// Which column of the table holds what.
    let columns: [IndicatorColumn: Int]
    /// Headings of columns that are passed over.
    let ignored: [String]
    private let headings: [String]

    /// The rows below the headings.
    var rows: [SpreadsheetRow] { table.records.dropFirst().map { SpreadsheetRow(sheet: self, record: $0) } }

    /// The heading of a column of the table, by its index.
    func heading(_ index: Int) -> String { headings.indices.contains(index) ? headings[index] : "" }

    /// Finds out how a text is separated and what its columns are; everything wrong is added to `report`.
    ///
    /// - Parameter mappings: what a person said about columns.
    init?(_ text: SpreadsheetText, mappings: [ImportOptions.Mapping] = [], report: inout DiagnosticReport) {
        encoding = text.encoding
        let source = text.source
        do throws(CSVTable.Fault) {
            table = try CSVTable(source, separator: Self.separator(of: source, mappings))
        } catch {
            report.add(error.message, at: source.location(of: error.range))
            return nil
        }
        guard let header = table.records.first else {
            report.add(ImportMessage.empty, at: SourceLocation(wholeFile: source.path))
            return nil
        }
        guard header.cells.count <= Limit.sheetColumns.figure else {
            report.add(
                ImportMessage.tooManyColumns(limit: Limit.sheetColumns.figure),
                at: source.location(of: header.cells[Limit.sheetColumns.figure].range))
            return nil
        }
        let headings = header.cells.map { [table] in table.text($0).trimmed }
        self.headings = headings
        if encoding == .windows1252 || source.bytes.contains(where: { $0 >= 0x80 }) {
            if let fault = BrokenText(table, encoding).fault(headings) {
                report.add(fault.message, at: source.location(of: fault.range))
                return nil
            }
        }
        var reader = HeaderReader(ColumnMappings(mappings, headings), headings)
        reader.read { [table] in table.source.location(of: header.cells[$0].range) }
        (columns, ignored) = (reader.columns, reader.ignored)
        let line = source.lineNumber(at: header.cells[0].range.lowerBound)
        reader.check(at: source.location(ofLine: line))
        report.add(contentsOf: reader.report)
        if !columns.isEmpty { checkShape(header, &report) }
        if report.hasErrors { return nil }
    }

    /// The separator by which most headings are known, or else that gives most cells.
    private static func separator(
        of source: SourceText, _ mappings: [ImportOptions.Mapping]
    ) throws(CSVTable.Fault) -> UInt8 {
        var best: (separator: UInt8, known: Int, cells: Int)?
        var fault: CSVTable.Fault?
        for separator in CSVTable.separators {
            do throws(CSVTable.Fault) {
                let table = try CSVTable(source, separator: separator, limit: 1)
                let cells = table.records.first?.cells ?? []
                let headings = cells.prefix(Limit.sheetColumns.figure).map { table.text($0).trimmed }
                let mapped = ColumnMappings(mappings, headings).meanings
                let known = headings.indices
                    .count { mapped[$0] != nil || HeadingNames.meaning(of: headings[$0]) != nil }
                if (known, cells.count) > (best?.known ?? -1, best?.cells ?? -1) {
                    best = (separator, known, cells.count)
                }
            } catch {
                if fault == nil { fault = error }
            }
        }
        if let best { return best.separator }
        throw fault ?? CSVTable.Fault(message: ImportMessage.empty, range: 0..<0)
    }

    /// Every row must have as many cells as there are headings.
    private func checkShape(_ header: CSVTable.Record, _ report: inout DiagnosticReport) {
        let rows = table.records.dropFirst()
        if rows.isEmpty { report.add(ImportMessage.noRows, at: SourceLocation(wholeFile: table.source.path)) }
        if rows.count > Limit.sheetRows.figure {
            report.add(
                ImportMessage.tooManyRows(limit: Limit.sheetRows.figure),
                at: SourceLocation(wholeFile: table.source.path))
        }
        for row in rows where row.cells.count != header.cells.count {
            let last = row.cells[min(row.cells.count, header.cells.count + 1) - 1]
            let message = ImportMessage.ragged(row: row.number, found: row.cells.count, expected: header.cells.count)
            report.add(message, at: table.source.location(of: last.range))
        }
    }
}

/// Finds out what the columns are.
private struct HeaderReader {
    let mappings: ColumnMappings
    let headings: [String]
    var columns: [IndicatorColumn: Int] = [:]
    var ignored: [String] = []
    var report = DiagnosticReport()

    init(_ mappings: ColumnMappings, _ headings: [String]) {
        self.mappings = mappings
        self.headings = headings
    }

    mutating func read(_ location: (Int) -> SourceLocation) {
        for (index, heading) in headings.enumerated() {
            let place = CellPlace(row: 1, column: index, heading: heading)
            let name = mappings.name(ofColumn: index)
            switch mappings.meanings[index] ?? HeadingNames.meaning(of: heading) {
            case .column(let column):
                if let first = columns[column] {
                    let other = CellPlace(row: 1, column: first, heading: headings[first])
                    let note = Diagnostic.Note(ImportMessage.firstColumn(other), at: location(first))
                    let names = [mappings.name(ofColumn: first), name].compactMap { $0 }
                    report.add(
                        ImportMessage.sameColumn(place, column, names: names), at: location(index), notes: [note])
                } else {
                    columns[column] = index
                }
            case .ignored:
                ignored.append(name == heading ? heading : "\(heading) (\(CellPlace.letters(index)))".trimmed)
            case nil:
                let nearest = HeadingNames.nearest(to: heading)
                let message = ImportMessage.unknownColumn(place, name: name, nearest: nearest)
                report.add(message, at: location(index))
            }
        }
    }

    mutating func check(at location: SourceLocation) {
        if columns.isEmpty {
            // One message on the whole line says more than one on each heading.
            report = DiagnosticReport()
            report.add(ImportMessage.noHeadings, at: location)
            return
        }
        for fault in mappings.faults { report.add(fault, at: location) }
        for column in [IndicatorColumn.objective, .indicator] where columns[column] == nil && columns[column.id] == nil
        {
            report.add(ImportMessage.missingColumn(column), at: location)
        }
    }
}
