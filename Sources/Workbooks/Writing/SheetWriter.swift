import Bytes

/// Writes a sheet of cells as `.xlsx` has it, row by row, and packs what was written as it goes.
struct SheetWriter: ~Copyable {
    private let columns: [WrittenColumn]
    private let letters: [String]
    private let part: Deflation
    private var output = OutputBuffer(capacity: pieceSize + 16 << 10)
    private(set) var styles = WrittenStyles()
    /// How many rows there are, with that of the headings.
    private(set) var rows = 1

    /// With how many bytes a piece is packed.
    private static let pieceSize = 128 << 10
    /// As far as any sheet goes.
    private static let lastRow = 1_048_576

    /// A sheet with its headings; `nil` where there is no memory for it.
    init?(_ columns: [WrittenColumn]) {
        guard let part = Deflation() else { return nil }
        self.part = part
        self.columns = columns
        letters = columns.indices.map(SheetColumn.letters)
        begin()
    }

    /// How many bytes the sheet has so far.
    var size: Int { part.size + output.count }

    /// Adds a row with a cell for each column.
    mutating func add(_ cells: [WrittenCell]) {
        rows += 1
        output.append("<row r=\"")
        output.append(String(rows))
        output.append("\">")
        for (index, cell) in cells.enumerated() {
            switch cell {
            case .empty: break
            case .text(let text): add(text, WrittenStyles.number(of: columns[index].style), column: index)
            case .number(let number, let format):
                begin(cell: index, style: styles.number(of: format))
                output.append("><v>")
                output.append(number)
                output.append("</v></c>")
            }
        }
        output.append("</row>")
        if output.count > Self.pieceSize { pack() }
    }

    /// Ends the sheet.
    mutating func finish() -> Deflation {
        output.append("</sheetData><autoFilter ref=\"")
        output.append("A1:\(letters[letters.count - 1])\(rows)")
        output.append("\"/>")
        addChoices()
        output.append(
            #"<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>"#
                + #"<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>"#)
        // Figures that are texts are meant to be: no warning at each of them.
        output.append(#"<ignoredErrors><ignoredError sqref="A1:"#)
        output.append("\(letters[letters.count - 1])\(Self.lastRow)")
        output.append(#"" numberStoredAsText="1"/></ignoredErrors>"#)
        output.append(#"<legacyDrawing r:id="rId1"/></worksheet>"#)
        pack()
        part.finish()
        return part
    }

    private mutating func begin() {
        output.append(
            #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
                + #"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
                + #" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">"#
                + #"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"#
                + #"<sheetViews><sheetView tabSelected="1" workbookViewId="0">"#
                + #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#
                + #"<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>"#
                + #"<sheetFormatPr defaultRowHeight="15"/><cols>"#)
        for (index, column) in columns.enumerated() {
            let style = WrittenStyles.number(of: column.style)
            output.append(#"<col min="\#(index + 1)" max="\#(index + 1)" width="\#(column.width)" style="\#(style)""#)
            output.append(#" customWidth="1"/>"#)
        }
        output.append(#"</cols><sheetData><row r="1">"#)
        for (index, column) in columns.enumerated() { add(column.heading, WrittenStyles.heading, column: index) }
        output.append("</row>")
    }

    /// The lists of what cells may hold. Other words are asked about, not refused: the import knows more than these.
    private mutating func addChoices() {
        let lists = columns.enumerated().filter { !$0.element.choices.isEmpty }
        if lists.isEmpty { return }
        output.append(#"<dataValidations count="\#(lists.count)">"#)
        for (index, column) in lists {
            output.append(
                #"<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1""#
                    + #" showErrorMessage="\#(column.isOpen ? 0 : 1)" sqref="\#(letters[index])2:\#(letters[index])\#(Self.lastRow)">"#
                    + "<formula1>\"")
            output.append(escaping: column.choices.joined(separator: ","))
            output.append("\"</formula1></dataValidation>")
        }
        output.append("</dataValidations>")
    }

    private mutating func add(_ text: String, _ style: Int, column: Int) {
        begin(cell: column, style: style)
        output.append(#" t="inlineStr"><is><t xml:space="preserve">"#)
        output.append(sheetText: text)
        output.append("</t></is></c>")
    }

    private mutating func begin(cell column: Int, style: Int) {
        output.append("<c r=\"")
        output.append(letters[column])
        output.append(String(rows))
        output.append("\" s=\"")
        output.append(String(style))
        output.append("\"")
    }

    private mutating func pack() {
        part.add(output.bytes)
        output.removeAll()
    }
}
