/// Tells by its bytes what a file is.
enum FileSignature {
    /// A ZIP archive, as workbooks are.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// A file of streams, as Excel 97–2003 wrote, and as Excel wraps what has a password.
    static func isCompound(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }

    /// Why a file that is no archive is no workbook.
    static func fault(of bytes: [UInt8]) -> WorkbookFault {
        if isCompound(bytes) { return compound(bytes) }
        // Excel 2 to 4 had no wrapping.
        if bytes.count > 4, bytes[0] == 0x09, [0x00, 0x02, 0x04].contains(bytes[1]), [0x04, 0x06].contains(bytes[2]),
            bytes[3] == 0
        {
            return .olderExcel
        }
        return .foreign(foreign(bytes))
    }

    private static func compound(_ bytes: [UInt8]) -> WorkbookFault {
        // The names of streams are in UTF-16.
        func has(_ stream: String) -> Bool {
            let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
            return bytes.firstRange(of: name) != nil
        }
        if has("EncryptedPackage") { return .protected }
        if has("WordDocument") { return .foreign(.textDocument) }
        if has("PowerPoint Document") { return .foreign(.presentation) }
        return has("Workbook") || has("Book") ? .olderExcel : .foreign(.other)
    }

    private static let signatures: [(ForeignFile, [UInt8])] = [
        (.pdf, Array("%PDF-".utf8)), (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]),
        (.picture, Array("GIF8".utf8)), (.picture, [0x49, 0x49, 0x2A, 0x00]), (.picture, [0x4D, 0x4D, 0x00, 0x2A]),
        (.archive, [0x37, 0x7A, 0xBC, 0xAF]), (.archive, Array("Rar!".utf8)), (.archive, [0x1F, 0x8B]),
        (.textDocument, Array("{\\rtf".utf8)),
    ]

    /// Whether a file begins as one of the foreign kinds does, or is a page of a browser.
    static func isKnown(_ bytes: [UInt8]) -> Bool {
        signatures.contains { bytes.starts(with: $0.1) } || foreign(bytes) == .html
    }

    private static func foreign(_ bytes: [UInt8]) -> ForeignFile {
        if bytes.isEmpty { return .empty }
        if let known = signatures.first(where: { bytes.starts(with: $0.1) }) { return known.0 }
        let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if head.prefix(1024).firstRange(of: "%pdf-".utf8) != nil { return .pdf }
        let isText = !head.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        guard isText || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return .other }
        let begin = head.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
        guard begin == UInt8(ascii: "<") else { return .text }
        let isPage = ["<html", "<!doctype html", "<table", "<body"].contains { head.firstRange(of: $0.utf8) != nil }
        return isPage ? .html : .xml
    }
}
