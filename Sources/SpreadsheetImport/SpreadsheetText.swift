import Diagnostics
import FileSystem

/// The text of a spreadsheet file, whatever it was saved as.
struct SpreadsheetText {
    /// How it was saved.
    let encoding: Encoding
    /// Its text.
    let source: SourceText

    /// The encodings that spreadsheets save in.
    enum Encoding: String, Sendable {
        case utf8 = "UTF-8"
        case utf8WithMark = "UTF-8 (BOM)"
        case windows1252 = "Windows-1252"
    }

    /// Reads a file; `nil` after adding to `report` why it cannot be.
    static func read(_ path: String, report: inout DiagnosticReport) -> SpreadsheetText? {
        let place = SourceLocation(wholeFile: path)
        do throws(SystemError) {
            if let status = try Folder.status(ofFile: path), status.size > Limit.sheet.bytes {
                report.add(ImportMessage.tooLarge(megabytes: Limit.sheet.figure), at: place)
                return nil
            }
            return SpreadsheetText(try Folder.contents(ofFile: path), path: path, report: &report)
        } catch {
            report.add(
                error.isMissing ? ImportMessage.noFile : ImportMessage.unreadable(reason: error.reason), at: place)
            return nil
        }
    }

    /// Takes bytes for a text.
    init?(_ bytes: [UInt8], path: String, report: inout DiagnosticReport) {
        let place = SourceLocation(wholeFile: path)
        guard !bytes.isEmpty else {
            report.add(ImportMessage.empty, at: place)
            return nil
        }
        guard !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
            report.add(ImportMessage.workbook, at: place)
            return nil
        }
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        guard !isWide, !bytes.contains(0) else {
            report.add(ImportMessage.foreignEncoding(isWide || bytes.count % 2 == 0 ? "UTF-16" : nil), at: place)
            return nil
        }
        if String(validating: bytes, as: UTF8.self) != nil {
            source = SourceText(path: path, bytes: bytes)
            encoding = source.hasByteOrderMark ? .utf8WithMark : .utf8
        } else if let decoded = Windows1252.decode(bytes) {
            source = SourceText(path: path, bytes: decoded)
            encoding = .windows1252
        } else {
            let source = SourceText(path: path, bytes: bytes)
            let offset = bytes.firstIndex(where: Windows1252.isUnused) ?? 0
            report.add(ImportMessage.foreignEncoding(nil), at: source.location(at: offset))
            return nil
        }
    }
}
