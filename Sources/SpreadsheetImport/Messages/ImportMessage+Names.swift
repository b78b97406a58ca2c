import Diagnostics
import ReportModel

// Names that are nearly, or by chance, those of others.
extension ImportMessage {
    /// A new area whose name is nearly that of another one.
    static func likeArea(_ place: CellPlace, _ name: String, known: String, year: Int) -> Message {
        Message(
            "import-like-area",
            at(
                place, en: "`\(name)` is nearly the area `\(known)`",
                it: "`\(name)` è quasi l'area `\(known)`"),
            suggestion: Wording(
                en: "write `\(known)`; or, if it is another area, make it first: "
                    + "`sitegen new area \"\(name)\" --year \(year)`",
                it: "scrivi `\(known)`; o, se è un'altra area, creala prima: "
                    + "`sitegen new area \"\(name)\" --year \(year)`"))
    }

    /// Two new areas of one sheet whose names are nearly the same.
    static func nearAreas(_ place: CellPlace, _ name: String, other: String, at first: CellPlace, year: Int)
        -> Message
    {
        let command = "`sitegen new area \"…\" --year \(year)`"
        return Message(
            "import-near-areas",
            at(
                place, en: "the new area `\(name)` is nearly `\(other)` in cell \(first.name)",
                it: "la nuova area `\(name)` è quasi `\(other)` della cella \(first.name)"),
            suggestion: Wording(
                en: "if it is one area, write it alike in both; if they are two, make both first, each with \(command)",
                it:
                    "se è un'area sola, scrivila uguale in tutte e due; se sono due, creale prima, ognuna con \(command)"
            ))
    }

    /// A new name that is nearly that of something which the content has and the sheet has not.
    static func nearName(_ place: CellPlace, _ column: IndicatorColumn, _ name: String, known: String, id: String)
        -> Message
    {
        Message(
            "import-near-name",
            at(
                place, en: "`\(name)` would be new, and `\(known)`, which is there, is not in the sheet",
                it: "`\(name)` sarebbe una voce nuova, e `\(known)`, che c'è già, nel foglio manca"),
            suggestion: Wording(
                en:
                    "if it is the same, write `\(known)`, or its id `\(id)` in a column `\(column.id.rawValue)`; if it is "
                    + "another, write an id of its own there",
                it:
                    "se è la stessa, scrivi `\(known)`, o il suo id `\(id)` in una colonna `\(column.id.rawValue)`; se è "
                    + "un'altra, scrivi lì un id tutto suo"))
    }

    /// Two new names of one sheet that are nearly the same.
    static func nearNames(
        _ place: CellPlace, _ column: IndicatorColumn, _ name: String, other: String, at first: CellPlace
    ) -> Message {
        Message(
            "import-near-names",
            at(
                place, en: "`\(name)` is nearly `\(other)` in cell \(first.name)",
                it: "`\(name)` è quasi `\(other)` della cella \(first.name)"),
            suggestion: Wording(
                en: "if it is the same, write it alike in both; if they are two, write an id of its own in a column "
                    + "`\(column.id.rawValue)`",
                it:
                    "se è lo stesso, scrivilo uguale in tutte e due; se sono due, scrivi un id tutto suo in una colonna "
                    + "`\(column.id.rawValue)`"))
    }

    /// `other` is the name that has, or would make, the same id.
    static func likeName(_ place: CellPlace, _ column: IndicatorColumn, name: String, other: String, id: String)
        -> Message
    {
        Message(
            "import-like-name",
            at(
                place, en: "`\(name)` is not `\(other)`, but would get the same id, `\(id)`",
                it: "`\(name)` non è `\(other)`, ma avrebbe lo stesso id, `\(id)`"),
            suggestion: column == .area
                ? Wording(
                    en: "if it is the same, write `\(other)`; else give it a name with other letters or digits",
                    it: "se è la stessa, scrivi `\(other)`; altrimenti dalle un nome con altre lettere o cifre")
                : Wording(
                    en: "if it is the same, write `\(other)`; else write an id of its own in a column "
                        + "`\(column.id.rawValue)`",
                    it: "se è lo stesso, scrivi `\(other)`; altrimenti scrivi un id tutto suo in una colonna "
                        + "`\(column.id.rawValue)`"))
    }

    static func ambiguousName(_ place: CellPlace, _ column: IndicatorColumn, ids: [String]) -> Message {
        Message(
            "import-ambiguous-name",
            at(
                place, en: "several have this name: \(list(ids.map { "`\($0)`" }, in: .english))",
                it: "questo nome è di più voci: \(list(ids.map { "`\($0)`" }, in: .italian))"),
            suggestion: Wording(
                en: "say which in a column `\(column.id.rawValue)`",
                it: "di' quale in una colonna `\(column.id.rawValue)`"))
    }
}
