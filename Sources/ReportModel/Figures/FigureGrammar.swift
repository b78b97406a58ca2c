/// Everything in the grammar of figures that differs from one language to another.
///
/// There is one per language, each in a file of its own, and all share it; the readers and formats know no word themselves.
final class FigureGrammar: Sendable {
    /// The mark between units and decimals: `,` in Italian.
    let decimalMark: Character
    /// The same as a byte, where it is one.
    let decimalMarkByte: UInt8?
    /// The mark between groups of three digits: `.` in Italian.
    let groupingMark: Character
    /// What follows the figure of a month's first day: `°` in Italian.
    let firstDaySuffix: String
    /// Whether in `3/4/2020` the day always comes first; elsewhere such a date has two readings.
    let readsSlashDates: Bool
    /// What stands between a currency sign and its number.
    let currencyGap: String
    /// What spreadsheets of this language put between two cells.
    let cellSeparator: Character
    /// The language and its country, as Open Graph names them: `it_IT`.
    let locale: String
    /// The language's code of three capitals, as the European Union's authority table names it: `ITA`.
    let authorityCode: String
    /// A percentage and what it is of, for an example: `10% dei lavoratori`.
    let percentageExample: String
    /// The name of a unit that is not among the known ones, for an example: `tombini`.
    let unitExample: String
    /// The words.
    let words: FigureWords
    /// The known units of measure.
    let units: [MeasureUnit]

    /// A grammar.
    init(
        decimalMark: Character, groupingMark: Character, firstDaySuffix: String, readsSlashDates: Bool,
        currencyGap: String, cellSeparator: Character, locale: String, authorityCode: String,
        percentageExample: String, unitExample: String, words: FigureWords, units: [MeasureUnit]
    ) {
        self.decimalMark = decimalMark
        decimalMarkByte = decimalMark.asciiValue
        self.groupingMark = groupingMark
        self.firstDaySuffix = firstDaySuffix
        self.readsSlashDates = readsSlashDates
        self.currencyGap = currencyGap
        self.cellSeparator = cellSeparator
        self.locale = locale
        self.authorityCode = authorityCode
        self.percentageExample = percentageExample
        self.unitExample = unitExample
        self.words = words
        self.units = units
    }
}
