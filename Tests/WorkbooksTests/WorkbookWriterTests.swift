import Testing

@testable import Workbooks

/// Texts that a careless writer would change, or hand to a program as something else.
@Suite struct WorkbookWriterTests {
    @Test(arguments: [
        ("a & <b>", "a &amp; &lt;b&gt;"), ("=1+1", "=1+1"), (" two  blanks ", " two  blanks "), ("a\nb\tc", "a\nb\tc"),
        ("a\u{1}b\r", "a_x0001_b_x000D_"), ("_x0041_", "_x005F_x0041_"), ("_x00G1_ _xyz", "_x00G1_ _xyz"),
        ("\u{FFFE}", "_xFFFE_"), ("e\u{301}\u{1F600}", "e\u{301}\u{1F600}"), ("\u{FEFF}x", "\u{FEFF}x"),
    ])
    func texts(text: String, written: String) throws {
        var workbook = try WorkbookWriter(
            sheet: "2020", [WrittenColumn(heading: "A", note: "", width: 8, style: .text)])
        try workbook.add([.text(text)])
        let archive = try Archive(workbook.finish())
        let sheet = try #require(try archive.contents(of: "xl/worksheets/sheet1.xml", limit: 1 << 20))
        let expected = #"<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">\#(written)</t></is></c>"#
        #expect(Array(sheet).firstRange(of: Array(expected.utf8)) != nil)
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")])
    func letters(index: Int, letters: String) { #expect(SheetColumn.letters(index) == letters) }

    /// No part is cut, however many pieces it is packed in.
    @Test func manyRows() throws {
        var workbook = try WorkbookWriter(
            sheet: "2020", [WrittenColumn(heading: "A", note: "Note", width: 8, style: .figure, choices: ["a", "b"])])
        for number in 1...20_000 { try workbook.add([.number(String(number), format: "General")]) }
        let archive = try Archive(workbook.finish())
        let sheet = try #require(try archive.contents(of: "xl/worksheets/sheet1.xml", limit: 4 << 20))
        let last = #"<c r="A20001" s="6"><v>20000</v></c></row></sheetData>"#
        #expect(Array(sheet).firstRange(of: Array(last.utf8)) != nil)
    }
}
