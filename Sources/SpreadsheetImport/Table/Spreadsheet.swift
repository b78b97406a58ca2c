import Content
import Diagnostics
import ReportModel

/// A table whose columns and rows are known.
final class Spreadsheet: Sendable {
    /// The cells.
    let grid: Grid
    /// What the columns hold.
    let columns: TableColumns
    /// What stands beside the rows of the table, and what was made of it.
    let remarks: [ImportRemark]
    /// The rows of the table, by index, with what they take from rows above.
    private let data: [(row: Int, carried: CarriedCells)]
    /// The year that titles and the tab name; it counts where no row and no person names one.
    let titleYear: Int?
    /// The headings.
    let headings: [String]
    /// The row of the headings, by its index in the grid.
    let headingRow: Int
    /// Whether the objectives are called as their areas are.
    let isWithoutObjectives: Bool
    /// The area that a person named, by id or name.
    let givenArea: String?
    /// Whether the indicators are called as their objectives are.
    let isWithoutIndicators: Bool

    /// The heading of a column of the table, by its index.
    func heading(_ index: Int) -> String { headings.indices.contains(index) ? headings[index] : "" }

    /// In how many rows cells are looked at that tell what a column is.
    private static let mostLookedAt = 2000

    /// The text of a cell without the apostrophe that disarms a formula in tables of text and in the site's own data. In
    /// any other workbook, somebody typed it.
    func restored(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "'"), grid.tabName == nil || columns.areOfData else { return text }
        return CellText.restored(text).trimmed
    }

    /// What a person calls a cell, by its place in the grid.
    func place(_ row: Int, _ column: Int) -> CellPlace {
        CellPlace(
            row: grid.number(ofRow: row), column: column, heading: heading(column), sheet: grid.sheetName)
    }

    /// Finds the table in a sheet, its columns and its rows; everything wrong is added to `report`.
    ///
    /// - Parameters:
    ///   - options: what a person said about the sheet.
    ///   - figures: what reads the site's figures.
    ///   - found: what reading the file found out already.
    init?(
        _ grid: Grid, _ options: ImportOptions, _ figures: FigureReader, found: [ImportRemark] = [],
        report: inout DiagnosticReport
    ) {
        let file = SourceLocation(wholeFile: grid.path)
        guard let finder = TableFinder(grid, options.mappings, number: options.headingRow) else {
            report.add(
                options.headingRow.map { ImportMessage.noSuchRow($0) } ?? ImportMessage.empty, at: file)
            return nil
        }
        let headings = finder.headings
        guard !grid.hasMany(finder.row) else {
            report.add(
                ImportMessage.tooManyColumns(limit: Limit.sheetColumns.figure),
                at: grid.location(finder.row, Limit.sheetColumns.figure))
            return nil
        }
        let rows = finder.firstRow..<max(grid.count, finder.firstRow)
        var known: [Int: ColumnContents] = [:]
        let contents = { (column: Int) in
            if let contents = known[column] { return contents }
            let cells = rows.prefix(Self.mostLookedAt).lazy.map { grid.text($0, column) }.filter { !$0.isEmpty }
            let contents = ColumnContents(cells, figures)
            known[column] = contents
            return contents
        }
        let columns = TableColumns(
            headings, ColumnMappings(options.mappings, headings, remembered: options.remembered), options.labels,
            asked: options.year,
            place: { column in
                CellPlace(
                    row: grid.number(ofRow: finder.row), column: column, heading: headings[column],
                    sheet: grid.sheetName)
            },
            isEmpty: { column in !rows.contains { !grid.text($0, column).isEmpty } },
            isDirection: { column in
                let texts = rows.lazy.map { grid.text($0, column) }.filter { !$0.isEmpty }
                return texts.contains { Direction.reading($0) != nil || ColumnContents.speaksOfDirection($0) }
                    || texts.allSatisfy { !$0.contains(" ") }
            },
            isOfFigures: { contents($0).areFigures },
            resultMeaning: { result, target in
                ResultColumn.meaning(
                    rows.lazy.map { row in (grid.text(row, result), target.map { grid.text(row, $0) } ?? "") },
                    isPercent: (headings[result].contains("%"), target.map { headings[$0].contains("%") } ?? false),
                    hasTarget: target != nil)
            },
            contents: { contents($0).certain },
            { grid.location(finder.row, $0) })
        (self.grid, self.headings, self.columns) = (grid, headings, columns)
        headingRow = finder.row
        if columns.sets.allSatisfy({ set in IndicatorColumn.allCases.allSatisfy { set[$0] == nil } }) {
            // One message on the whole line says more than one on each heading.
            report.add(ImportMessage.noHeadings, at: grid.location(ofRow: finder.row))
            return nil
        }
        report.add(contentsOf: columns.report)
        let table = TableRows(
            grid, columns, headings: headings, from: finder.firstRow, hasArea: options.area != nil)
        data = table.data
        let holds = { (column: IndicatorColumn) in
            columns.holds(column) || table.carriedColumns.contains(column)
        }
        let (hasObjective, hasIndicator) = (
            holds(.objective) || columns.holds(.objectiveID), columns.holds(.indicator) || columns.holds(.indicatorID)
        )
        isWithoutObjectives =
            !hasObjective && hasIndicator && (holds(.area) || columns.holds(.areaID) || options.area != nil)
        givenArea = options.area
        isWithoutIndicators = !hasIndicator && holds(.objective)
        var remarks = found
        if finder.row > 0 { remarks.append(.titles((0..<finder.row).map { grid.number(ofRow: $0) })) }
        remarks += table.remarks
        if !columns.vague.isEmpty {
            remarks.append(.readAs(columns.vague.map { "\($0.heading) = \($0.column.rawValue)" }))
        }
        if !columns.otherYears.isEmpty { remarks.append(.otherYears(columns.otherYears)) }
        if isWithoutObjectives { remarks.append(.objectivesOfAreas) }
        if isWithoutIndicators { remarks.append(.indicatorsOfObjectives) }
        self.remarks = remarks
        titleYear = columns.holds(.year) ? nil : Self.yearOfTitles(grid, above: finder.row)
        if !hasIndicator, !holds(.objective) {
            report.add(
                ImportMessage.missingColumn(
                    .indicator, name: columns.unknown.first(where: { contents($0).areNames }).flatMap(columns.callName)),
                at: grid.location(ofRow: finder.row))
        }
        if !hasObjective, !isWithoutObjectives {
            // The first of two columns of names is the indicator's.
            let names = columns.unknown.filter { contents($0).areNames }.dropFirst(
                hasIndicator || holds(.objective) ? 0 : 1)
            report.add(
                ImportMessage.missingColumn(.objective, name: names.first.flatMap(columns.callName)),
                at: grid.location(ofRow: finder.row))
        }
        checkUnknown(finder, { contents($0).likely }, { contents($0).areFigures }, &report)
        checkDoubtful(table, &report)
        checkShape(table, finder, &report)
        if report.hasErrors { return nil }
    }

    /// How many rows there are, each once for each year that the headings name.
    var rowCount: Int { data.count * columns.sets.count }

    /// The rows of the table, once for each year that the headings name.
    var rows: [SpreadsheetRow] {
        data.flatMap { row, carried in
            columns.sets.map { SpreadsheetRow(sheet: self, row: row, columns: $0, carried: carried) }
        }
    }

    /// The one year that the titles above a row and the tab name; `nil` where there is none, or several.
    private static func yearOfTitles(_ grid: Grid, above row: Int) -> Int? {
        let titles = (0..<row).flatMap { row in grid.filled(row).map { grid.text(row, $0) } }
        let years = Set((titles + [grid.tabName].compactMap { $0 }).flatMap(HeadingYear.years))
        return years.count == 1 ? years.first : nil
    }

    /// Rows that may mean what nobody can know are refused.
    private func checkDoubtful(_ table: TableRows, _ report: inout DiagnosticReport) {
        for (row, kind) in table.faults {
            let column = grid.filled(row).first ?? 0
            let place = place(row, column)
            let message =
                switch kind {
                case .otherHeadings: ImportMessage.otherHeadings(place)
                case .unknownGroup: ImportMessage.unknownGroup(place, text: grid.text(row, column))
                case .doubtfulTotal: ImportMessage.doubtfulTotal(place)
                }
            report.add(message, of: place, at: grid.location(row, column))
        }
    }

    /// A heading that nobody knows is passed over and told; one that is nearly known may be a slip of the hand.
    ///
    /// - Parameters:
    ///   - contents: what a column may be by its cells.
    ///   - areFigures: whether they are figures.
    private func checkUnknown(
        _ finder: TableFinder, _ contents: (Int) -> IndicatorColumn?, _ areFigures: (Int) -> Bool,
        _ report: inout DiagnosticReport
    ) {
        var passedOver: [(place: CellPlace, name: String)] = []
        for index in columns.unknown {
            let place = place(finder.row, index)
            let name = columns.callName(index)
            if let nearest = headings[index].isEmpty ? nil : HeadingNames.nearest(to: headings[index]) {
                report.add(
                    ImportMessage.unknownColumn(place, name: name, nearest: nearest),
                    at: grid.location(finder.row, index))
            } else {
                passedOver.append((place, name ?? ""))
            }
        }
        if let first = passedOver.first {
            // A year alone stands above what was reached in it.
            let column = first.place.column
            let isValue =
                HeadingYear.isYear(first.place.heading)
                || !columns.holds(.actual) && contents(column) == nil && areFigures(column)
            let likely = isValue ? .actual : contents(column) ?? .note
            report.add(
                ImportMessage.columnsNotRead(passedOver.map(\.place), name: first.name, likely: likely),
                at: grid.location(finder.row, first.place.column))
        }
    }

    /// No row may hold more than the headings stand above.
    private func checkShape(_ table: TableRows, _ finder: TableFinder, _ report: inout DiagnosticReport) {
        if table.data.isEmpty { report.add(ImportMessage.noRows, at: SourceLocation(wholeFile: grid.path)) }
        if table.data.count > Limit.sheetRows.figure {
            report.add(
                ImportMessage.tooManyRows(limit: Limit.sheetRows.figure), at: SourceLocation(wholeFile: grid.path))
        }
        for (row, _) in table.data {
            let width = grid.width(ofRow: row)
            guard width > headings.count,
                let last = (headings.count..<width).last(where: { !grid.text(row, $0).isEmpty })
            else { continue }
            let message = ImportMessage.ragged(
                row: grid.number(ofRow: row), found: last + 1, expected: headings.count)
            report.add(message, at: grid.location(row, headings.count))
        }
        if let row = grid.cutRow, table.data.last?.row == row {
            let message = ImportMessage.ragged(
                row: grid.number(ofRow: row), found: grid.width(ofRow: row), expected: headings.count)
            if grid.width(ofRow: row) < headings.count {
                report.add(message, at: grid.location(row, grid.width(ofRow: row) - 1))
            }
        }
    }
}
