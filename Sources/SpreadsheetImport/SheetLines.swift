import Diagnostics

/// The lines of a spreadsheet that was saved as text, in whatever encoding, as people know them.
package enum SheetLines {
    /// A text as UTF-8; `nil` where it is a workbook, or no text.
    ///
    /// - Parameter encoding: the older encoding that a person named; `nil` where none.
    package static func text(_ bytes: [UInt8], _ encoding: OlderEncoding?) -> [UInt8]? {
        SpreadsheetText.shown(bytes, given: encoding)
    }
}
