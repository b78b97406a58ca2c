/// The words of figures in one language. All are in lower case and compared without regard to case.
struct FigureWords: Sendable {
    /// Words that stand for a comparator in front of a figure: `almeno` is `≥`, and `min 5` is `≥ 5`, not 5 minutes.
    let comparators: WordTable<Comparator>
    /// Those of them that are nothing else: without a number behind them, they are a mistake. `Under review` is none.
    let firmComparators: Set<String>
    /// Words that stand for a comparator behind a figure: `50% or more`.
    let trailingComparators: [(words: String, comparator: Comparator)]
    /// Words and signs, in front of a figure or behind it, that say that it is not exact.
    let approximations: Set<String>
    /// Words in front of a time by which something is to be done: `entro il`.
    let deadlines: WordTable<Void>
    /// The wording of a deadline that is offered where another one was typed.
    let offeredDeadline: String
    /// What stands in front of a range's two figures and between them: `tra 10 e 15`.
    let ranges: [(opening: String, link: String)]
    /// What stands between a range's two figures, with nothing in front: `10 to 15`.
    let rangeLinks: [String]
    /// The same for two figures of which nobody knows whether they are a range or a change: `da 3 a 5`.
    let changes: [(opening: String, link: String)]
    /// What stands between a part and its total: `3 su 4`. The first is offered.
    let shares: [String]
    /// What stands in front of the number that a rate is for: `40 ogni 100.000`. The first is printed.
    let rates: [String]
    /// What may stand in front of a unit or a magnitude in brackets behind a number: `5 (in migliaia)`.
    let unitLeads: [String]
    /// What may stand between a number's magnitude and its unit: `2 milioni di euro`.
    let magnitudeLinks: [String]
    /// What may stand between two parts of a duration: `2 ore e 30 minuti`.
    let durationLinks: [String]
    /// Whether `26′` is minutes; elsewhere it may be feet.
    let readsPrimes: Bool
    /// What bodies write in a column of units where there is no unit.
    let unitStandIns: Set<String>
    /// How the parts of a year are called.
    let periods: PeriodNames
    /// The yes that is offered where one of another language was typed.
    let offeredYes: String
    /// The names of the months, January first.
    let months: [String]
    /// Spellings of yes.
    let yes: [String]
    /// Spellings of no; the first is offered.
    let no: [String]
    /// What stands for a figure that is missing.
    let noValue: Set<String>
    /// Words for the euro, which may follow a number in place of the sign.
    let euro: [String]
    /// Words for the per cent sign: not read, but offered as `%`.
    let percent: [String]
    /// Words that begin what a percentage is of: `10% dei lavoratori`.
    let qualifiers: [String]
    /// Words that multiply a number by a power of ten. The longest come first.
    let magnitudes: [(words: String, zeros: Int)]
    /// Words beside a number that can be no unit: `n. 3`, `circa 70`.
    let noUnits: Set<String>
    /// Words in an indicator's name that say that a bare number is a time or an amount of money.
    let measures: Set<String>
    /// The letters with which these begin, as bits.
    let measureInitials: UInt32
    /// Words that turn a text into its opposite, so that a bare yes or no cannot answer it.
    let negations: Set<String>
    /// Ways to say which way success lies.
    let directions: [String: Direction]
    /// How words begin that tell which way success lies, whatever ends them has: a remark with one is none.
    let directionStems: [String]
    /// The verdicts that bodies publish in words.
    let verdicts: [String: Verdict]
}

extension FigureWords {
    /// The letters with which words begin, one bit for each of ASCII's small letters.
    static func initials(of words: Set<String>) -> UInt32 {
        words.reduce(0) { bits, word in bits | (word.utf8.first.map(bit(of:)) ?? 0) }
    }

    /// The bit of a letter, small or capital; none for anything else.
    static func bit(of letter: UInt8) -> UInt32 {
        let place = (letter | 0x20) &- 0x61
        return place < 26 ? 1 << UInt32(place) : 0
    }

    /// The stand-ins for a missing figure that are the same in all languages, and `words`.
    static func noValue(_ words: [String]) -> Set<String> {
        Set(words).union([
            "n.d.", "n.d", "nd", "n/d", "n.a.", "n.a", "na", "n/a", "-", "--", "–", "—", "..", "tbc", "tbd", "t.b.c.",
            "t.b.d.",
        ])
    }

    /// A table of verdicts.
    static func verdicts(
        reached: [String], notReached: [String], partly: [String], green: [String], other: [String],
        progress: [String]
    ) -> [String: Verdict] {
        var verdicts: [String: Verdict] = [:]
        for word in reached { verdicts[word] = .reached }
        for word in notReached { verdicts[word] = .notReached }
        for word in partly { verdicts[word] = .partlyReached }
        for word in green { verdicts[word] = .colour(isReached: true) }
        for word in other { verdicts[word] = .colour(isReached: false) }
        for word in progress { verdicts[word] = .progress }
        return verdicts
    }
}

/// Words in front of a figure with what they stand for.
struct WordTable<Meaning: Sendable>: Sendable {
    /// Every wording, the longer ones first.
    let entries: [(words: String, meaning: Meaning)]
    /// The same by the first byte: nearly no figure begins like one of them.
    private let byInitial: [UInt8: [(words: String, meaning: Meaning)]]

    /// A table of wordings in lower case; an apostrophe at the end of one stands for any word that goes on behind it.
    init(_ entries: [(words: String, meaning: Meaning)]) {
        self.entries = entries.sorted { $0.words.utf8.count > $1.words.utf8.count }
        byInitial = Dictionary(grouping: self.entries) { $0.words.utf8.first ?? 0 }
    }

    /// The longest wording that a text begins with, its meaning, and what follows it as it was typed.
    func match(_ text: FigureText) -> (words: String, meaning: Meaning, rest: String)? {
        guard let first = text.lowercased.utf8.first, let candidates = byInitial[first] else { return nil }
        for (words, meaning) in candidates {
            if let rest = text.remainder(after: words) { return (words, meaning, rest) }
        }
        return nil
    }
}
