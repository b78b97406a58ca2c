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
    /// Rows without cells that are hidden, for cells that are merged into them.
    private var hiddenRows: [ClosedRange<Int>] = []
    private var hiddenColumns: [ClosedRange<Int>] = []
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
            if let last = hiddenRows.last, last.upperBound + 1 == number {
                hiddenRows[hiddenRows.count - 1] = last.lowerBound...number
            } else {
                hiddenRows.append(number...number)
            }
            return
        }
        try take(cells.count)
        if let last = rows.last, last.number >= number { isInOrder = false }
        rows.append(WorkbookSheet.Row(number: number, isHidden: isHidden, cells: Self.ordered(cells)))
    }

    /// Hides columns, by index from 0.
    mutating func hide(columns: ClosedRange<Int>) { hiddenColumns.append(columns) }

    /// Merges cells.
    mutating func merge(_ area: MergedArea) { areas.append(area) }

    /// The sheet.
    mutating func sheet() throws(WorkbookFault) -> WorkbookSheet {
        if !isInOrder { sort() }
        try cover()
        var used = [Bool](repeating: false, count: Self.columns.count)
        for row in rows { for cell in row.cells { used[cell.column] = true } }
        var hidden: Set<Int> = []
        for range in hiddenColumns { for column in range where used[column] { hidden.insert(column) } }
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
        var byNumber: [Int: WorkbookSheet.Row] = [:]
        for row in rows {
            let before = byNumber[row.number]
            byNumber[row.number] = WorkbookSheet.Row(
                number: row.number, isHidden: row.isHidden || before?.isHidden == true,
                cells: (before?.cells ?? []) + row.cells)
        }
        rows = byNumber.values.sorted { $0.number < $1.number }.map {
            WorkbookSheet.Row(number: $0.number, isHidden: $0.isHidden, cells: Self.ordered($0.cells))
        }
    }

    /// Gives what merged cells cover the text of their upper left corner: within what the sheet uses, however far they
    /// reach.
    private mutating func cover() throws(WorkbookFault) {
        guard !areas.isEmpty, let last = rows.last?.number else { return }
        let lastColumn = rows.reduce(0) { max($0, $1.cells.last?.column ?? 0) }
        var covered: [Int: [(MergedArea, WorkbookSheet.Cell?)]] = [:]
        for area in areas {
            guard let clipped = area.clipped(toRow: last, column: lastColumn) else { continue }
            try take(clipped.rows.count * clipped.columns.count)
            let corner = row(clipped.rows.lowerBound).flatMap { index in
                rows[index].cells.first { $0.column == clipped.columns.lowerBound }
            }
            for number in clipped.rows where corner != nil || row(number) != nil {
                covered[number, default: []].append((clipped, corner))
            }
        }
        for (number, areas) in covered {
            let index = row(number)
            var cells = index.map { rows[$0].cells } ?? []
            for (area, corner) in areas {
                cells.removeAll { area.covers($0.column, of: number) }
                guard let corner else { continue }
                cells += area.columns.filter { area.covers($0, of: number) }.map { column in
                    WorkbookSheet.Cell(column: column, text: corner.text, kind: corner.kind, isCovered: true)
                }
            }
            let hidden = index.map { rows[$0].isHidden } ?? hiddenRows.contains { $0.contains(number) }
            let row = WorkbookSheet.Row(number: number, isHidden: hidden, cells: Self.ordered(cells))
            if let index { rows[index] = row } else { added.append(row) }
        }
        if !added.isEmpty {
            rows = (rows + added).sorted { $0.number < $1.number }
            added = []
        }
        rows.removeAll { $0.cells.isEmpty }
    }

    /// Rows that only merged cells reach into.
    private var added: [WorkbookSheet.Row] = []

    /// Where a row is, by its number.
    private func row(_ number: Int) -> Int? {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].number == number ? low : nil
    }
}
