import Diagnostics

/// Reads the sheets of an OpenDocument workbook.
final class OpenDocumentContent: XMLHandler {
    /// The sheets that were read to their end.
    private(set) var sheets: [WorkbookSheet] = []
    private let part: String
    private let language: WorkbookLanguage
    /// How many cells there may still be.
    private var room = Limit.workbookCells.figure
    private var table: OpenDocumentTable?
    /// The styles of sheets that are hidden.
    private var hiddenStyles: Set<String> = []
    /// The style that is being read.
    private var style: String?
    /// How deep it is inside what does not show as part of a cell: drawings, notes, changes that were recorded.
    private var skipped = 0
    private var cell: OpenDocumentCell?
    private var paragraphs = OpenDocumentText()

    /// - Parameter part: its name, for faults.
    init(part: String, _ language: WorkbookLanguage) {
        self.part = part
        self.language = language
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault) {
        if skipped > 0 {
            skipped += 1
        } else if paragraphs.isOpen {
            if !paragraphs.start(name, attributes) { skipped = 1 }
        } else if cell != nil {
            if name.is(.text, "p") || name.is(.text, "h") { paragraphs.open() } else { skipped = 1 }
        } else if table != nil {
            try startPart(name, attributes)
        } else if name.is(.style, "style") {
            style = attributes.text("name", of: .style)
        } else if name.is(.style, "table-properties") {
            if attributes.flag("display", of: .table) == false, let style { hiddenStyles.insert(style) }
        } else if name.is(.table, "table") {
            try startTable(attributes)
        } else if name.is(.table, "tracked-changes") {
            skipped = 1
        }
    }

    func end(_ name: XMLName) throws(WorkbookFault) {
        if skipped > 0 {
            skipped -= 1
        } else if paragraphs.isOpen {
            paragraphs.end(name)
        } else if let cell {
            self.cell = nil
            let shown = cell.shown(paragraphs.take(), language)
            try table?.add(cell, shown)
        } else if name.is(.table, "table-row") {
            try table?.endRow()
        } else if name.is(.table, "table-row-group") || name.is(.table, "table-column-group") {
            table?.endGroup()
        } else if name.is(.table, "table"), let read = try table?.sheet() {
            room -= read.rows.reduce(0) { $0 + $1.cells.count }
            sheets.append(read)
            table = nil
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if skipped == 0 { paragraphs.append(bytes) }
    }

    private func startTable(_ attributes: XMLAttributes) throws(WorkbookFault) {
        guard sheets.count < Limit.workbookSheets.figure else { throw .tooLarge(.workbookSheets, part: part) }
        let isHidden = attributes.text("style-name", of: .table).map(hiddenStyles.contains) ?? false
        let builder = SheetBuilder(
            name: attributes.text("name", of: .table) ?? "", isHidden: isHidden, room: room)
        table = OpenDocumentTable(builder, part: part)
    }

    /// A row, a column, a group of them or a cell.
    private func startPart(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault) {
        guard name.namespace == .table else { return skipped = 1 }
        if name.local.equals("table-cell") {
            cell = try OpenDocumentCell(attributes, isCovered: false, part: part)
        } else if name.local.equals("covered-table-cell") {
            cell = try OpenDocumentCell(attributes, isCovered: true, part: part)
        } else if name.local.equals("table-row") {
            try table?.startRow(attributes)
        } else if name.local.equals("table-column") {
            try table?.addColumns(attributes)
        } else if name.local.equals("table-row-group") || name.local.equals("table-column-group") {
            table?.startGroup(isHidden: attributes.flag("display", of: .table) == false)
        } else if !["table-rows", "table-columns", "table-header-rows", "table-header-columns"].contains(
            where: { name.local.equals($0) })
        {
            skipped = 1
        }
    }
}
