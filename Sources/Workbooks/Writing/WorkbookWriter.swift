import Bytes
package import Diagnostics

/// Writes a workbook of one sheet as `.xlsx`: headings in a row that stays in view, with a filter, notes and lists of
/// what cells may hold. The same cells give the same bytes.
package struct WorkbookWriter: ~Copyable {
    private let name: String
    private let columns: [WrittenColumn]
    private var sheet: SheetWriter

    /// A workbook without rows.
    ///
    /// - Parameters:
    ///   - name: what the sheet's tab says, of letters, digits and blanks; 31 at most.
    ///   - columns: at least one.
    package init(sheet name: String, _ columns: [WrittenColumn]) throws(WorkbookFault) {
        guard let sheet = SheetWriter(columns) else { throw .tooLarge(.workbookPart, part: nil) }
        self.name = name
        self.columns = columns
        self.sheet = sheet
    }

    /// Adds a row with a cell for each column, none of more than 32,767 characters.
    ///
    /// Throws ``WorkbookFault/tooLarge(_:part:)`` where the workbook becomes larger than one that is read may be.
    package mutating func add(_ cells: [WrittenCell]) throws(WorkbookFault) {
        sheet.add(cells)
        if sheet.rows > Limit.sheetRows.figure { throw .tooLarge(.sheetRows, part: nil) }
        if sheet.size > Limit.workbookPart.bytes { throw .tooLarge(.workbookPart, part: nil) }
    }

    /// Ends the workbook.
    package consuming func finish() throws(WorkbookFault) -> [UInt8] {
        let rows = sheet.rows
        let table = sheet.finish()
        let notes = WrittenNotes(columns: columns)
        var archive = ArchiveWriter()
        try Self.add("[Content_Types].xml", Self.buffer(Self.contentTypes), to: &archive)
        try Self.add("_rels/.rels", Self.buffer(Self.root), to: &archive)
        try Self.add("xl/workbook.xml", workbook(rows: rows), to: &archive)
        try Self.add("xl/_rels/workbook.xml.rels", Self.buffer(Self.parts), to: &archive)
        try Self.add("xl/styles.xml", sheet.styles.part, to: &archive)
        archive.add("xl/worksheets/sheet1.xml", table)
        try Self.add("xl/worksheets/_rels/sheet1.xml.rels", Self.buffer(Self.notes), to: &archive)
        try Self.add("xl/comments1.xml", notes.texts, to: &archive)
        try Self.add("xl/drawings/vmlDrawing1.vml", notes.boxes, to: &archive)
        return archive.finish()
    }

    private static func add(
        _ name: String, _ bytes: consuming OutputBuffer, to archive: inout ArchiveWriter
    ) throws(WorkbookFault) {
        guard let part = Deflation() else { throw .tooLarge(.workbookPart, part: nil) }
        part.add(bytes.takeBytes())
        part.finish()
        archive.add(name, part)
    }

    private static func buffer(_ text: String) -> OutputBuffer {
        var buffer = OutputBuffer()
        buffer.append(text)
        return buffer
    }

    /// The part that names the sheet, the range of its filter, and the row that is printed on each page.
    private func workbook(rows: Int) -> OutputBuffer {
        var part = OutputBuffer()
        let last = SheetColumn.letters(columns.count - 1)
        part.append(
            Self.declaration + #"<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.relationships)"><bookViews>"#
                + #"<workbookView/></bookViews><sheets><sheet name=""#)
        part.append(escaping: name)
        part.append(
            #"" sheetId="1" r:id="rId1"/></sheets><definedNames>"#
                + #"<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">"#)
        part.append(escaping: "'\(name)'!$A$1:$\(last)$\(rows)")
        part.append(#"</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">"#)
        part.append(escaping: "'\(name)'!$1:$1")
        part.append("</definedName></definedNames></workbook>")
        return part
    }

    // MARK: Parts that are always the same

    private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static let contentTypes =
        declaration + #"<Types xmlns="\#(package)/content-types">"#
        + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
        + #"<Default Extension="xml" ContentType="application/xml"/>"#
        + #"<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>"#
        + #"<Override PartName="/xl/workbook.xml" ContentType="\#(sheetType).sheet.main+xml"/>"#
        + #"<Override PartName="/xl/worksheets/sheet1.xml" ContentType="\#(sheetType).worksheet+xml"/>"#
        + #"<Override PartName="/xl/styles.xml" ContentType="\#(sheetType).styles+xml"/>"#
        + #"<Override PartName="/xl/comments1.xml" ContentType="\#(sheetType).comments+xml"/></Types>"#

    private static let root = links([("officeDocument", "xl/workbook.xml")])
    private static let parts = links([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")])
    private static let notes = links([("vmlDrawing", "../drawings/vmlDrawing1.vml"), ("comments", "../comments1.xml")])

    private static func links(_ targets: [(type: String, part: String)]) -> String {
        var links = declaration + #"<Relationships xmlns="\#(package)/relationships">"#
        for (index, target) in targets.enumerated() {
            links += #"<Relationship Id="rId\#(index + 1)" Type="\#(relationships)/\#(target.type)""#
            links += #" Target="\#(target.part)"/>"#
        }
        return links + "</Relationships>"
    }
}
