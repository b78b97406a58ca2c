import Diagnostics
import Testing

@testable import SpreadsheetImport

/// No cell decides on the thousands of another one.
@Suite struct DecimalMarkTests {
    /// Figures of a file, and how it is read.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let cells: [String]
        /// What the figures are in the site's notation; `nil` where the file is refused.
        let figures: [String]?
        var language = "it"
        /// The faults, where it is refused: the id and the row.
        var faults: [String] = []
        var given: Character?

        init(
            _ name: String, _ cells: [String], _ figures: [String]?, in language: String = "it", faults: [String] = [],
            given: Character? = nil
        ) {
            (testDescription, self.cells, self.figures) = (name, cells, figures)
            (self.language, self.faults, self.given) = (language, faults, given)
        }
    }

    static let cases = [
        Case("the site's notation", ["1.150", "2,4", "1.120"], ["1.150", "2,4", "1.120"]),
        Case("the site's notation by groups", ["1.150", "€ 20.751.299"], ["1.150", "€ 20.751.299"]),
        Case("the site's notation by a leading zero", ["1,150", "0,125"], ["1,150", "0,125"]),
        Case("the site's notation, English", ["1,150", "2.4"], ["1,150", "2.4"], in: "en"),
        Case("no marks", ["800", "entro maggio, o prima"], ["800", "entro maggio, o prima"]),
        Case("the other notation without thousands", ["93.6%", "2.4", "800"], ["93,6%", "2,4", "800"]),
        Case("the other notation, English", ["93,6%", "2,4 days"], ["93.6%", "2.4 days"], in: "en"),
        Case("the other notation, proven", ["€ 1,234.50", "2.25", "1.125"], ["€ 1.234,50", "2,25", "1,125"]),
        Case(
            "the other notation, English, proven", ["1.234,5", "2,25%", "1.125"], ["1,234.5", "2.25%", "1,125"],
            in: "en"),
        Case(
            "one slip among thousands", ["1.150", "2.4", "1.120"], nil,
            faults: ["import-two-readings 2"]),
        Case("one slip among thousands, English", ["1,150", "2,4"], nil, in: "en", faults: ["import-two-readings 2"]),
        Case("a slip with groups", ["1.150", "1,234.5"], nil, faults: ["import-two-readings 2"]),
        Case("two slips", ["1.150", "2.4", "3.5%"], nil, faults: ["import-two-readings 2"]),
        Case(
            "more thousands than slips", ["1.150", "1,234.5", "2.4", "1.120"], nil,
            faults: ["import-two-readings 2"]),
        Case("two readings only", ["1.150"], nil, faults: ["import-two-readings 2"]),
        Case(
            "two readings only, in decimals", ["1,150 km", "12,345%"], nil,
            faults: ["import-two-readings 2"]),
        Case("both notations", ["2,4", "3.5"], nil, faults: ["figure-decimal-mark 3"]),
        Case("both notations, groups", ["1,234.5", "1.234,5"], nil, faults: ["figure-decimal-mark 2"]),
        Case("both in one cell", ["1.5-2,5"], nil, faults: ["figure-decimal-mark 2"]),
        Case("said to be the site's", ["1.150"], ["1.150"], given: ","),
        Case("said to be the other", ["1.150", "2.4"], ["1,150", "2,4"], given: "."),
        Case(
            "said to be the site's, with a slip", ["1.150", "2.4"], nil, faults: ["figure-decimal-mark 3"], given: ","),
        Case(
            "said to be the other, with a slip", ["1.150", "2,4"], nil, faults: ["import-decimal-mark 3"], given: "."),
    ]

    @Test(arguments: cases) func aMarkIsProvenOrRefused(_ item: Case) throws {
        let place = try Workplace([
            "site.yaml": "title: T\norganization: O\nlanguage: \(item.language)\nlicense: CC0-1.0\n",
            "2020/casa/alloggi.md": "---\ntitle: Alloggi\n---\n",
        ])
        let rows = item.cells.indices.map { "verde;Numeri;n\($0);\(item.cells[$0])\n" }.joined()
        let table = "Area;Obiettivo;KPI;Baseline\n" + rows
        if let figures = item.figures {
            try place.importing(table) { $0.decimalMark = item.given }
            let lines = try place.text("2020/verde/numeri.md").split(separator: "\n")
                .filter { $0.hasPrefix("    baseline: ") }.map { String($0.dropFirst(14)).replacing("\"", with: "") }
            #expect(lines == figures)
        } else {
            let faults = try place.faults(table.utf8) { $0.decimalMark = item.given }
            #expect(faults.map { String($0.prefix { $0 != ":" }) } == item.faults)
        }
    }

    @Test func bothReadingsAndTheSlipAreNamed() throws {
        let table = "Obiettivo;KPI;Target;Raggiunto\nAlberi;a;900;1.150\nAlberi;b;3;2.4\n"
        let fault = try #require(try Workplace().plan(table.utf8).report.diagnostics.first)
        #expect(fault.message.text(in: .english).contains("`1.150` may be 1150 or 1,150"))
        #expect(
            fault.notes.map { $0.message.text(in: .english) } == [
                "cell D3 (Raggiunto): `2.4` has “.” before its decimals"
            ])
        // What the message proposes helps, either way.
        let place = try Workplace()
        try place.importing(table.replacing("2.4", with: "2,4"))
        #expect(try place.text("2020/verde/alberi.yaml").contains("actual: 1.150\n"))
        let other = try Workplace()
        try other.importing(table) { $0.decimalMark = "." }
        #expect(try other.text("2020/verde/alberi.yaml").contains("actual: 1,150\n"))
    }

    @Test func cellsThatContradictEachOtherAreBothNamed() throws {
        let table = "Obiettivo;KPI;Target;Raggiunto\nAlberi;a;1,5;2.4\n"
        let fault = try #require(try Workplace().plan(table.utf8).report.diagnostics.first)
        #expect(fault.message.text(in: .english).contains("2.4"))
        #expect(
            fault.notes.map { $0.message.text(in: .english) } == ["cell C2 (Target): `1,5` has “,” before its decimals"]
        )
    }

    @Test func whatTheContentSaysAlreadyNeedsNoProof() throws {
        let file = "2020/casa/piano.yaml"
        let place = try Workplace([
            file: "title: Piano\nindicators:\n  - {name: a, target: 1.150}\n  - {name: b, target: {text: '2.4'}}\n"
        ])
        let table = "Obiettivo;KPI;Target\nPiano;a;1.150\nPiano;b;2.4\n"
        #expect(try place.importing(table).changed.isEmpty)
        // Beside a cell that needs the other mark, the same digits may mean something else.
        #expect(try place.faults("\(table)Piano;c;93.6%\n".utf8) == ["import-two-readings 2:9"])
    }

    @Test func theSitesOwnTableProvesItsNotation() throws {
        let place = try Workplace()
        let plan = try place.importing("Obiettivo;KPI;target;target_value\nAlberi;a;1.150;1150\n")
        #expect(plan.decimalEvidence == .cell("C2", text: "1.150"))
        #expect(
            try place.faults("Obiettivo;KPI;target;target_value\nAlberi;a;1,151;1,151\n".utf8) == [
                "import-two-readings 2:10"
            ])
    }

    @Test func theLastLinesSayWhatTheMarkCameFrom() throws {
        let head = "Obiettivo;KPI;Target\n"
        let place = try Workplace()
        #expect(try place.importing(head + "Alberi;a;2,4\n").decimalEvidence == .cell("C2", text: "2,4"))
        #expect(try place.importing(head + "Alberi;a;3\nAlberi;b;2.4\n").decimalEvidence == .cell("C3", text: "2.4"))
        #expect(try place.importing(head + "Alberi;a;3\n").decimalEvidence == .none)
        #expect(try place.importing(head + "Alberi;c;{text: 2.4}\n").decimalEvidence == .none)
        let plan = try place.importing(head + "Alberi;a;1.150\n") { $0.decimalMark = "." }
        #expect(plan.decimalEvidence == .given)
        #expect(plan.decimalMark == ".")
    }

    @Test func aWeightIsNoThousandUnawares() throws {
        let table = "Obiettivo;KPI;Peso\nAlberi;a;1.500\n"
        #expect(try Workplace().faults(table.utf8) == ["import-two-readings 2:10"])
        let place = try Workplace()
        try place.importing(table) { $0.decimalMark = "." }
        #expect(try place.text("2020/verde/alberi.yaml").contains("weight: 1,5"))
        #expect(try place.importing(table.replacing("1.500", with: "1.50")).changed.isEmpty)
        #expect(try place.importing(table).changed.isEmpty)
    }
}
