/// One of up to four parts of a number format's code, which holds for some numbers, or for texts.
struct FormatSection: Hashable, Sendable {
    /// For which numbers it says that it holds.
    struct Condition: Hashable, Sendable {
        enum Operator: String, Hashable, Sendable {
            case less = "<", lessOrEqual = "<=", equal = "=", unequal = "<>", greaterOrEqual = ">=", greater = ">"
        }

        var comparison: Operator
        var limit: Double

        /// Whether a number is one of them.
        func holds(for number: Double) -> Bool {
            switch comparison {
            case .less: number < limit
            case .lessOrEqual: number <= limit
            case .equal: number == limit
            case .unequal: number != limit
            case .greaterOrEqual: number >= limit
            case .greater: number > limit
            }
        }
    }

    /// What is made of a number.
    enum Content: Hashable, Sendable {
        /// Nothing but characters.
        case literal
        /// The number without a format, and characters.
        case general
        case number(NumberLayout)
        case fraction(FractionLayout)
        case date
        /// The day, or the time, as the system writes it at length.
        case systemDate, systemTime
        /// What this program does not know how to follow.
        case unknown
    }

    var condition: Condition?
    var pieces: [FormatPiece] = []
    var content = Content.literal
    /// The language of months and days, where the code says one; the outer `nil`: it says none, the inner: one that is
    /// not known here.
    var language: WorkbookLanguage??

    /// Whether it is for texts.
    var isForText: Bool { pieces.contains(.text) }
    /// Whether a year, a month and a day are shown.
    var showsDay: Bool {
        let units = pieces.compactMap { piece in if case .date(let part) = piece { part.unit } else { nil } }
        return content == .systemDate || [.year, .month, .day].allSatisfy { units.contains($0) }
    }
    /// Whether anything of a day is shown.
    var showsDate: Bool {
        content == .systemDate
            || content == .date
                && pieces.contains { piece in
                    if case .date(let part) = piece { [.year, .month, .day].contains(part.unit) } else { false }
                }
    }
}
