import Diagnostics

extension Workbook {
    /// Reads a workbook, whatever its name is.
    ///
    /// - Parameters:
    ///   - bytes: of the file.
    ///   - language: in which its numbers, months and errors are shown.
    package init(_ bytes: [UInt8], language: WorkbookLanguage) throws(WorkbookFault) {
        guard FileSignature.isArchive(bytes) else { throw FileSignature.fault(of: bytes) }
        let archive = try Archive(bytes)
        switch try Self.openDocumentKind(of: archive) {
        case nil where OpenDocumentWorkbook.isLikely(archive): self = try OpenDocumentWorkbook.read(archive, language)
        case nil: self = try ExcelWorkbook.read(archive, language)
        case "spreadsheet", "spreadsheet-template": self = try OpenDocumentWorkbook.read(archive, language)
        case "text", "text-template", "text-master", "text-web": throw .foreign(.textDocument)
        case "presentation", "presentation-template": throw .foreign(.presentation)
        default: throw .foreign(.other)
        }
    }

    /// Whether a file is a workbook by its first bytes, or something else that is no table of text, which
    /// ``init(_:language:)`` names.
    package static func isLikely(_ bytes: [UInt8]) -> Bool {
        FileSignature.isArchive(bytes) || FileSignature.isCompound(bytes) || FileSignature.isKnown(bytes)
    }

    /// What an archive of OpenDocument says that it is; `nil` where it is none.
    private static func openDocumentKind(of archive: Archive) throws(WorkbookFault) -> String? {
        let prefix = "application/vnd.oasis.opendocument."
        guard let type = try archive.contents(of: "mimetype", limit: 200) else { return nil }
        let text = String(decoding: type, as: UTF8.self)
        return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count).filter { !$0.isWhitespace }) : nil
    }
}
