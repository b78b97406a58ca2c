/// Counts the rows and columns of an OpenDocument sheet, of which one may stand for many.
struct OpenDocumentTable {
    private let part: String
    private var builder: SheetBuilder
    /// The number of the row that is being read, from 1; `next` is where the one after it begins.
    private var row = 1
    private var next = 1
    private var isRowHidden = false
    private var column = 0
    private var nextColumn = 0
    private var cells: [WorkbookSheet.Cell] = []
    /// Whether each group around is folded.
    private var groups: [Bool] = []

    /// - Parameter part: its name, for faults.
    init(_ builder: SheetBuilder, part: String) {
        self.builder = builder
        self.part = part
    }

    /// The sheet, after all of it was read.
    mutating func sheet() throws(WorkbookFault) -> WorkbookSheet { try builder.sheet() }

    mutating func startGroup(isHidden: Bool) { groups.append(isHidden) }
    mutating func endGroup() { _ = groups.popLast() }

    mutating func addColumns(_ attributes: XMLAttributes) throws(WorkbookFault) {
        let count = try Self.count("number-columns-repeated", attributes, part)
        let first = nextColumn
        nextColumn = min(first + count, SheetBuilder.columns.count)
        if isHidden(attributes), first < nextColumn { builder.hide(columns: first...nextColumn - 1) }
    }

    mutating func startRow(_ attributes: XMLAttributes) throws(WorkbookFault) {
        row = next
        // Many a program fills the sheet up with rows without anything, and somewhat beyond its end.
        next = min(row + (try Self.count("number-rows-repeated", attributes, part)), SheetBuilder.rows.count + 1)
        isRowHidden = isHidden(attributes)
        column = 0
    }

    mutating func endRow() throws(WorkbookFault) {
        guard row <= SheetBuilder.rows.count || cells.isEmpty else { throw .damaged(part: part) }
        for number in row..<next where isRowHidden || !cells.isEmpty {
            try builder.add(row: number, isHidden: isRowHidden, cells: cells)
        }
        cells.removeAll(keepingCapacity: true)
    }

    /// Adds a cell to the row, as often as it says.
    ///
    /// - Parameter shown: what it shows; `nil` where that is nothing.
    mutating func add(
        _ cell: OpenDocumentCell, _ shown: (text: String, kind: WorkbookSheet.Kind)?
    ) throws(WorkbookFault) {
        let first = column
        column = min(first + cell.repeats, SheetBuilder.columns.count)
        // What a merged cell covers keeps what was typed there, unseen.
        guard !cell.isCovered else { return }
        if let shown {
            guard first + cell.repeats <= SheetBuilder.columns.count else { throw .damaged(part: part) }
            for place in first..<column {
                cells.append(
                    WorkbookSheet.Cell(
                        column: place, text: shown.text, kind: shown.kind, isCovered: false,
                        isRounded: shown.kind == .number && cell.isRounded(shown.text)))
            }
        }
        guard cell.span != (1, 1), first < SheetBuilder.columns.count, row <= SheetBuilder.rows.count else { return }
        builder.merge(
            MergedArea(
                rows: row...min(row + cell.span.rows - 1, SheetBuilder.rows.count),
                columns: first...min(first + cell.span.columns, SheetBuilder.columns.count) - 1))
    }

    /// Whether rows or columns are not seen: by hand, by a filter, or in a group that is folded.
    private func isHidden(_ attributes: XMLAttributes) -> Bool {
        guard let visibility = attributes.bytes("visibility", of: .table) else { return groups.contains(true) }
        return !visibility.equals("visible") || groups.contains(true)
    }

    /// How often something stands there; once where nothing is said.
    static func count(
        _ attribute: StaticString, _ attributes: XMLAttributes, _ part: String
    ) throws(WorkbookFault) -> Int {
        guard let bytes = attributes.bytes(attribute, of: .table) else { return 1 }
        guard let count = XMLAttributes.integer(bytes), count >= 1 else { throw .damaged(part: part) }
        // No sheet is as large, and no sum of two runs over.
        return min(count, 1 << 30)
    }
}
