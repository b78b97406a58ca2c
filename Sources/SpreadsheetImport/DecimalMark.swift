import ReportModel

/// How the spreadsheet writes decimals: as the site does, or as the other language does.
///
/// A program that was set up in another language writes `93.6%` where the site wants `93,6%`. No single cell can tell
/// (`1.234` is read in both ways), so the whole file decides: where no figure needs the site's own mark and at least
/// one needs the other, the other one is meant throughout.
struct DecimalMark {
    /// Whether points and commas are exchanged before a figure is read.
    let isExchanged: Bool
    private let figures: FigureReader

    /// What stands before the decimals in the file.
    var mark: Character { (figures.language == .italian) == isExchanged ? "." : "," }

    /// Looks at all figures of a file.
    init(_ rows: [SpreadsheetRow], _ figures: FigureReader) {
        self.figures = figures
        var own = 0
        var other = 0
        for row in rows {
            for column in ImportColumn.allCases where column.isFigure {
                guard let text = row[column], text.contains(where: { $0 == "." || $0 == "," }) else { continue }
                let isOwn = (try? figures.target(text)) != nil
                let isOther = (try? figures.target(Self.exchange(text))) != nil
                if isOwn, !isOther { own += 1 }
                if isOther, !isOwn { other += 1 }
            }
        }
        isExchanged = own == 0 && other > 0
    }

    /// A figure as the site writes it.
    func figure(_ text: String) -> String {
        guard isExchanged else { return text }
        let exchanged = Self.exchange(text)
        return (try? figures.target(exchanged)) == nil ? text : exchanged
    }

    /// A bare number of the site's own tables, with whichever mark it has; `nil` where it is none.
    static func number(_ text: String) -> ExactDecimal? {
        let digits = text.drop { $0 == "-" || $0 == "−" }
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) }),
            let significand = Int64((digits.count < text.count ? "-" : "") + parts.joined())
        else { return nil }
        return ExactDecimal(significand: significand, scale: parts.count == 2 ? parts[1].count : 0)
    }

    /// Exchanges points and commas that stand between digits.
    private static func exchange(_ text: String) -> String {
        let characters = Array(text)
        return String(
            characters.indices.map { index -> Character in
                let character = characters[index]
                guard character == "." || character == ",", index > 0, index + 1 < characters.count,
                    characters[index - 1].isWholeNumber, characters[index + 1].isWholeNumber
                else { return character }
                return character == "." ? "," : "."
            })
    }
}
