package import Diagnostics

extension TextMessage {
    package static func tableNotAlone(name: String) -> Message {
        Message(
            "table-not-alone",
            Wording(
                en: "the table `\(name)` cannot stand inside a paragraph",
                it: "la tabella `\(name)` non può stare dentro un paragrafo"),
            suggestion: Wording(
                en: "put an empty line before it and behind it", it: "metti una riga vuota prima e dopo"))
    }

    package static func tableTooLarge(name: String) -> Message {
        let (rows, columns) = (Limit.shownTableRows.figure, Limit.shownTableColumns.figure)
        return Message(
            "table-too-large",
            Wording(
                en: "`\(name)` has more than \(rows) rows or \(columns) columns",
                it: "`\(name)` ha più di \(rows) righe o \(columns) colonne"),
            suggestion: Wording(
                en: "show a shorter table; for a link to this file, leave out the `!` before it",
                it: "mostra una tabella più corta; per un collegamento a questo file togli il `!` che sta davanti"))
    }

    package static let tableNotText = Message(
        "table-not-text",
        Wording(
            en: "this table is not saved as UTF-8", it: "questa tabella non è salvata in UTF-8"),
        suggestion: Wording(
            en: "in the spreadsheet, save it as “CSV UTF-8”", it: "nel foglio di calcolo, salvala come «CSV UTF-8»"))

    package static let tableWithoutRows = Message(
        "table-without-rows",
        Wording(
            en: "this table has no row below its headings",
            it: "questa tabella non ha righe sotto le intestazioni"),
        suggestion: Wording(
            en: "put the headings into the first row and the figures below",
            it: "metti le intestazioni nella prima riga e le cifre sotto"))

    package static func tableRagged(found: Int, expected: Int) -> Message {
        Message(
            "table-ragged",
            Wording(
                en: "this row has \(found) cells, and there are \(expected) headings",
                it: "le celle di questa riga sono \(found), le intestazioni \(expected)"),
            suggestion: Wording(
                en: "give every row as many cells as there are headings, empty ones too",
                it: "dai a ogni riga tante celle quante sono le intestazioni, anche vuote"))
    }
}
