/// Tells what a spreadsheet made of a cell from what somebody typed.
package enum SpreadsheetMistake {
    /// Whether a text is an error of a spreadsheet, which is no word in any cell.
    package static func isErrorOfFormula(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "#") && isError(text)
    }

    /// The fault of a text that only a spreadsheet writes; `nil` for all others.
    static func reading(_ text: FigureText) -> FigureFault.Kind? {
        switch text.normalised.utf8.first {
        case UInt8(ascii: "#"): isError(text.normalised) ? .spreadsheetError : nil
        case let first? where isDigit(first) || first >= 0x41: isShortDate(text.lowercased) ? .spreadsheetDate : nil
        default: nil
        }
    }

    /// `#DIV/0!`, `#N/D`, `#NOME?`, and the `####` of a column that is too narrow.
    private static func isError(_ text: String) -> Bool {
        text.utf8.count > 1
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0"), UInt8(ascii: "/"), UInt8(ascii: "#"),
                    UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    /// `01-feb`, `feb-21`, `1-Feb-2021`: what becomes of `1/2` or `2/21`.
    private static func isShortDate(_ text: String) -> Bool {
        guard text.utf8.count <= 11, text.utf8.dropFirst().contains(UInt8(ascii: "-")),
            text.utf8.contains(where: { $0 >= 0x61 })
        else { return false }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count) else { return false }
        let names = SiteLanguage.allCases.flatMap { $0.grammar.words.months.map { $0.lowercased().prefix(3) } }
        let months = parts.count { names.contains($0) }
        let numbers = parts.count { (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) }
        return months == 1 && numbers == parts.count - 1
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
