import ReportModel
import TestSupport
import Testing

@testable import OpenData

/// How tables are written.
@Suite("CSV")
struct CSVTests {
    private func written(_ dialect: CSVDialect, _ cells: DataCell...) -> String {
        var writer = CSVWriter(dialect)
        writer.row(cells)
        return String(decoding: writer.takeBytes(), as: UTF8.self)
    }

    @Test(
        "texts are quoted where RFC 4180 asks for it, and read back as they were",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("a;b", "a;b"), (" edges ", " edges "), ("città – 5 €", "città – 5 €"), ("", ""), ("\r", "\"\r\""),
        ])
    func quotes(_ text: String, _ quoted: String) throws {
        let line = written(.open, .text(text), .number("1"))
        #expect(line == quoted + ",1\r\n")
        #expect(try CSVReader("a,b\r\n" + line).rows == [["a": text, "b": "1"]])
    }

    @Test("programs get comma and decimal point")
    func open() {
        #expect(written(.open, .number("-3.70"), .flag(true), .empty, .flag(false)) == "-3.70,yes,,no\r\n")
    }

    @Test("an Italian spreadsheet gets semicolons and decimal commas; texts keep their points")
    func italian() {
        let line = written(.spreadsheet(.italian), .number("-3.70"), .text("1.5"), .text("a,b"), .text("a;b"))
        #expect(line == "-3,70;1.5;a,b;\"a;b\"\r\n")
    }

    @Test("an English spreadsheet gets commas and decimal points")
    func english() {
        #expect(written(.spreadsheet(.english), .number("-3.70"), .text("x")) == "-3.70,x\r\n")
    }

    @Test(
        "in spreadsheets only, what would run as a formula gets an apostrophe",
        arguments: [
            ("=1+1", true), ("+39 02", true), ("@SUM(A1)", true), ("\tx", true), ("-x", true), ("-", true),
            ("-=1", true),
            ("-2+3+cmd|' /C calc'!A0", true), ("-3*HYPERLINK(1)", true), ("-1@SUM(A1)", true), ("-5 minuti", true),
            ("-5-5", true), ("-5.", true), ("-%", true), ("-5%%", true), ("-5 % ", true), ("+5", true),
            ("- 5", true), ("-5", false), ("-5%", false), ("-3.70%", false), ("-1.234 €", false),
            ("-5\u{A0}%", false), ("−5", false), ("'=1", false), ("5-2", false),
            (" =1", false),
            ("≥ 5", false), ("", false),
        ])
    func formulas(_ text: String, _ isDisarmed: Bool) throws {
        let line = written(.spreadsheet(.italian), .text(text))
        #expect(line == (isDisarmed ? "'" : "") + text + "\r\n")
        #expect(written(.open, .text(text)) == text + "\r\n")
    }

    @Test("numbers, and minus signs before them, are never touched")
    func negativeNumbers() {
        #expect(written(.spreadsheet(.italian), .number("-5")) == "-5\r\n")
    }

    @Test(
        "the tests' own reader refuses what is no table",
        arguments: ["a,b\r\n1\r\n", "a\n1\n", "a\r\n\"1", "a\r\n\"1\"x\r\n", "a\r\nb\"c\r\n", "a", ""])
    func strictReader(_ text: String) {
        #expect(throws: CSVReader.Fault.self) { try CSVReader(text) }
    }

    @Test("only files for spreadsheets begin with a byte order mark")
    func marks() {
        let header = IndicatorColumn.allCases.map(\.rawValue)
        func text(_ dialect: CSVDialect) -> String { String(decoding: CSVWriter.header(dialect), as: UTF8.self) }
        #expect(text(.open) == header.joined(separator: ",") + "\r\n")
        #expect(text(.spreadsheet(.italian)) == "\u{FEFF}" + header.joined(separator: ";") + "\r\n")
        #expect(text(.spreadsheet(.english)) == "\u{FEFF}" + header.joined(separator: ",") + "\r\n")
    }
}
