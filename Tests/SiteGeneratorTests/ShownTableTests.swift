import Diagnostics
import Foundation
import ReportModel
import TestSupport
import Testing

@testable import SiteGenerator

/// CSV files that stand in texts as tables.
@Suite("Tables in texts")
struct ShownTableTests {
    private func html(_ csv: String, caption: String = "Consegne") throws -> String {
        try html(Array(csv.utf8), caption: caption)
    }

    private func html(_ bytes: [UInt8], caption: String = "Consegne") throws -> String {
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("t.csv")
        try Data(bytes).write(to: file)
        return try ShownTable(path: file.path, caption: caption).html(href: "t.csv", name: "t.csv", .italian)
    }

    private func fault(_ bytes: [UInt8]) -> String? {
        do {
            _ = try html(bytes)
            return nil
        } catch let fault as ShownTable.Fault {
            return "\(fault.message.id) \(fault.location?.line ?? -1)"
        } catch {
            return "\(error)"
        }
    }

    @Test("headings, names of rows and numbers are what they are", arguments: [";", ",", "\t"])
    func table(_ separator: String) throws {
        let csv = "\u{FEFF}Mese;Alloggi;Nota\r\ngennaio;1.200;\r\n\"a \"\"b\"\"\";-3;=1+1\r\n"
        let expected = """
            <div class="table-scroll" role="region" tabindex="0" aria-label="Consegne">
            <table class="small">
            <caption>Consegne</caption>
            <thead>
            <tr><th scope="col">Mese</th><th scope="col" class="num">Alloggi</th><th scope="col">Nota</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">gennaio</th><td class="num">1.200</td><td></td></tr>
            <tr><th scope="row">a &quot;b&quot;</th><td class="num">-3</td><td>=1+1</td></tr>
            </tbody>
            </table>
            </div>
            <p><a href="t.csv" download>t.csv</a> <small>0,1 kB</small></p>
            """
        #expect(try html(csv.replacing(";", with: separator)) == expected)
    }

    @Test("markup in a cell or caption is text")
    func escaped() throws {
        let html = try html("<b>;\"x\ny\"\n<script>alert(1)</script>;'&'\n", caption: "\"><i>")
        #expect(!html.contains("<script") && !html.contains("<b>") && !html.contains("<i>"))
        #expect(html.contains("aria-label=\"&quot;&gt;&lt;i&gt;\""))
    }

    @Test("a first line that names the separator is no row", arguments: ["|", ";", ",", "\t"])
    func namedSeparator(_ separator: String) throws {
        let csv = "\u{FEFF}sep=|\r\nMese|Alloggi\r\ngennaio|5\r\n".replacing("|", with: separator)
        let html = try html(csv, caption: "Consegne")
        #expect(!html.contains("sep=") && html.contains("<th scope=\"row\">gennaio</th><td class=\"num\">5</td>"))
    }

    @Test("a column of years names no rows")
    func years() throws {
        #expect(
            try html("Anno;Quota\n2020;10%\n2021;\n").contains("<td class=\"num\">2021</td><td class=\"num\"></td>"))
    }

    @Test("what is no small table is refused")
    func faults() {
        let row = "a;b\n"
        #expect(fault(Array(String(repeating: row, count: 201).utf8)) == nil)
        #expect(fault(Array(String(repeating: row, count: 202).utf8)) == "table-too-large -1")
        let wide = String(repeating: ";", count: 20) + "a\n"
        #expect(fault(Array((wide + wide).utf8)) == "table-too-large -1")
        #expect(fault([UInt8](repeating: 0x61, count: 1 << 20 | 1)) == "table-too-large -1")
        #expect(fault(Array("a;b\n".utf8)) == "table-without-rows 0")
        #expect(fault(Array("a;b\n\nc;d;e\n".utf8)) == "table-ragged 3")
        #expect(fault(Array("a;b\n\"c;d\n".utf8)) == "import-unclosed-quote 2")
        #expect(fault(Array("a;b\nCitt".utf8) + [0xE0, 0x3B, 0x31]) == "table-not-text 0")
    }
}
