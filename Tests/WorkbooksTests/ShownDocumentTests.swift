import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// The workbooks of `Tests/Fixtures/documents`, which `Tests/Workbooks/opendocument.py` writes, against what LibreOffice
/// shows of them.
@Suite struct ShownDocumentTests {
    private static let folder = repository.appendingPathComponent("Tests/Fixtures/documents")

    /// Whichever language is asked for: each was saved in the one that its name ends with.
    @Test(arguments: WorkbookLanguage.allCases) func cells(_ language: WorkbookLanguage) throws {
        let books = try JSONDecoder().decode(
            [String: [String: [[String]]]].self,
            from: Data(contentsOf: Self.folder.appendingPathComponent("shown.json")))
        #expect(books.count == 27)
        var count = 0
        for (name, sheets) in books {
            let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name + ".ods")))
            let workbook = try Workbook(bytes, language: language)
            let isOther = !name.hasSuffix("." + language.rawValue)
            #expect(Set(workbook.sheets.map(\.name)) == Set(sheets.keys), "\(name)")
            for sheet in workbook.sheets {
                var left = sheets[sheet.name] ?? []
                for row in sheet.rows {
                    for cell in row.cells where !cell.isCovered {
                        count += 1
                        let expected = left[row.number - 1][cell.column]
                        left[row.number - 1][cell.column] = ""
                        #expect(
                            agrees(cell, expected, isOther: isOther),
                            "\(name), row \(row.number), column \(cell.column): “\(cell.text)” (\(cell.kind)), “\(expected)”"
                        )
                    }
                }
                let rest = left.joined().filter { !$0.allSatisfy { $0 == " " } }
                #expect(rest == [], "\(name), \(sheet.name): cells that were not read")
            }
        }
        #expect(count > 2000)
    }

    private func agrees(_ cell: WorkbookSheet.Cell, _ expected: String, isOther: Bool) -> Bool {
        // Blanks line up digits.
        let blanks = { (text: String) in text.filter { $0 != " " } }
        switch cell.kind {
        case .number where cell.text == "0" && expected.contains(where: { "-–".contains($0) }): return true
        case .number where isOther:
            return blanks(cell.text) == blanks(String(expected.map { $0 == "," ? "." : $0 == "." ? "," : $0 }))
        case .boolean: return isOther || cell.text == expected
        // A formula that nobody reckoned, LibreOffice does; and numbers without a sign are told as such.
        case .unreckoned, .unformatted: return true
        default: return blanks(cell.text) == blanks(expected)
        }
    }
}
