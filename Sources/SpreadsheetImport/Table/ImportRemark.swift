package import Diagnostics
import ReportModel

/// What the import found in a sheet beside the rows of the table, and what it made of it.
package enum ImportRemark: Equatable, Sendable {
    /// Rows above the headings.
    case titles([Int])
    /// Rows that name an area or an objective for those below.
    case groups([Int])
    /// Rows of sums, passed over.
    case totals([Int])
    /// Headings that stand there again.
    case repeatedHeadings([Int])
    /// Rows with one text that is no indicator, passed over.
    case passedOver([Int])
    /// Rows whose empty cells of area or objective mean those above.
    case filledDown([Int])
    /// Hidden rows, passed over.
    case hiddenRows([Int])
    /// Hidden columns, passed over, by their letters.
    case hiddenColumns([String])
    /// The sheet that is read, of several, and the others.
    case sheets(read: String, others: [String])
    /// Headings that are taken for something although they are vague, such as `Servizio`.
    case readAs([String])
    /// Years that headings name and that were not asked for.
    case otherYears([Int])
    /// Cells that show fewer digits than they hold: the first ones, each with what it shows, and how many more.
    case rounded([String], more: Int)
    /// What stands in a column of units and is none.
    case noUnits([String])
    /// The rows name no objective: each area is one of the same name.
    case objectivesOfAreas
    /// The rows name no indicator: each objective has one of the same name.
    case indicatorsOfObjectives

    /// The rows that it is about.
    var rows: [Int] {
        switch self {
        case .titles(let rows), .groups(let rows), .totals(let rows), .repeatedHeadings(let rows),
            .passedOver(let rows), .filledDown(let rows), .hiddenRows(let rows):
            rows
        case .hiddenColumns, .sheets, .readAs, .otherYears, .rounded, .noUnits,
            .objectivesOfAreas, .indicatorsOfObjectives:
            []
        }
    }

    /// A line for a person to read.
    package func text(in language: MessageLanguage) -> String {
        let rows = Self.shown(rows, in: language)
        return switch self {
        case .titles: language.pick(en: "\(rows) above the headings", it: "\(rows) sopra le intestazioni")
        case .groups:
            language.pick(
                en: "\(rows): area or objective of the rows below", it: "\(rows): area o obiettivo delle righe sotto")
        case .totals: language.pick(en: "\(rows): totals, not read", it: "\(rows): totali, non letti")
        case .repeatedHeadings:
            language.pick(en: "\(rows): the headings again", it: "\(rows): di nuovo le intestazioni")
        case .passedOver:
            language.pick(en: "\(rows): a text alone, not read", it: "\(rows): solo un testo, non letto")
        case .filledDown:
            language.pick(
                en: "\(rows): empty cells of area or objective mean the row above",
                it: "\(rows): dove area o obiettivo sono vuoti vale la riga sopra")
        case .hiddenRows:
            language.pick(
                en: "\(rows): hidden, not read (--hidden reads them)",
                it: "\(rows): nascoste, non lette (con --hidden si leggono)")
        case .hiddenColumns(let columns):
            language.pick(
                en: "columns \(columns.joined(separator: ", ")): hidden, not read (--hidden reads them)",
                it: "colonne \(columns.joined(separator: ", ")): nascoste, non lette (con --hidden si leggono)")
        case .sheets(let read, let others):
            language.pick(
                en: "sheet “\(read)”; not read: \(others.joined(separator: ", ")) (--sheet names another)",
                it: "foglio «\(read)»; non letti: \(others.joined(separator: ", ")) (--sheet ne nomina un altro)")
        case .readAs(let pairs):
            language.pick(
                en: "read as: \(pairs.joined(separator: ", "))", it: "lette come: \(pairs.joined(separator: ", "))")
        case .otherYears(let years):
            language.pick(
                en: "not asked for: \(years.map(String.init).joined(separator: ", "))",
                it: "anni non chiesti: \(years.map(String.init).joined(separator: ", "))")
        case .rounded(let cells, let more):
            language.pick(
                en: "taken as shown, though the cells hold more digits: \(cells.joined(separator: ", "))"
                    + (more > 0 ? " and \(more) more" : ""),
                it: "prese come si vedono, ma le celle contengono altre cifre: \(cells.joined(separator: ", "))"
                    + (more > 0 ? " e altre \(more)" : ""))
        case .noUnits(let texts):
            language.pick(
                en: "in the column of units, no unit and not read: \(texts.joined(separator: ", "))",
                it: "nella colonna delle unità, non sono unità e non si leggono: \(texts.joined(separator: ", "))")
        case .objectivesOfAreas:
            language.pick(
                en: "no column of objectives: each area is one of the same name",
                it: "manca la colonna degli obiettivi: ogni area ne è uno con lo stesso nome")
        case .indicatorsOfObjectives:
            language.pick(
                en: "no column of indicators: each objective has one of the same name",
                it: "manca la colonna degli indicatori: ogni obiettivo ne ha uno con lo stesso nome")
        }
    }

    /// `rows 3, 7–9 and 12 more`.
    private static func shown(_ rows: [Int], in language: MessageLanguage) -> String {
        var ranges: [ClosedRange<Int>] = []
        for row in rows {
            if let last = ranges.last, last.upperBound + 1 == row {
                ranges[ranges.count - 1] = last.lowerBound...row
            } else {
                ranges.append(row...row)
            }
        }
        let shown = ranges.prefix(6)
            .map { $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)–\($0.upperBound)" }
        let more = ranges.dropFirst(6).reduce(0) { $0 + $1.count }
        let word = rows.count == 1 ? language.pick(en: "row", it: "riga") : language.pick(en: "rows", it: "righe")
        let rest = more > 0 ? language.pick(en: " and \(more) more", it: " e altre \(more)") : ""
        return "\(word) \(shown.joined(separator: ", "))\(rest)"
    }
}
