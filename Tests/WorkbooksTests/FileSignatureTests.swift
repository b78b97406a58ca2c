import Testing

@testable import Workbooks

@Suite("What a file is, whatever its name says")
struct FileSignatureTests {
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static func stream(_ name: String) -> [UInt8] {
        compound + [UInt8](repeating: 0, count: 100)
            + name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    }

    @Test(
        "each is told",
        arguments: [
            ([], WorkbookFault.foreign(.empty)), (Array("%PDF-1.7\n".utf8), .foreign(.pdf)),
            (Array("\n%PDF-1.7\n".utf8), .foreign(.pdf)), ([0x89, 0x50, 0x4E, 0x47, 0x0D], .foreign(.picture)),
            (Array("  <!DOCTYPE HTML><p>".utf8), .foreign(.html)), (Array("\u{FEFF}<table>".utf8), .foreign(.html)),
            (Array("<?xml version='1.0'?><Workbook/>".utf8), .foreign(.xml)),
            (Array("a;b\n1;2\n".utf8), .foreign(.text)),
            ([0xFF, 0xFE, 0x61, 0x00], .foreign(.text)), ([0x1F, 0x8B, 8], .foreign(.archive)),
            (Array("{\\rtf1}".utf8), .foreign(.textDocument)), ([0, 1, 2, 3], .foreign(.other)),
            (stream("EncryptedPackage"), .protected), (stream("Workbook"), .olderExcel), (stream("Book"), .olderExcel),
            (stream("WordDocument"), .foreign(.textDocument)), (compound, .foreign(.other)),
            ([0x09, 0x04, 0x06, 0x00, 0x00, 0x00], .olderExcel),
        ])
    func told(_ bytes: [UInt8], _ fault: WorkbookFault) {
        #expect(throws: fault) { try Workbook(bytes, language: .italian) }
    }

    @Test("archives of something else")
    func archives() {
        #expect(throws: WorkbookFault.foreign(.archive)) {
            try Workbook(TestArchive([.init("a.txt", "a")]).bytes, language: .italian)
        }
        let text = TestArchive([.init("mimetype", "application/vnd.oasis.opendocument.text")])
        #expect(throws: WorkbookFault.foreign(.textDocument)) { try Workbook(text.bytes, language: .italian) }
    }
}
