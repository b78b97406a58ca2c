package import Diagnostics

/// Why the bytes of a file are no workbook that can be read. See ``message`` for what is said of each.
package enum WorkbookFault: Error, Hashable, Sendable {
    /// It is something else, whatever its name says.
    case foreign(ForeignFile)
    /// It opens with a password only.
    case protected
    /// A workbook of Excel 97–2003 (BIFF), `.xls`.
    case olderExcel
    /// A workbook of Excel that keeps its sheets in a binary form, `.xlsb`.
    case binaryExcel
    /// The archive, or a part of it by its name, is cut off or says what cannot be.
    case damaged(part: String?)
    /// There is more of something than there may be, in a part of the archive where it is known.
    case tooLarge(Limit, part: String?)
    /// A part declares a document type, through which entities could come in.
    case documentType(part: String)
    /// The archive holds an entry whose name leads out of it.
    case unsafePath(String)
    /// There is no sheet of cells.
    case noSheets
}

/// What a file is that is no workbook.
package enum ForeignFile: Hashable, CaseIterable, Sendable {
    case empty, pdf, html, xml, picture, textDocument, presentation, archive, text, other
}
