import Diagnostics

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
        case utf16 = "UTF-16"
        case codePage850 = "MS-DOS 850"
        case macintosh = "Macintosh"

        /// Whether nothing in a file tells it from others of its kind.
        var isOfOneByte: Bool { [.windows1252, .codePage850, .macintosh].contains(self) }
    }

    /// Takes bytes for a text.
    ///
    /// - Parameter given: the older encoding that a person named; `nil` where none.
    init?(_ bytes: [UInt8], path: String, given: OlderEncoding? = nil, report: inout DiagnosticReport) {
        let place = SourceLocation(wholeFile: path)
        guard !bytes.isEmpty else {
            report.add(ImportMessage.empty, at: place)
            return nil
        }
        if let given {
            source = SourceText(path: path, bytes: given.decode(bytes))
            encoding = given == .codePage850 ? .codePage850 : .macintosh
            return
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let decoded = Self.utf16(bytes) else {
                report.add(ImportMessage.foreignEncoding("UTF-16"), at: place)
                return nil
            }
            source = SourceText(path: path, bytes: decoded)
            encoding = .utf16
            return
        }
        guard !bytes.contains(0) else {
            report.add(ImportMessage.foreignEncoding(bytes.count % 2 == 0 ? "UTF-16" : nil), at: place)
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
            report.add(
                ImportMessage.foreignEncoding(nil, others: OlderEncoding.allCases), at: source.location(at: offset))
            return nil
        }
    }

    /// The text of a file as the import reads it, so that its lines can be shown; `nil` where it is none.
    ///
    /// - Parameter given: the older encoding that a person named; `nil` where none.
    static func shown(_ bytes: [UInt8], given: OlderEncoding?) -> [UInt8]? {
        var ignored = DiagnosticReport()
        return SpreadsheetText(bytes, path: "", given: given, report: &ignored)?.source.bytes
    }

    /// Text that a mark at its start says to be UTF-16, as UTF-8; `nil` where it is none.
    private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count % 2 == 0 else { return nil }
        let isBigEndian = bytes[0] == 0xFE
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        guard let text = String(validating: units, as: UTF16.self), !text.utf8.contains(0) else { return nil }
        return Array(text.utf8)
    }
}
