import Bytes
import Diagnostics

/// Puts a sheet together of rows as a file has them, which may be in any order, and of what is said of all of them.
struct SheetBuilder {
    /// How large a sheet is in every spreadsheet program.
    static let rows = 1...1_048_576
    static let columns = 0..<16_384

    let name: String
    let isHidden: Bool
    /// How many cells there may still be.
    private var room: Int
    private var rows: [WorkbookSheet.Row] = []
    private var isInOrder = true
    /// Whether a row without cells is hidden, by its number, for cells that are merged into it; empty where none is.
    private var hiddenRows: [Bool] = []
    /// How many more ranges of hidden columns begin at a column than end before it.
    private var hiddenColumns = [Int](repeating: 0, count: Self.columns.count + 1)
    private var areas: [MergedArea] = []

    /// - Parameter room: how many cells there may be.
    init(name: String, isHidden: Bool, room: Int) {
        self.name = name
        self.isHidden = isHidden
        self.room = room
    }

    /// Adds a row.
    ///
    /// - Parameters:
    ///   - number: from 1.
    ///   - cells: from the left; of two in one place, the last counts.
    mutating func add(row number: Int, isHidden: Bool, cells: [WorkbookSheet.Cell]) throws(WorkbookFault) {
        guard !cells.isEmpty else {
            guard isHidden else { return }
            if hiddenRows.isEmpty { hiddenRows = [Bool](repeating: false, count: Self.rows.upperBound + 1) }
            hiddenRows[number] = true
            return
        }
        try take(cells.count)
        if let last = rows.last, last.number >= number { isInOrder = false }
        rows.append(WorkbookSheet.Row(number: number, isHidden: isHidden, cells: Self.ordered(cells)))
    }

    /// Hides columns, by index from 0.
    mutating func hide(columns: ClosedRange<Int>) {
        hiddenColumns[columns.lowerBound] += 1
        hiddenColumns[columns.upperBound + 1] -= 1
    }

    /// Counts a text that was made for one cell alone, and takes as much memory as several.
    mutating func count(longText text: String) throws(WorkbookFault) { try take(text.utf8.count / 64) }

    /// Merges cells.
    mutating func merge(_ area: MergedArea) { areas.append(area) }

    /// The sheet.
    mutating func sheet() throws(WorkbookFault) -> WorkbookSheet {
        if !isInOrder { sort() }
        try cover()
        var used = [Bool](repeating: false, count: Self.columns.count)
        for row in rows { for cell in row.cells { used[cell.column] = true } }
        var hidden: Set<Int> = []
        var depth = 0
        for column in Self.columns {
            depth += hiddenColumns[column]
            if depth > 0, used[column] { hidden.insert(column) }
        }
        return WorkbookSheet(name: name, isHidden: isHidden, rows: rows, hiddenColumns: hidden)
    }

    private mutating func take(_ count: Int) throws(WorkbookFault) {
        room -= count
        guard room >= 0 else { throw .tooLarge(.workbookCells, part: nil) }
    }

    private static func ordered(_ cells: [WorkbookSheet.Cell]) -> [WorkbookSheet.Cell] {
        if zip(cells, cells.dropFirst()).allSatisfy({ $0.column < $1.column }) { return cells }
        var last: [Int: Int] = [:]
        for (index, cell) in cells.enumerated() { last[cell.column] = index }
        return last.sorted { $0.key < $1.key }.map { cells[$0.value] }
    }

    private mutating func sort() {
        // Equal numbers stay in their order.
        let order = rows.indices.sorted { (rows[$0].number, $0) < (rows[$1].number, $1) }
        var sorted: [WorkbookSheet.Row] = []
        var cells: [WorkbookSheet.Cell] = []
        var isHidden = false
        for (place, index) in order.enumerated() {
            cells += rows[index].cells
            isHidden = isHidden || rows[index].isHidden
            let number = rows[index].number
            if place + 1 < order.count, rows[order[place + 1]].number == number { continue }
            sorted.append(WorkbookSheet.Row(number: number, isHidden: isHidden, cells: Self.ordered(cells)))
            cells.removeAll(keepingCapacity: true)
            isHidden = false
        }
        rows = sorted
    }

    /// Gives what merged cells cover the text of their upper left corner: within what the sheet uses, however far they
    /// reach.
    private mutating func cover() throws(WorkbookFault) {
        guard !areas.isEmpty, let last = rows.last?.number else { return }
        let lastColumn = rows.reduce(0) { max($0, $1.cells.last?.column ?? 0) }
        /// By row and column what covers a cell; of areas that overlap, the first.
        var covered: [Int: [Int: WorkbookSheet.Cell?]] = [:]
        for area in areas {
            guard let clipped = area.clipped(toRow: last, column: lastColumn) else { continue }
            try take(clipped.rows.count * clipped.columns.count)
            let corner = cell(clipped.columns.lowerBound, of: clipped.rows.lowerBound)
            for number in clipped.rows where corner != nil || row(number) != nil {
                for column in clipped.columns where clipped.covers(column, of: number) {
                    if covered[number]?[column] == nil { covered[number, default: [:]][column] = .some(corner) }
                }
            }
        }
        var added: [WorkbookSheet.Row] = []
        for (number, columns) in covered {
            let index = row(number)
            var cells = index.map { rows[$0].cells.filter { columns[$0.column] == nil } } ?? []
            for (column, corner) in columns {
                guard let corner else { continue }
                cells.append(
                    WorkbookSheet.Cell(
                        column: column, text: corner.text, kind: corner.kind, isCovered: true,
                        isRounded: corner.isRounded))
            }
            let isHidden = index.map { rows[$0].isHidden } ?? (!hiddenRows.isEmpty && hiddenRows[number])
            let row = WorkbookSheet.Row(number: number, isHidden: isHidden, cells: Self.ordered(cells))
            if let index { rows[index] = row } else { added.append(row) }
        }
        if !added.isEmpty { rows = (rows + added).sorted { $0.number < $1.number } }
        rows.removeAll { $0.cells.isEmpty }
    }

    private func cell(_ column: Int, of number: Int) -> WorkbookSheet.Cell? { row(number).flatMap { rows[$0][column] } }

    /// Where a row is, by its number.
    private func row(_ number: Int) -> Int? {
        let index = rows.partitioningIndex { $0.number >= number }
        return index < rows.count && rows[index].number == number ? index : nil
    }
}
