import ReportModel

/// What a column holds by its cells, where its heading says nothing.
struct ColumnContents {
    /// What it is, where its cells can be nothing else; `nil` where they can, or are fewer than two.
    let certain: IndicatorColumn?
    /// What it may well be, which is proposed and not read; `nil` where nothing is likely.
    let likely: IndicatorColumn?

    /// Whether they are figures, short and nearly all with a digit: no names.
    let areFigures: Bool

    /// Whether they are names: most of several words, and no two alike.
    let areNames: Bool

    private static let fewest = 2
    /// A longer text is no figure.
    private static let longestFigure = 24
    /// So many cells tell what a column is.
    private static let most = 200

    /// Looks at the cells of a column.
    ///
    /// - Parameter texts: those that are not empty.
    init(_ texts: some Sequence<String>, _ figures: FigureReader) {
        let texts = Array(texts.prefix(Self.most))
        let isEach = { (isSo: (String) -> Bool) in texts.count >= Self.fewest && texts.allSatisfy(isSo) }
        let isUnit = { (text: String) in !text.contains(where: \.isNumber) && (try? figures.unit(text)) != nil }
        let withDigits = texts.count { $0.utf8.contains { (0x30...0x39).contains($0) } }
        areFigures = isEach({ $0.utf8.count <= Self.longestFigure }) && 4 * withDigits >= 3 * texts.count
        areNames =
            isEach({ !$0.isEmpty }) && Set(texts).count == texts.count
            && 2 * texts.count { $0.contains(" ") } > texts.count
        if isEach({ Direction.reading($0) != nil && Self.speaksOfDirection($0) }) {
            certain = .direction
        } else if isEach({ Self.isReachedOrNot($0) }) {
            certain = .publishedResult
        } else if isEach({ isUnit($0) || figures.isUnitStandIn($0) }), texts.contains(where: isUnit) {
            certain = .unit
        } else {
            certain = nil
        }
        if let certain {
            likely = certain
        } else if isEach({ Verdict.reading($0) != nil }) {
            likely = .publishedResult
        } else if isEach({ (try? figures.date($0)) != nil }) {
            likely = .due
        } else {
            likely = nil
        }
    }

    /// Whether a text has a word of direction, which the name of an office has not.
    static func speaksOfDirection(_ text: String) -> Bool {
        if Direction(rawValue: text) != nil || !text.contains(where: \.isLetter) { return true }
        let stems = [
            "aument", "increment", "crescent", "decresc", "diminu", "riduz", "ridurre", "maggior", "minor", "massimizz",
            "minimizz", "higher", "lower", "increas", "decreas", "reduc", "maximi", "minimi",
        ]
        let words = text.lowercased().split { !$0.isLetter }
        return words.contains { word in
            ["più", "meno", "more", "less", "crescita"].contains(word) || stems.contains { word.hasPrefix($0) }
        }
    }

    /// Colours rate progress, of this year or another; `Raggiunto` is said of a target.
    private static func isReachedOrNot(_ text: String) -> Bool {
        switch Verdict.reading(text) {
        case .reached, .notReached, .partlyReached: true
        case .colour, .progress, nil: false
        }
    }
}
