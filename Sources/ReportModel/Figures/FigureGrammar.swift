/// Everything in the grammar of figures that differs from one language to another.
///
/// There is one per language, each in a file of its own, and all share it; the readers and formats know no word themselves.
/// All words are lower case and are compared without regard to case.
final class FigureGrammar: Sendable {
    /// The mark between units and decimals: `,` in Italian.
    let decimalMark: Character
    /// The same as a byte, where it is one.
    let decimalMarkByte: UInt8?
    /// The mark between groups of three digits: `.` in Italian.
    let groupingMark: Character
    /// Words that stand for a comparator in front of a target: `almeno` is `≥`.
    let comparatorWords: [(words: String, comparator: Comparator)]
    /// Other wordings of a comparator: not read, but offered in their known form (`non più di` → `massimo`).
    let otherComparatorWords: [(words: String, offered: String)]
    /// Words in front of a date that is a deadline: `entro il`. The longest come first.
    let deadlineWords: [String]
    /// The wording of a deadline that is offered where another one was typed.
    let offeredDeadline: String
    /// The names of the months, January first.
    let months: [String]
    /// What follows the figure of a month's first day: `°` in Italian.
    let firstDaySuffix: String
    /// Whether `31/12/2020` has one meaning only.
    let readsSlashDates: Bool
    /// Spellings of yes; the first is offered.
    let yesWords: [String]
    /// Spellings of no; the first is offered.
    let noWords: [String]
    /// Words for the euro, which may follow a number in place of the sign.
    let euroWords: [String]
    /// What stands between a currency sign and its number.
    let currencyGap: String
    /// Words for the per cent sign: not read, but offered as `%`.
    let percentWords: [String]
    /// Words that multiply a number by a power of ten: not read, but offered written out.
    let magnitudeWords: [(words: String, zeros: Int)]
    /// Words in front of a number that say nothing about its value: not read, but offered without them.
    let fillerWords: [String]
    /// Whether the word that says what a unit is comes first (`giorni lavorativi`) or last (`working days`).
    let unitsBeginWithTheirNoun: Bool
    /// The known units of measure.
    let units: [MeasureUnit]

    /// A grammar.
    init(
        decimalMark: Character, groupingMark: Character, comparatorWords: [(words: String, comparator: Comparator)],
        otherComparatorWords: [(words: String, offered: String)], deadlineWords: [String], offeredDeadline: String,
        months: [String], firstDaySuffix: String, readsSlashDates: Bool, yesWords: [String], noWords: [String],
        euroWords: [String], currencyGap: String, percentWords: [String], magnitudeWords: [(words: String, zeros: Int)],
        fillerWords: [String], unitsBeginWithTheirNoun: Bool, units: [MeasureUnit]
    ) {
        self.decimalMark = decimalMark
        decimalMarkByte = decimalMark.asciiValue
        self.groupingMark = groupingMark
        self.comparatorWords = comparatorWords
        self.otherComparatorWords = otherComparatorWords
        self.deadlineWords = deadlineWords
        self.offeredDeadline = offeredDeadline
        self.months = months
        self.firstDaySuffix = firstDaySuffix
        self.readsSlashDates = readsSlashDates
        self.yesWords = yesWords
        self.noWords = noWords
        self.euroWords = euroWords
        self.currencyGap = currencyGap
        self.percentWords = percentWords
        self.magnitudeWords = magnitudeWords
        self.fillerWords = fillerWords
        self.unitsBeginWithTheirNoun = unitsBeginWithTheirNoun
        self.units = units
    }
}
