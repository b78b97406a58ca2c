import Diagnostics

/// Reads workbooks of OpenDocument, `.ods`.
enum OpenDocumentWorkbook {
    private static let content = "content.xml"
    private static let manifest = "META-INF/manifest.xml"

    /// - Parameter language: in which its numbers are shown, whatever language it was written in.
    static func read(_ archive: Archive, _ language: WorkbookLanguage) throws(WorkbookFault) -> Workbook {
        let parts = OpenDocumentManifest()
        if try archive.parse(manifest, parts), parts.isEncrypted { throw .protected }
        let handler = OpenDocumentContent(part: content, language)
        guard try archive.parse(content, handler) else { throw .damaged(part: content) }
        guard !handler.sheets.isEmpty else { throw .noSheets }
        return Workbook(sheets: handler.sheets, format: .openDocument)
    }

    /// Whether an archive that does not say what it is has the parts of one.
    static func isLikely(_ archive: Archive) -> Bool { archive.has(content) && archive.has(manifest) }
}

/// Reads from the list of parts whether there is any that takes a password.
final class OpenDocumentManifest: XMLHandler {
    private(set) var isEncrypted = false

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.is(.manifest, "encryption-data") { isEncrypted = true }
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
