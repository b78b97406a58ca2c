import Diagnostics
import Foundation
import ReportModel
import TestSupport
import Testing

@testable import SpreadsheetImport

/// Spreadsheets that are wrong: each fault is found at its cell, and nothing is written.
@Suite struct ImportFaultTests {
    /// A table and what is wrong with it.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let table: String
        let faults: [String]

        init(_ name: String, _ table: String, _ faults: String...) {
            (testDescription, self.table, self.faults) = (name, table, faults)
        }
    }

    static let head = "Area;Obiettivo;KPI;Target;Raggiunto;Risultato\n"
    static let cases = [
        Case("empty", "", "import-empty 0:1"),
        Case("blank lines", "\n\n\n", "import-empty 0:1"),
        Case("blank line, then no headings", "\nuno;tre\n", "import-no-headings 2:1"),
        Case("no rows", head, "import-no-rows 0:1"),
        Case("wrong separator", head.replacing(";", with: "|") + "a|b|c|d|e|f\n", "import-no-headings 1:1"),
        Case("unknown column", "Obiettivo;KPI;Targhet\nAlloggi;x;y\n", "import-unknown-column 1:15"),
        Case("same column", "Obiettivo;KPI;Indicatore\nAlloggi;x;y\n", "import-same-column 1:15"),
        Case("missing column", "Target;Raggiunto\n3;4\n", "import-missing-column 1:1", "import-missing-column 1:1"),
        Case("a file that is cut off", head + "casa;Alloggi;x;1;1;1\ncasa;Alloggi;y;8", "import-ragged-row 3:16"),
        Case("long row", head + "casa;Alloggi;x;1;1;1;1\n", "import-ragged-row 2:22"),
        Case("open quote", head + "casa;\"Alloggi;x;1;1;1\n", "import-unclosed-quote 2:6"),
        Case("text after quote", head + "casa;\"Alloggi\"x;x;1;1;1\n", "import-text-after-quote 2:6"),
        Case("unreadable", head + "casa;Alloggi;x;70%;7O%;\n", "figure-unreadable 2:20"),
        Case("decimal mark", head + "casa;Alloggi;x;1,5;2.4;\n", "figure-decimal-mark 2:20"),
        Case("placeholder", head + "casa;Alloggi;x;1,5;null;\n", "figure-placeholder 2:20"),
        Case("comparator", head + "casa;Alloggi;x;5;3;> 60%\n", "figure-comparator-not-allowed 2:20"),
        Case("units", head + "casa;Alloggi;x;5 km;3 euro;\n", "units-differ 2:21"),
        Case("direction", "Obiettivo;KPI;Target;Direzione\nAlloggi;x;> 5;lower\n", "direction-contradiction 2:11"),
        Case("spreadsheet", head + "casa;Alloggi;x;5;#DIV/0!;\n", "spreadsheet-error 2:18"),
        Case("day after the edition", head + "casa;Alloggi;x;31/12/2020;01/02/2099;\n", "date-after-edition 2:27"),
        Case("no area", head + ";Nuovo;x;1;1;\n", "import-area-missing 2:2"),
        Case("unknown area", head + "cassa;Alloggi;x;1;1;\n", "import-like-area 2:1"),
        Case("no objective", head + "casa;;x;1;1;\n", "import-objective-missing 2:6"),
        Case("no indicator", head + "casa;Alloggi;;1;1;\n", "import-indicator-missing 2:14"),
        Case(
            "duplicate", head + "casa;Alloggi;x;1;1;\ncasa;Alloggi;X;1;1;\ncasa;Alloggi;x;1;1;\n",
            "import-contradicting-row 3:14", "import-duplicate-row 4:14"),
        Case("year", "Anno;Obiettivo;KPI\n2019;Alloggi;x\n", "import-unknown-year 2:1"),
        Case("other id", "objective_id;objective;KPI\nalloggio;Alloggi;x\n", "import-other-id 2:1"),
        Case("no id", "objective_id;objective;KPI;Area\nDue parole;Due;x;casa\n", "import-invalid-id 2:1"),
        Case("id without name", "objective_id;KPI;Area\nnuovo;x;casa\n", "import-new-without-name 2:1"),
        Case(
            "other indicator id", "Obiettivo;indicator_id;KPI\nAlloggi;abc;Alloggi consegnati\n", "import-other-id 2:9"),
        Case("area renamed", "area_id;area;Obiettivo;KPI\ncasa;Case;Alloggi;x\n", "import-area-title 2:6"),
        Case(
            "contradiction", "Obiettivo;KPI;Responsabile\nAlloggi;x;uno\nAlloggi;y;due\n", "import-contradiction 3:11"),
        Case("direction code", "Obiettivo;KPI;Direzione\nAlloggi;x;su\n", "import-direction 2:11"),
        Case("page", "Obiettivo;KPI;Pagina\nAlloggi;x;due\n", "import-no-page 2:11"),
        Case("weight", "Obiettivo;KPI;Peso\nAlloggi;x;molto\n", "weight-unreadable 2:11"),
        Case("document", "Obiettivo;KPI;Documento\nAlloggi;x;relazion\n", "unknown-document 2:11"),
        Case(
            "computed", "Obiettivo;KPI;actual;actual_value\nAlloggi;Alloggi consegnati;639;640\n",
            "import-computed-column 2:32"),
    ]

    @Test(arguments: cases) func isFoundAtItsCell(_ fault: Case) throws {
        #expect(try Workplace().faults(fault.table.utf8) == fault.faults)
    }

    @Test func faultsOfTheCommandLineAreSaidOnce() throws {
        let table = "Obiettivo;KPI;Target\nUno;x;1\nDue;y;2\n"
        #expect(try Workplace().faults(table.utf8) { $0.area = "cassa" } == ["import-unknown-area 0:1"])
        #expect(try Workplace().faults(table.utf8) { $0.year = 2019 } == ["import-unknown-year 0:1"])
        let mapping = ImportOptions.Mapping(heading: "Che cosa", column: .note)
        #expect(
            try Workplace().faults("Obiettivo;KPI\nAlloggi;x\n".utf8) { $0.mappings = [mapping] }
                == ["import-unused-mapping 1:1"])
    }

    @Test func aRowOfHeadingsThatIsNotThereIsSaid() throws {
        let table = Self.head + "casa;Alloggi;x;1;1;1\n"
        #expect(try Workplace().faults(table.utf8) { $0.headingRow = 7 } == ["import-no-such-row 0:1"])
    }

    @Test func twoObjectivesOfOneNameNeedTheirArea() throws {
        let place = try Workplace(["2020/verde/alloggi.md": "---\ntitle: Alloggi\n---\n"])
        #expect(try place.faults("Obiettivo;KPI\nAlloggi;x\n".utf8) == ["import-ambiguous-objective 2:1"])
        try place.importing("Obiettivo;KPI;Target\nAlloggi;x;1\n") { $0.area = "verde" }
        #expect(try place.text("2020/verde/alloggi.md").contains("name: x"))
    }

    @Test func theContentAsItWillBeIsChecked() throws {
        let report = "title: A\nupdated: 2021-01-10\ndirection: higher\nexpect: {objectives: 2}\n"
        let place = try Workplace(["2020/report.yaml": report])
        #expect(try place.faults("Area;Obiettivo;KPI\ncasa;Nuovo;x\n".utf8) == ["unexpected-count 4:22"])
    }

    @Test func aBrokenFileIsNotOverwritten() throws {
        let place = try Workplace(["2020/casa/nuovo.md": "---\ntitle: \"Nuovo\n---\n"])
        #expect(try place.faults("Area;Obiettivo;KPI\ncasa;Nuovo;x\n".utf8) == ["yaml-unclosed-quote 2:8"])
    }

    @Test func aFigureThatWasWrongCanBeMendedByAnImport() throws {
        let place = try Workplace([
            "2020/casa/piano.md": "---\ntitle: Piano\nindicators:\n  - name: a\n    target: 7O%\n---\n"
        ])
        try place.importing("Obiettivo;KPI;Target\nPiano;a;70%\n")
        #expect(try place.text("2020/casa/piano.md").contains("target: 70%\n"))
    }

    @Test func whatCannotBeEditedIsRefused() throws {
        let place = try Workplace(["2020/casa/piano.yaml": "title: Piano\nindicators: [{name: a}]\n"])
        #expect(try place.faults("Obiettivo;KPI\nPiano;b\n".utf8) == ["import-cannot-edit 2:13"])
    }

    @Test func bytesThatAreNoTextAreRefused() throws {
        let table = "Obiettivo;KPI\nAlloggi;x\n"
        let place = try Workplace()
        let wide = try #require(table.data(using: .utf16))
        #expect(try place.faults(wide + [0]) == ["import-encoding 0:1"])
        #expect(try place.faults(wide.dropLast(2) + [0, 0xD8]) == ["import-encoding 0:1"])
        #expect(try place.faults(try #require(table.data(using: .utf16LittleEndian))) == ["import-encoding 0:1"])
        #expect(try place.faults(Array("PK\u{3}\u{4}".utf8) + [0, 1]) == ["workbook-damaged 0:1"])
        #expect(try place.faults([0x4F, 0x81, 0x0A]) == ["import-encoding 1:2"])
    }

    @Test(arguments: [
        Array("%PDF-1.4\n%\u{E2}\u{E3}\n".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00],
        Array("<html><body><table><tr><td>Obiettivo</td></tr></table></body></html>".utf8),
        Array("{\\rtf1 Obiettivo}".utf8),
    ])
    func whatIsNoTableIsTold(_ bytes: [UInt8]) throws {
        #expect(try Workplace().faults(bytes) == ["workbook-foreign 0:1"])
    }

    @Test func aSignBeforeAFigureIsNoPage() throws {
        try Workplace().importing("\"<html>\";Obiettivo;KPI;Target\nx;Alloggi;x;1\n")
    }

    @Test func aHugeFileIsRefusedUnread() throws {
        let place = try Workplace()
        let file = place.folder.url.appendingPathComponent("huge.csv")
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        try handle.truncate(atOffset: 100 << 20)
        try handle.close()
        #expect(try place.faults([]) { $0.file = file.path } == ["import-too-large 0:1"])
        #expect(try place.faults([]) { $0.file = file.path + "x" } == ["import-no-file 0:1"])
    }

    @Test func everyMessageSpeaksBothLanguages() {
        #expect(Set(ImportMessages.examples.map(\.id)).count == ImportMessages.examples.count)
        for message in ImportMessages.examples {
            #expect(!message.text(in: .english).isEmpty, "\(message.id)")
            #expect(message.text(in: .english) != message.text(in: .italian), "\(message.id)")
        }
    }
}
