import Diagnostics
import Testing

@testable import Workbooks

@Suite("Workbooks of Excel")
struct ExcelWorkbookTests {
    @Test("cells and rows that do not say where they are")
    func unplaced() throws {
        let book = TestWorkbook(
            #"<row><c><v>1</v></c><c/><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"/><row><c><v>4</v></c></row>"#
        )
        #expect(try book.cells() == ["A1 1", "D1 2", "E1 3", "A8 4"])
    }

    @Test("rows in any order, and a cell that stands there twice")
    func disordered() throws {
        let book = TestWorkbook(
            #"<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>"#
        )
        #expect(try book.cells() == ["A1 4", "A3 5", "B3 1"])
    }

    @Test("what is hidden, by hand or by a filter, is read and told")
    func hidden() throws {
        var book = TestWorkbook(
            #"<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/><col min="1" max="1" width="0"/></cols><sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r="2" hidden="1"><c><v>4</v></c></row></sheetData>"#,
            "", "")
        book.states = ["", #"state="hidden""#, #"state="veryHidden""#]
        let read = try book.read()
        #expect(try book.cells() == ["A1 1", "B1 2", "C1 3", "A2 4 (hidden)"])
        #expect(read.sheets[0].hiddenColumns == [0, 1])
        #expect(read.sheets.map(\.isHidden) == [false, true, true])
        #expect(read.sheets.map(\.name) == ["S0", "S1", "S2"])
    }

    @Test("merged cells have the text of their corner, within what the sheet uses")
    func merged() throws {
        var book = TestWorkbook(
            #"<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"/><row r="3"><c r="A3"><v>9</v></c></row><row r="4"><c r="A4"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B3"/><mergeCell ref="C1:XFD1048576"/></mergeCells>"#
        )
        #expect(
            try book.cells() == [
                "A1 1", "B1* 1", "C1 2", "A2* 1 (hidden)", "B2* 1 (hidden)", "C2* 2 (hidden)", "A3* 1", "B3* 1",
                "C3* 2",
                "A4 3", "C4* 2",
            ])
        book.sheets = [#"<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData><mergeCell ref="A1:C3"/>"#]
        #expect(try book.cells() == [], "what is hidden below an empty corner does not show")
        book.sheets = [#"<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>"#]
        #expect(try book.cells() == [])
    }

    @Test("overlapping merges without end are too many cells")
    func manyMerges() {
        let merges = String(repeating: #"<mergeCell ref="A1:J200000"/>"#, count: 10)
        let book = TestWorkbook(
            #"<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="200000"><c r="J200000"><v>1</v></c></row></sheetData>\#(merges)"#
        )
        #expect(throws: WorkbookFault.tooLarge(.workbookCells, part: nil)) { try book.read() }
    }

    @Test("texts of a format that together are too long")
    func longFormats() {
        var book = TestWorkbook(
            String(repeating: "<row>\(String(repeating: "<c><v>1</v></c>", count: 1000))</row>", count: 400))
        book.formats = ["0&quot;\(String(repeating: "x", count: 900))&quot;"]
        #expect(throws: WorkbookFault.tooLarge(.workbookCells, part: nil)) { try book.read() }
    }

    @Test("more styles than any program writes")
    func manyStyles() {
        var book = TestWorkbook("")
        let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
        book.parts["xl/styles.xml"] = "<a \(main)><cellXfs>\(String(repeating: "<xf/>", count: 100_001))</cellXfs></a>"
        #expect(throws: WorkbookFault.damaged(part: "xl/styles.xml")) { try book.read() }
    }

    @Test("texts: shared, inline, in pieces, without how they are pronounced")
    func texts() throws {
        var book = TestWorkbook(
            #"<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t> pezzi</t></r></is></c><c t="str"><v>_x00e8_ _x005F_x0041_ _xD83C__xDFE0_</v></c><c t="s"><v>2</v></c></row>"#
        )
        book.strings =
            "<si><t xml:space='preserve'> Casa</t></si><si><r><t>東</t></r><rPh sb='0' eb='1'><t>トウ</t></rPh></si><si><t/></si>"
        #expect(try book.cells() == ["A1  Casa", "B1 東", "C1 in pezzi", "D1 è _x0041_ 🏠"])
        book.sheets = [#"<row><c t="s"><v>3</v></c></row>"#]
        #expect(throws: WorkbookFault.damaged(part: "xl/sharedStrings.xml")) { try book.read() }
    }

    private func kinds(_ book: TestWorkbook) throws -> [WorkbookSheet.Kind] {
        try book.read().sheets[0].rows.flatMap { $0.cells.map(\.kind) }
    }

    @Test("errors, booleans, and formulas that were not reckoned")
    func kinds() throws {
        var book = TestWorkbook(
            #"<row><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c><f>A1</f></c><c><f>A1</f><v/></c><c><f>A1</f><v>2</v></c><c t="str"><f>A1</f><v/></c><c><v>x</v></c><c><v>1e999</v></c></row>"#
        )
        #expect(try kinds(book) == [.fault, .boolean(true), .unreckoned, .unreckoned, .number, .fault, .fault])
        #expect(try book.cells().prefix(2) == ["A1 #N/D", "B1 VERO"])
        #expect(try book.cells(.english).prefix(2) == ["A1 #N/A", "B1 TRUE"])
        book.after = #"<calcPr fullCalcOnLoad="1"/>"#
        #expect(try kinds(book)[4...] == [.unreckoned, .unreckoned, .fault, .fault])
    }

    @Test("days of both epochs, and as ISO 8601")
    func days() throws {
        var book = TestWorkbook(
            #"<row><c><v>44561</v></c><c t="d"><v>2021-12-31</v></c><c t="d"><v>2021-02-30</v></c><c><v>60</v></c><c s="1"><v>44561</v></c></row>"#
        )
        book.formats = ["dd/mm/yyyy", "mmm yyyy"]
        #expect(try book.cells() == ["A1 31/12/2021", "B1 31/12/2021", "C1 2021-02-30", "D1 60", "E1 dic 2021"])
        #expect(try kinds(book) == [.date("2021-12-31"), .date("2021-12-31"), .text, .unformatted, .text])
        book.before = #"<workbookPr date1904="1"/>"#
        #expect(
            try kinds(book)
                == [.date("2026-01-01"), .date("2021-12-31"), .text, .date("1904-03-01"), .text][...].map { $0 })
    }

    @Test("a million rows without anything are nothing")
    func empty() throws {
        let book = TestWorkbook(
            String(repeating: #"<row hidden="1"/>"#, count: 1_048_575) + "<row><c><v>1</v></c></row>")
        #expect(try book.cells() == ["A1048576 1"])
    }

    @Test("sheets that are charts are left out, and without others there is none")
    func charts() throws {
        var book = TestWorkbook("", "")
        book.types = ["chartsheet"]
        #expect(try book.read().sheets.map(\.name) == ["S1"])
        book.types = ["chartsheet", "macrosheet"]
        #expect(throws: WorkbookFault.noSheets) { try book.read() }
    }

    @Test(
        "what cannot be is damaged",
        arguments: [
            #"<row r="0"/>"#, #"<row r="1048577"/>"#, #"<row r="x"/>"#, #"<row r="2"><c r="A3"/></row>"#,
            #"<row><c r="XFE1"/></row>"#,
            #"<row><c r="1"/></row>"#, "<c><v>1</v></c>", #"<row><c r="XFD1"/><c/></row>"#,
            #"<sheetData/><mergeCell ref="A1:B2:C3"/>"#, #"<sheetData/><mergeCell ref="A0"/>"#,
            #"<cols><col min="0" max="2" hidden="1"/></cols><sheetData/>"#,
        ])
    func damaged(_ sheet: String) {
        #expect(throws: WorkbookFault.damaged(part: "xl/sheets/0.xml")) { try TestWorkbook(sheet).read() }
    }

    @Test("parts that are not there, twice there, or not what they should be")
    func parts() throws {
        var book = TestWorkbook("", "")
        book.parts = ["xl/sheets/1.xml": ""]
        #expect(throws: WorkbookFault.damaged(part: "xl/sheets/1.xml")) { try book.read() }
        book.parts = ["xl/workbook.xml": ""]
        #expect(throws: WorkbookFault.damaged(part: "xl/workbook.xml")) { try book.read() }
        book.parts = ["_rels/.rels": ""]
        #expect(throws: WorkbookFault.damaged(part: "_rels/.rels")) { try book.read() }
        book.parts = ["xl/styles.xml": "<!DOCTYPE a><a/>"]
        #expect(throws: WorkbookFault.documentType(part: "xl/styles.xml")) { try book.read() }
        book.parts = ["xl/strings.xml": "", "xl/styles.xml": ""]
        #expect(try book.read().sheets.count == 2)
        book = TestWorkbook(#"<row><c/></row>"#)
        let rels = "http://schemas.openxmlformats.org/package/2006/relationships"
        for (target, fault) in [
            ("word/document.xml", WorkbookFault.foreign(.textDocument)),
            ("ppt/presentation.xml", .foreign(.presentation)),
            ("xl/workbook.bin", .binaryExcel), ("../../workbook.xml", .damaged(part: "_rels/.rels")),
        ] {
            book.parts = [
                "_rels/.rels":
                    #"<Relationships xmlns="\#(rels)"><Relationship Id="r" Type="a/officeDocument" Target="\#(target)"/></Relationships>"#
            ]
            #expect(throws: fault) { try book.read() }
        }
    }

    @Test("too many sheets")
    func manySheets() {
        var book = TestWorkbook("")
        book.before = String(repeating: #"<sheet name="a" sheetId="1" r:id="r0"/>"#, count: Limit.workbookSheets.figure)
        #expect(throws: WorkbookFault.tooLarge(.workbookSheets, part: nil)) { try book.read() }
        book.before = #"<sheet name="a" sheetId="1" r:id="r0"/>"#
        #expect(throws: WorkbookFault.damaged(part: "xl/workbook.xml"), "one part for two sheets") { try book.read() }
    }
}
