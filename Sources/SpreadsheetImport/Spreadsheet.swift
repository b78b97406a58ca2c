import Diagnostics

/// A table whose columns are known.
struct Spreadsheet {
    /// How it was saved.
    let encoding: SpreadsheetText.Encoding
    /// The table.
    let table: CSVTable
    /// Which column of the table holds what.
    let columns: [ImportColumn: Int]
    /// Headings of columns that are passed over.
    let ignored: [String]
    private let headings: [String]

    /// The rows below the headings.
    var rows: [SpreadsheetRow] { table.records.dropFirst().map { SpreadsheetRow(sheet: self, record: $0) } }

    /// The heading of a column of the table, by its index.
    func heading(_ index: Int) -> String { headings.indices.contains(index) ? headings[index] : "" }

    /// What may stand between two cells.
    private static let separators = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]

    /// Finds out how a text is separated and what its columns are; everything wrong is added to `report`.
    init?(_ text: SpreadsheetText, names: HeadingNames, report: inout DiagnosticReport) {
        encoding = text.encoding
        let source = text.source
        do throws(CSVTable.Fault) {
            table = try CSVTable(source, separator: Self.separator(of: source, names))
        } catch {
            report.add(error.message, at: source.location(of: error.range))
            return nil
        }
        guard let header = table.records.first else {
            report.add(ImportMessage.empty, at: SourceLocation(wholeFile: source.path))
            return nil
        }
        guard header.cells.count <= CSVTable.columnLimit else {
            report.add(
                ImportMessage.tooManyColumns(limit: CSVTable.columnLimit),
                at: source.location(of: header.cells[CSVTable.columnLimit].range))
            return nil
        }
        let headings = header.cells.map { [table] in table.text($0).trimmed }
        self.headings = headings
        var reader = HeaderReader(names: names, headings: headings)
        reader.read { [table] in table.source.location(of: header.cells[$0].range) }
        (columns, ignored) = (reader.columns, reader.ignored)
        let line = source.lineNumber(at: header.cells[0].range.lowerBound)
        reader.check(at: source.location(ofLine: line))
        report.add(contentsOf: reader.report)
        if !columns.isEmpty { checkShape(header, &report) }
        if report.hasErrors { return nil }
    }

    /// The separator by which most headings are known, or else that gives most cells.
    private static func separator(of source: SourceText, _ names: HeadingNames) throws(CSVTable.Fault) -> UInt8 {
        var best: (separator: UInt8, known: Int, cells: Int)?
        var fault: CSVTable.Fault?
        for separator in separators {
            do throws(CSVTable.Fault) {
                let table = try CSVTable(source, separator: separator, limit: 1)
                let cells = table.records.first?.cells ?? []
                let known = cells.prefix(CSVTable.columnLimit)
                    .count { names.meaning(of: table.text($0).trimmed) != nil }
                if (known, cells.count) > (best?.known ?? -1, best?.cells ?? -1) {
                    best = (separator, known, cells.count)
                }
            } catch {
                if fault == nil { fault = error }
            }
        }
        if let best { return best.separator }
        throw fault ?? CSVTable.Fault(message: .empty, range: 0..<0)
    }

    /// Every row must have as many cells as there are headings.
    private func checkShape(_ header: CSVTable.Record, _ report: inout DiagnosticReport) {
        let rows = table.records.dropFirst()
        if rows.isEmpty { report.add(ImportMessage.noRows, at: SourceLocation(wholeFile: table.source.path)) }
        if rows.count > CSVTable.rowLimit {
            report.add(
                ImportMessage.tooManyRows(limit: CSVTable.rowLimit), at: SourceLocation(wholeFile: table.source.path))
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
    let names: HeadingNames
    let headings: [String]
    var columns: [ImportColumn: Int] = [:]
    var ignored: [String] = []
    var report = DiagnosticReport()
    private var unknown = 0

    init(names: HeadingNames, headings: [String]) {
        self.names = names
        self.headings = headings
    }

    mutating func read(_ location: (Int) -> SourceLocation) {
        for (index, heading) in headings.enumerated() {
            let place = CellPlace(row: 1, column: index, heading: heading)
            switch names.meaning(of: heading) {
            case .column(let column):
                if let first = columns[column] {
                    let other = CellPlace(row: 1, column: first, heading: headings[first])
                    let note = Diagnostic.Note(ImportMessage.firstColumn(other), at: location(first))
                    report.add(ImportMessage.sameColumn(place, column), at: location(index), notes: [note])
                } else {
                    columns[column] = index
                }
            case .ignored: ignored.append(heading)
            case nil:
                unknown += 1
                let message = ImportMessage.unknownColumn(place, nearest: names.nearest(to: heading))
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
        for missing in names.unused(in: headings) {
            report.add(ImportMessage.unusedMapping(heading: missing), at: location)
        }
        let pairs: [(ImportColumn, ImportColumn)] = [(.objective, .objectiveID), (.indicator, .indicatorID)]
        for (name, id) in pairs where columns[name] == nil && columns[id] == nil {
            report.add(ImportMessage.missingColumn(name), at: location)
        }
    }
}
