package import ReportModel

/// How a table is written as text. All dialects are UTF-8, quote as RFC 4180 says and end lines with CR LF, which is
/// that standard's and also what a Data Package assumes.
package struct CSVDialect: Equatable, Sendable {
    /// What stands between two cells.
    let delimiter: Character
    /// What stands before the decimals of a number.
    let decimalMark: Character
    /// Whether the file begins with a byte order mark, by which spreadsheets know UTF-8.
    package let hasByteOrderMark: Bool
    /// Whether a text that a spreadsheet would run as a formula is made harmless.
    let disarmsFormulas: Bool

    /// For programs: comma, decimal point, nothing added to any text.
    package static let open = CSVDialect(
        delimiter: ",", decimalMark: ".", hasByteOrderMark: false, disarmsFormulas: false)

    /// For a double click: what a spreadsheet set up in a language expects.
    package static func spreadsheet(_ language: SiteLanguage) -> CSVDialect {
        CSVDialect(
            delimiter: language.cellSeparator, decimalMark: language.decimalMark, hasByteOrderMark: true,
            disarmsFormulas: true)
    }

    /// A cell before quoting.
    func text(of cell: DataCell) -> String {
        switch cell {
        case .number(let number) where decimalMark != ".": Self.withMark(decimalMark, number)
        case .text(let text) where disarmsFormulas: CellText.disarmed(text)
        default: cell.plain
        }
    }

    private static func withMark(_ mark: Character, _ number: String) -> String {
        guard let point = number.utf8.firstIndex(of: UInt8(ascii: ".")) else { return number }
        return number[..<point] + String(mark) + number[number.utf8.index(after: point)...]
    }
}
