import Diagnostics
import Testing

@testable import Workbooks

/// Workbooks of OpenDocument: what their cells show, where they stand, and what is refused.
@Suite struct OpenDocumentTests {
    // MARK: Numbers

    /// The value tells what the marks mean, whatever language the workbook was saved in.
    @Test(arguments: [
        ("0.936", "93,6%", "93,6%", "93.6%"), ("0.936", "93.6%", "93,6%", "93.6%"),
        ("0.9361", "93.6 %", "93,6 %", "93.6 %"),
        ("1150", "1.150", "1.150", "1,150"), ("1150", "1,150", "1.150", "1,150"), ("1.15", "1.150", "1,150", "1.150"),
        ("1.15", "1,150", "1,150", "1.150"), ("1150.4", "1.150", "1.150", "1,150"),
        ("-1234.5", "-€ 1.234,50", "-€ 1.234,50", "-€ 1,234.50"), ("-1234.5", "(1,234.50)", "(1.234,50)", "(1,234.50)"),
        ("1234567.5", "1 234 567,5", "1.234.567,5", "1,234,567.5"),
        ("1234.5", "1\u{2019}234.50", "1.234,50", "1,234.50"),
        ("0", "0,000", "0,000", "0.000"), ("0", "0.000", "0,000", "0.000"), ("0", "-", "0", "0"),
        ("0", "- €", "0", "0"),
        ("5", "5 giorni", "5 giorni", "5 giorni"), ("12.5", "12,5 %", "12,5 %", "12.5 %"), ("45", "45", "45", "45"),
    ])
    func numbers(value: String, shown: String, italian: String, english: String) throws {
        for type in ["float", "percentage"] {
            let attributes = #"office:value-type="\#(type)" office:value="\#(value)""#
            for (language, expected) in [(WorkbookLanguage.italian, italian), (.english, english)] {
                let cell = try #require(try TestDocument.cell(attributes, shown, language))
                #expect(cell.text == expected)
                #expect(cell.kind == .number)
            }
        }
    }

    /// Nothing is made of a number that the text does not show.
    @Test(arguments: [
        ("1234567", "1.235"), ("0.5", "1/2"), ("1.5", "1 1/2"), ("12345", "1,23E+04"), ("1", "VERO"),
        ("44561", "dicembre"),
        ("2", "2 m2"), ("1150", "1.15"), ("1.1.1", "1.1.1"),
    ])
    func otherTexts(value: String, shown: String) throws {
        let cell = try TestDocument.cell(#"office:value-type="float" office:value="\#(value)""#, shown)
        #expect(cell?.text == shown)
        #expect(cell?.kind == .text)
    }

    /// In red and without its sign, it would be another number; and without a text, the format is not known.
    @Test(arguments: [
        ("float", "-1234.5", "1.234,50", "-1234,5"), ("float", "0.936", "", "0,936"),
        ("percentage", "0.936", "", "93,6%"),
    ])
    func unformatted(type: String, value: String, shown: String, expected: String) throws {
        let cell = try TestDocument.cell(#"office:value-type="\#(type)" office:value="\#(value)""#, shown)
        #expect(cell?.text == expected)
        #expect(cell?.kind == .unformatted)
    }

    // MARK: Other cells

    @Test func otherKinds() throws {
        func cell(_ attributes: String, _ text: String) throws -> (String, WorkbookSheet.Kind)? {
            try TestDocument.cell(attributes, text)
        }
        #expect(
            try cell(#"office:value-type="date" office:date-value="2021-12-31""#, "31/12/21")! == (
                "31/12/21", .date("2021-12-31")
            ))
        #expect(
            try cell(#"office:value-type="date" office:date-value="2021-12-31T08:30:00""#, "")! == (
                "2021-12-31", .date("2021-12-31")
            ))
        #expect(try cell(#"office:value-type="date" office:date-value="-2021-12-31""#, "?")! == ("?", .text))
        #expect(try cell(#"office:value-type="time" office:time-value="PT26H30M00S""#, "26:30")! == ("26:30", .text))
        #expect(
            try cell(#"office:value-type="boolean" office:boolean-value="true""#, "TRUE")! == ("VERO", .boolean(true)))
        #expect(try cell(#"office:value-type="string" office:string-value="x""#, "")! == ("x", .text))
        #expect(try cell("", "") == nil)
        #expect(try cell(#"table:formula="of:=[.A2]""#, "")! == ("", .unreckoned))
        #expect(try cell(#"table:formula="of:=NA()" office:value-type="string""#, "#N/D")! == ("#N/D", .fault))
        #expect(try cell(#"table:formula="of:=1" office:value-type="string""#, "Err:502")! == ("Err:502", .fault))
        #expect(try cell(#"office:value-type="string" calcext:value-type="error""#, "#DIV/0!")! == ("#DIV/0!", .fault))
        #expect(try cell(#"office:value-type="string""#, "#N/D")! == ("#N/D", .text))
    }

    @Test(arguments: [
        ("<text:p>a</text:p><text:p>b</text:p>", "a\nb"), ("<text:p/><text:p>b</text:p>", "\nb"),
        ("<text:p> a \n <text:span>b</text:span><text:s text:c=\"3\"/>c<text:s/> </text:p>", "a b   c "),
        ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
        ("<text:p><text:a>site</text:a> &amp; <text:span><text:span>x</text:span></text:span></text:p>", "site & x"),
        ("<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>", "a"),
        ("<text:p>a<office:annotation><text:p>note</text:p></office:annotation>b</text:p>", "ab"),
        ("<draw:frame><text:p>drawn</text:p></draw:frame><text:p>a</text:p>", "a"),
        ("<text:p>a<text:note><text:p>foot</text:p></text:note></text:p>", "a"),
    ])
    func texts(content: String, expected: String) throws {
        #expect(try TestDocument.cell(#"office:value-type="string""#, content)?.text == expected)
    }

    // MARK: Places

    private func text(_ text: String, _ attributes: String = "") -> String {
        #"<table:table-cell office:value-type="string" \#(attributes)><text:p>\#(text)</text:p></table:table-cell>"#
    }

    @Test func repeats() throws {
        let cells = try TestDocument(
            #"<table:table-column table:number-columns-repeated="1024"/>"#
                + #"<table:table-row table:number-rows-repeated="3"/><table:table-row table:number-rows-repeated="2">"#
                + #"<table:table-cell table:number-columns-repeated="2"/>"#
                + text("x", #"table:number-columns-repeated="2""#)
                + #"<table:table-cell table:number-columns-repeated="16380"/></table:table-row>"#
                + #"<table:table-row table:number-rows-repeated="1048571"><table:table-cell "#
                + #"table:number-columns-repeated="16384"/></table:table-row>"#
        ).cells()
        #expect(cells == ["C4 x", "D4 x", "C5 x", "D5 x"])
    }

    @Test func hiddenAndMerged() throws {
        let row = { (attributes: String, cells: String) in "<table:table-row \(attributes)>\(cells)</table:table-row>" }
        var document = TestDocument(
            #"<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>"#
                + "<table:table-header-rows>"
                + row(
                    "",
                    text("a", #"table:number-columns-spanned="2" table:number-rows-spanned="2""#)
                        + "<table:covered-table-cell/>" + text("c"))
                + "</table:table-header-rows>"
                + row(
                    "",
                    #"<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>"#
                        + "<table:covered-table-cell/>")
                + row(#"table:visibility="filter""#, text("d"))
                + #"<table:table-row-group table:display="false">"# + row("", text("e")) + "</table:table-row-group>"
                + "<table:table-row-group>" + row("", text("f")) + "</table:table-row-group>",
            row("", text("second")))
        document.styles =
            #"<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>"#
            + #"<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>"#
        document.states = [#"table:style-name="ta1""#, #"table:style-name="ta2""#]
        document.before =
            "<table:tracked-changes><table:cell-content-change><text:p>x</text:p></table:cell-content-change></table:tracked-changes>"
        #expect(
            try document.cells() == [
                "A1 a", "B1* a", "C1 c", "A2* a", "B2* a", "A3 d (hidden)", "A4 e (hidden)", "A5 f",
            ])
        let workbook = try document.read()
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
        #expect(workbook.sheets.map(\.name) == ["S0", "S1"])
        #expect(workbook.sheets[0].hiddenColumns == [1, 2])
    }

    // MARK: What is refused

    private func fault(_ document: TestDocument) -> WorkbookFault? {
        do throws(WorkbookFault) {
            _ = try document.read()
            return nil
        } catch {
            return error
        }
    }

    @Test func faults() {
        var document = TestDocument("")
        document.manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
        #expect(fault(document) == .protected)
        document = TestDocument()
        #expect(fault(document) == .noSheets)
        document = TestDocument(#"<table:table-row table:number-rows-repeated="0"/>"#)
        #expect(fault(document) == .damaged(part: "content.xml"))
        document.type = nil
        #expect(fault(document) == .damaged(part: "content.xml"))
        document = TestDocument(
            "<table:table-row>" + text("x", #"table:number-columns-repeated="16385""#) + "</table:table-row>")
        #expect(fault(document) == .damaged(part: "content.xml"))
        document.type = "application/vnd.oasis.opendocument.text"
        #expect(fault(document) == .foreign(.textDocument))
        // Rows that hold something, beyond the end of any sheet.
        document = TestDocument(
            #"<table:table-row table:number-rows-repeated="999999999999"/><table:table-row>"# + text("x")
                + "</table:table-row>")
        #expect(fault(document) == .damaged(part: "content.xml"))
    }

    /// A few bytes that ask for all cells there are end at the limit, at once.
    @Test func bombs() {
        let row =
            #"<table:table-row table:number-rows-repeated="1048576">"#
            + text("x", #"table:number-columns-repeated="16384""#)
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(fault(TestDocument(row + "</table:table-row>")) == .tooLarge(.workbookCells, part: nil))
            #expect(
                fault(
                    TestDocument(
                        String(repeating: #"<table:table-row table:number-rows-repeated="1048576"/>"#, count: 20_000)))
                    == nil)
            #expect(
                fault(
                    TestDocument(
                        String(
                            repeating:
                                #"<table:table-row table:visibility="collapse" table:number-rows-repeated="1048576"/>"#,
                            count: 20_000))) == nil)
        }
        #expect(time < .seconds(10))
    }
}
