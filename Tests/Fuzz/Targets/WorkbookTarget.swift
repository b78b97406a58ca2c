import Diagnostics
import Workbooks

/// Workbooks: archives as they are, and parts of one in an archive that is whole.
///
/// The first byte says which: a check sum keeps all but whole archives from being read any further.
enum WorkbookTarget {
    private static let parts = ["xl/sheet.xml", "xl/styles.xml", "xl/strings.xml", "xl/workbook.xml"]

    static func run(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        switch first {
        case 0x30...0x33: read(StoredArchive.bytes(of: entries(with: rest, in: Int(first - 0x30))))
        case 0x34: formats(rest)
        default: read(bytes)
        }
    }

    private static func read(_ bytes: [UInt8]) {
        for language in WorkbookLanguage.allCases {
            do throws(WorkbookFault) {
                check(try Workbook(bytes, language: language))
            } catch {
                require(!error.message.text(in: .english).isEmpty, "a fault without words")
                require(!error.message.text(in: .italian).isEmpty, "a fault without words")
            }
        }
    }

    /// What a workbook promises of itself.
    private static func check(_ workbook: Workbook) {
        require(!workbook.sheets.isEmpty, "a workbook without sheets")
        for sheet in workbook.sheets {
            var row = 0
            for next in sheet.rows {
                require(next.number > row && next.number <= 1_048_576, "rows in no order")
                row = next.number
                var column = -1
                require(!next.cells.isEmpty, "a row without cells")
                for cell in next.cells {
                    require(cell.column > column && cell.column < 16_384, "cells in no order")
                    column = cell.column
                    require(
                        !cell.text.isEmpty || cell.kind == .unreckoned || cell.kind == .fault, "a cell without text")
                    if case .date(let day) = cell.kind { require(day.utf8.count == 10, "a day that is none") }
                }
            }
        }
    }

    /// A number format, and numbers that have it.
    private static func formats(_ code: [UInt8]) {
        let escaped = code.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x26: Array("&amp;".utf8)
            case 0x3C: Array("&lt;".utf8)
            case 0x22: Array("&quot;".utf8)
            default: [byte]
            }
        }
        let styles =
            Array(#"<styleSheet xmlns="\#(main)"><numFmts><numFmt numFmtId="164" formatCode=""#.utf8) + escaped
            + Array(#""/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>"#.utf8)
        read(StoredArchive.bytes(of: entries(with: styles, in: 1)))
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let numbers = [
        "0", "1", "-1", "0.5", "-0.004", "1234.567", "44561.75", "60", "-44561.5", "1e300", "-1e-300", "2958466",
        "1e15", "123456789012345678",
    ]

    private static func entries(with bytes: [UInt8], in part: Int) -> [(name: String, content: [UInt8])] {
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        let cells = numbers.map { "<c s='0'><v>\($0)</v></c>" }.joined() + "<c t='s' s='0'><v>0</v></c>"
        var contents = [
            "<worksheet xmlns='\(main)'><sheetData><row>\(cells)</row></sheetData></worksheet>",
            "<styleSheet xmlns='\(main)'/>", "<sst xmlns='\(main)'><si><t>a</t></si></sst>",
            "<workbook xmlns='\(main)' xmlns:r='\(kind)'><sheets><sheet name='S' r:id='a'/></sheets></workbook>",
        ].map { Array($0.utf8) }
        contents[part] = bytes
        let targets = zip(["a", "b", "c"], ["worksheet", "styles", "sharedStrings"]).enumerated().map {
            "<Relationship Id='\($1.0)' Type='\(kind)/\($1.1)' Target='/\(parts[$0])'/>"
        }
        let relationships = [
            ("_rels/.rels", "<Relationship Id='a' Type='\(kind)/officeDocument' Target='xl/workbook.xml'/>"),
            ("xl/_rels/workbook.xml.rels", targets.joined()),
        ].map { ($0.0, Array("<Relationships xmlns='\(package)'>\($0.1)</Relationships>".utf8)) }
        return zip(parts, contents).map { ($0, $1) } + relationships
    }
}
