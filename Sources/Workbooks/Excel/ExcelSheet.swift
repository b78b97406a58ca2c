import Diagnostics

/// Reads a sheet of an Excel workbook.
final class ExcelSheet: XMLHandler {
    private let part: String
    private let reader: ExcelCellReader
    private var builder: SheetBuilder
    private var row = 0
    private var isRowHidden = false
    private var column = -1
    private var cells: [WorkbookSheet.Cell] = []
    private var cell = ExcelCell()
    private var inline = ExcelText()
    private enum Place { case outside, cell, value, formula, inline }
    private var place = Place.outside

    /// - Parameter part: its name, for faults.
    init(_ builder: SheetBuilder, part: String, _ reader: ExcelCellReader) {
        self.builder = builder
        self.part = part
        self.reader = reader
    }

    /// The sheet, after all of it was read.
    func sheet() throws(WorkbookFault) -> WorkbookSheet { try builder.sheet() }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault) {
        guard name.namespace == .sheet else { return }
        switch place {
        case .outside:
            if name.local.equals("c") {
                try startCell(attributes)
            } else if name.local.equals("row") {
                try startRow(attributes)
            } else if name.local.equals("col") {
                try startColumns(attributes)
            } else if name.local.equals("mergeCell") {
                guard let area = attributes.bytes("ref").flatMap(MergedArea.init) else { throw .damaged(part: part) }
                builder.merge(area)
            }
        case .cell:
            if name.local.equals("v") {
                place = .value
            } else if name.local.equals("f") {
                place = .formula
                cell.hasFormula = true
            } else if name.local.equals("is") {
                place = .inline
            }
        case .inline: inline.start(name)
        case .value, .formula: break
        }
    }

    func end(_ name: XMLName) throws(WorkbookFault) {
        guard name.namespace == .sheet else { return }
        switch place {
        case .outside:
            guard name.local.equals("row") else { return }
            try builder.add(row: row, isHidden: isRowHidden, cells: cells)
            cells.removeAll(keepingCapacity: true)
        case .cell:
            guard name.local.equals("c") else { return }
            place = .outside
            guard let shown = try reader.shown(cell) else { return }
            if cell.type == .number { try builder.count(longText: shown.text) }
            let isRounded = shown.kind == .number && reader.isRounded(cell)
            cells.append(
                WorkbookSheet.Cell(
                    column: column, text: shown.text, kind: shown.kind, isCovered: false, isRounded: isRounded))
        case .value: if name.local.equals("v") { place = .cell }
        case .formula: if name.local.equals("f") { place = .cell }
        case .inline:
            inline.end(name)
            guard name.local.equals("is") else { return }
            cell.inline = inline.take()
            place = .cell
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch place {
        case .value: cell.value += bytes
        case .inline: inline.append(bytes)
        case .outside, .cell, .formula: break
        }
    }

    /// A row says its number, or is the next one.
    private func startRow(_ attributes: XMLAttributes) throws(WorkbookFault) {
        if let bytes = attributes.bytes("r") {
            guard let number = XMLAttributes.integer(bytes) else { throw .damaged(part: part) }
            row = number
        } else {
            row += 1
        }
        guard SheetBuilder.rows.contains(row) else { throw .damaged(part: part) }
        isRowHidden = attributes.flag("hidden") == true
        column = -1
    }

    /// A cell says its place, or is the next one.
    private func startCell(_ attributes: XMLAttributes) throws(WorkbookFault) {
        guard row > 0 else { throw .damaged(part: part) }
        if let bytes = attributes.bytes("r") {
            guard let reference = CellReference(bytes), reference.row == row else { throw .damaged(part: part) }
            column = reference.column
        } else {
            column += 1
        }
        guard SheetBuilder.columns.contains(column) else { throw .damaged(part: part) }
        cell.restart(
            type: attributes.bytes("t").map(ExcelCell.Kind.init) ?? .number, style: attributes.integer("s") ?? 0)
        place = .cell
    }

    private func startColumns(_ attributes: XMLAttributes) throws(WorkbookFault) {
        guard attributes.flag("hidden") == true || attributes.text("width") == "0" else { return }
        guard let first = attributes.integer("min"), let last = attributes.integer("max"), first >= 1, first <= last
        else {
            throw .damaged(part: part)
        }
        guard first <= SheetBuilder.columns.count else { return }
        builder.hide(columns: first - 1...min(last, SheetBuilder.columns.count) - 1)
    }
}
