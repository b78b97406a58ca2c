/// What stands in front of a target: which side of the figure counts as reaching it.
public enum Comparator: String, CaseIterable, Sendable {
    /// `>`: more than the figure; the figure itself is a miss.
    case moreThan = ">"
    /// `≥`, `>=`, `=>`, `almeno`, `at least`.
    case atLeast = "≥"
    /// `<`: less than the figure; the figure itself is a miss.
    case lessThan = "<"
    /// `≤`, `<=`, `=<`, `massimo`, `at most`.
    case atMost = "≤"
    /// `=`: the figure itself and nothing else.
    case equal = "="

    /// The signs that are read, the longer ones first.
    static let signs: [(sign: String, comparator: Comparator)] = [
        (">=", .atLeast), ("=>", .atLeast), ("<=", .atMost), ("=<", .atMost), (">", .moreThan), ("≥", .atLeast),
        ("<", .lessThan), ("≤", .atMost), ("=", .equal),
    ]

    /// The sign that a text begins with, and what it stands for.
    static func sign(before text: String) -> (sign: String, comparator: Comparator)? {
        // Nearly all figures begin with a letter or a digit.
        guard let first = text.utf8.first, first >= 0x80 || (0x3C...0x3E).contains(first) else { return nil }
        return signs.first { text.hasPrefix($0.sign) }
    }

    /// Whether `actual` stands in this relation to `target`.
    func holds(_ actual: ExactDecimal, _ target: ExactDecimal) -> Bool {
        switch self {
        case .moreThan: actual > target
        case .atLeast: actual >= target
        case .lessThan: actual < target
        case .atMost: actual <= target
        case .equal: actual == target
        }
    }

    /// Its code in data files: a sign would be taken for a formula by a spreadsheet.
    public var code: String {
        switch self {
        case .moreThan: "more-than"
        case .atLeast: "at-least"
        case .lessThan: "less-than"
        case .atMost: "at-most"
        case .equal: "equal"
        }
    }
}
