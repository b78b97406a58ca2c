import Content
import Diagnostics
import Foundation
import ReportModel
import TestSupport
import Testing

@testable import SiteGenerator
@testable import SpreadsheetImport

/// How a spreadsheet is read.
@Suite struct SpreadsheetTests {
    /// The table in a file, and how that was saved.
    private func read(_ bytes: some Sequence<UInt8>) throws -> (sheet: Spreadsheet, file: SheetFile) {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("t.csv")
        try Data(bytes).write(to: path)
        let options = ImportOptions(file: path.path)
        var report = DiagnosticReport()
        let file = try #require(SheetFile(options, .italian, report: &report), "\(report.diagnostics.map(\.id))")
        let sheet = Spreadsheet(file.grid, options, FigureReader(language: .italian), report: &report)
        return (try #require(sheet, "\(report.diagnostics.map(\.id))"), file)
    }

    @Test func separatorAndEncodingAreFoundOut() throws {
        let table = "Obiettivo;KPI;Note\nCittà, più verde;à;“x”\n"
        let utf8 = try read(table.utf8)
        #expect(utf8.file.separator == ";")
        #expect(utf8.file.format == "UTF-8")
        #expect(try read([0xEF, 0xBB, 0xBF] + table.utf8).file.format == "UTF-8 (BOM)")
        let (old, oldFile) = try read(try #require(table.data(using: .windowsCP1252)))
        #expect(oldFile.format == "Windows-1252")
        for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
            let bytes = try #require(("\u{FEFF}" + table).data(using: encoding))
            let (sheet, file) = try read(bytes)
            #expect(file.format == "UTF-16")
            #expect(sheet.rows.map { $0[.objective] } == ["Città, più verde"])
        }
        #expect(old.rows.map { $0[.objective] } == ["Città, più verde"])
        #expect(old.rows.map { $0[.note] } == ["“x”"])
        #expect(try read(table.replacing(";", with: "\t").utf8).file.separator == "\t")
        #expect(try read("Objective,Indicator\na,\"b;c;d;e\"\n".utf8).file.separator == ",")
    }

    @Test func everyByteOfWindows1252IsRead() throws {
        for byte in UInt8(0x80)...0xFF {
            let expected = String(data: Data([byte]), encoding: .windowsCP1252)
            let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
            let found = Windows1252.decode([byte]).map { String(decoding: $0, as: UTF8.self) }
            #expect(found == (undefined.contains(byte) ? nil : expected), "\(byte)")
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func quotesAndLineEndsAreTheStandards(_ end: String) throws {
        let lines = ["Obiettivo,KPI,Note", "a,\"b \"\"c\"\", d\",\"x\(end)y\"", "", " e ,'=f,\"'-x\"", "g,'h,'-5"]
        let sheet = try read(lines.joined(separator: end).utf8).sheet
        let rows = sheet.rows
        #expect(rows.map { $0[.objective] } == ["a", "e", "g"])
        #expect(rows.map { $0[.indicator] } == ["b \"c\", d", "=f", "'h"])
        #expect(rows.map { $0[.note]?.replacing("\r", with: "\n") } == ["x\ny", "-x", "'-5"])
        // The second row of cells holds a line break, and an empty row follows.
        #expect(rows.map(\.number) == [2, 4, 5])
        let place = rows[2].location(.indicator)
        #expect((place.line, place.column, place.length) == (6, 3, 2))
    }

    @Test(arguments: [
        "-2+3+cmd|' /C calc'!A0", "-1@SUM(A1)", "-5 minuti", "=1", "-5%", "-5", "'x", "'-5%", "＝1+1", "\u{200D}=1",
        "\u{FEFF}＋1",
    ])
    func disarmedTextsComeBack(_ text: String) throws {
        let sheet = try read("Obiettivo,KPI,Note\na,b,\(CellText.disarmed(text))\n".utf8).sheet
        #expect(sheet.rows.map { $0[.note] } == [text])
    }

    @Test(arguments: [
        "Obiettivo;KPI;Target;Raggiunto;Risultato", "OBIETTIVI;Indicatore;Valore target;Valore raggiunto;Esito",
        "obiettivo ; Descrizione KPI;Atteso;Consuntivo;% raggiungimento", "Objective;KPI;Target;Actual;Result",
        "Goal;Indicator name;Target value;Value;Outcome", "objective,indicator,target,actual,published_result",
    ])
    func headingsOfOfficesAreKnown(_ heading: String) throws {
        let row = heading.contains(";") ? "a;b;1;2;3" : "a,b,1,2,3"
        let columns = try read("\(heading)\n\(row)\n".utf8).sheet.columns.sets
        let wanted: [IndicatorColumn] = [.objective, .indicator, .target, .actual, .publishedResult]
        #expect(columns.map { set in wanted.map { set[$0] } } == [[0, 1, 2, 3, 4]])
    }

    @Test func everyColumnOfTheSitesOwnTableIsKnown() {
        let computed = [
            "target_comparator", "target_unit", "actual_unit", "published_value", "computed_value", "status",
            "verification", "basis", "page", "cautions", "target_type", "actual_type", "target_number", "actual_number",
            "number_unit", "result_kind", "target_low", "target_high",
        ]
        for column in IndicatorColumn.allCases {
            let expected = computed.contains(column.rawValue) ? .ignored : HeadingMeaning(column: column)
            #expect(HeadingNames.meaning(of: column.rawValue) == expected, "\(column.rawValue)")
        }
    }

    @Test func mappingsAreRead() {
        #expect(ImportOptions.Mapping("KPI del progetto=indicator")?.column == .indicator)
        #expect(ImportOptions.Mapping("a=b=note")?.heading == "a=b")
        let ignored = ImportOptions.Mapping("Ufficio=-")
        #expect(ignored != nil && ignored?.column == nil)
        for wrong in ["", "x", "=note", "x=indicatore", "x=target_value"] {
            #expect(ImportOptions.Mapping(wrong) == nil, "\(wrong)")
        }
    }

    @Test func cellsAreNamedAsSpreadsheetsDo() {
        let names = [0, 25, 26, 51, 52, 701, 702].map { CellPlace(row: 7, column: $0, heading: "").name }
        #expect(names == ["A7", "Z7", "AA7", "AZ7", "BA7", "ZZ7", "AAA7"])
    }
}
