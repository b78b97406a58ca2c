import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// The workbooks of `Tests/Fixtures/workbooks`, which `Tests/Workbooks/generate.py` writes, against what LibreOffice
/// shows of them.
@Suite("What workbooks show")
struct ShownCellsTests {
    private static let folder = repository.appendingPathComponent("Tests/Fixtures/workbooks")
    private typealias Shown = [String: [String: [[String]]]]

    @Test("every cell shows what LibreOffice shows", arguments: WorkbookLanguage.allCases)
    func cells(_ language: WorkbookLanguage) throws {
        let file = Self.folder.appendingPathComponent("shown.\(language.rawValue).json")
        let books = try JSONDecoder().decode(Shown.self, from: Data(contentsOf: file))
        #expect(books.count >= 60)
        var count = 0
        var unformatted: [String: Int] = [:]
        for (name, sheets) in books.sorted(by: { $0.key < $1.key }) {
            let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name + ".xlsx")))
            let workbook = try Workbook(bytes, language: language)
            // A chart has a sheet of its own, without cells.
            let filled = Set(sheets.keys.filter { sheets[$0] != [[]] })
            #expect(filled.isSubset(of: workbook.sheets.map(\.name)), "\(name)")
            #expect(Set(workbook.sheets.map(\.name)).isSubset(of: sheets.keys), "\(name)")
            for sheet in workbook.sheets {
                var left = Grid(sheets[sheet.name] ?? [])
                for row in sheet.rows {
                    for cell in row.cells {
                        let expected = left.take(row.number - 1, cell.column)
                        count += 1
                        if cell.kind == .unformatted { unformatted[name, default: 0] += 1 }
                        #expect(
                            agrees(cell, expected),
                            "\(name), \(sheet.name), row \(row.number), column \(cell.column): “\(cell.text)” (\(cell.kind)), LibreOffice “\(expected)”"
                        )
                    }
                }
                #expect(left.rest == [], "\(name), \(sheet.name): cells that were not read")
            }
        }
        #expect(count > 6000)
        // Numbers below zero under conditions that say nothing about signs, and `1E+16` as part of a format.
        #expect(
            unformatted == ["hand-general": 27, "office-general": 27, "hand-signs": 18, "openpyxl-signs": 18],
            "\(unformatted)")
    }

    private func agrees(_ cell: WorkbookSheet.Cell, _ expected: String) -> Bool {
        switch cell.kind {
        // Below a merged cell, LibreOffice writes what is hidden there; and a formula, it reckons.
        case _ where cell.isCovered: return true
        case .unreckoned, .unformatted: return true
        // Without its Italian texts, LibreOffice names errors in English.
        case .fault: return [expected, WorkbookLanguage.italian.error(expected)].contains(cell.text)
        case .number, .text, .date, .boolean: break
        }
        let blanks = { (text: String) in text.split(separator: " ").joined(separator: " ") }
        if cell.text == expected || blanks(cell.text) == blanks(expected) { return true }
        // LibreOffice makes 28.499999999999996 of it, in which no decimal digit is its own.
        if cell.text == "29%", expected == "28%" { return true }
        // Blanks that line up digits.
        if expected.contains("  ") || expected.contains("- ") {
            return cell.text.filter { $0 != " " } == expected.filter { $0 != " " } || isZero(cell, expected)
        }
        return isZero(cell, expected)
    }

    /// A zero that shows as a dash is one.
    private func isZero(_ cell: WorkbookSheet.Cell, _ expected: String) -> Bool {
        let dash = expected.filter { !" €$\u{A0}".contains($0) }
        return cell.kind == .number && ["-", "–"].contains(dash) && cell.text.contains("0")
            && cell.text.allSatisfy { !$0.isNumber || $0 == "0" }
    }
}

/// What cells show, taken away one by one.
private struct Grid {
    private var rows: [[String]]

    init(_ rows: [[String]]) { self.rows = rows }

    mutating func take(_ row: Int, _ column: Int) -> String {
        guard rows.indices.contains(row), rows[row].indices.contains(column) else { return "" }
        defer { rows[row][column] = "" }
        return rows[row][column]
    }

    /// What was not taken, by its place.
    var rest: [String] {
        rows.enumerated().flatMap { row, cells in
            cells.enumerated().filter { !$0.element.allSatisfy { $0 == " " } }.map {
                "\(row + 1), \($0.offset): \($0.element)"
            }
        }
    }
}
