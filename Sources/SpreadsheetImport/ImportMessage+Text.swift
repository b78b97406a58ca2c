import Diagnostics
import ReportLoader

extension ImportMessage {
    func text(in language: MessageLanguage) -> String {
        switch self {
        case .noFile: language.pick(en: "there is no such file", it: "questo file non c'è")
        case .unreadable(let reason):
            language.pick(en: "cannot be read: ", it: "non si può leggere: ") + SystemReason.text(reason, in: language)
        case .empty: language.pick(en: "the spreadsheet is empty", it: "il foglio è vuoto")
        case .tooLarge(let limit):
            language.pick(en: "is larger than \(limit) MB", it: "supera \(limit) MB")
        case .tooManyColumns(let limit):
            language.pick(en: "the table has more than \(limit) columns", it: "la tabella ha più di \(limit) colonne")
        case .tooManyRows(let limit):
            language.pick(en: "has more than \(limit) rows", it: "ha più di \(limit) righe")
        case .workbook:
            language.pick(en: "is a workbook, not a CSV file", it: "è una cartella di lavoro, non un file CSV")
        case .foreignEncoding(let name):
            language.pick(
                en: name.map { "is \($0)" } ?? "is neither UTF-8 nor Windows-1252",
                it: name.map { "è in \($0)" } ?? "non è né in UTF-8 né in Windows-1252"
            )
        case .unclosedQuote:
            language.pick(
                en: "the quote that opens here is never closed", it: "le virgolette aperte qui non si chiudono")
        case .textAfterQuote:
            language.pick(
                en: "a cell goes on after its closing quote", it: "la cella continua dopo le virgolette finali")
        case .noHeadings:
            language.pick(
                en: "the first row has no heading that is known", it: "la prima riga non ha intestazioni conosciute")
        case .unknownColumn(let place, _):
            language.pick(
                en: "cell \(place.name): `\(place.heading)` is no column that is known",
                it: "cella \(place.name): `\(place.heading)` non è una colonna conosciuta"
            )
        case .sameColumn(let place, let column):
            language.pick(
                en: "cell \(place.name): `\(place.heading)` is a second column for \(column.rawValue)",
                it: "cella \(place.name): `\(place.heading)` è una seconda colonna per \(column.rawValue)"
            )
        case .firstColumn(let place):
            language.pick(en: "the first is \(place.heading)", it: "la prima è \(place.heading)")
        case .missingColumn(let column):
            language.pick(
                en: "there is no column for the \(column.rawValue)",
                it: column == .objective ? "manca la colonna dell'obiettivo" : "manca la colonna dell'indicatore"
            )
        case .unusedMapping(let heading):
            language.pick(
                en: "there is no column `\(heading)`, of which --map speaks",
                it: "non c'è la colonna `\(heading)` indicata con --map"
            )
        case .noRows:
            language.pick(en: "there are no rows below the headings", it: "sotto le intestazioni non ci sono righe")
        case .ragged(let row, let found, let expected):
            language.pick(
                en: "row \(row) has \(found) cells, but there are \(expected) headings",
                it: "la riga \(row) ha \(found) celle, ma le intestazioni sono \(expected)"
            )
        default: rowText(in: language)
        }
    }

    private func rowText(in language: MessageLanguage) -> String {
        switch self {
        case .duplicateRow(let place):
            language.pick(en: "row \(place.row) is there twice", it: "la riga \(place.row) è doppia")
        case .contradictingRow(let place, let id):
            language.pick(
                en: "row \(place.row) is a second row for the indicator `\(id)`, with other values",
                it: "la riga \(place.row) è una seconda riga per l'indicatore `\(id)`, con altri valori"
            )
        case .contradiction(let place):
            language.pick(
                en: "\(place.label(in: language)): another row of the same objective says otherwise",
                it: "\(place.label(in: language)): un'altra riga dello stesso obiettivo dice diversamente"
            )
        case .firstRow(let row): language.pick(en: "the first is row \(row)", it: "la prima è la riga \(row)")
        case .yearMissing: language.pick(en: "the rows do not say their year", it: "le righe non dicono l'anno")
        case .unknownYear(let place, let year, _):
            prefix(place, language) + language.pick(en: "there is no year `\(year)`", it: "l'anno `\(year)` non c'è")
        case .otherYear(let place, let asked):
            prefix(place, language)
                + language.pick(en: "is not the year \(asked) of --year", it: "non è l'anno \(asked) di --year")
        case .areaMissing(let place, _):
            prefix(place, language)
                + language.pick(
                    en: "a new objective, and its row does not say the area",
                    it: "l'obiettivo è nuovo e la riga non dice l'area")
        case .unknownArea(let place, let name, _):
            prefix(place, language) + language.pick(en: "there is no area `\(name)`", it: "l'area `\(name)` non c'è")
        case .areaTitle(let place, let title):
            prefix(place, language)
                + language.pick(
                    en: "the area is called `\(title)`, and an import does not rename areas",
                    it: "l'area si chiama `\(title)`, e l'importazione non rinomina le aree")
        case .objectiveMissing(let place):
            prefix(place, language) + language.pick(en: "the objective is missing", it: "manca l'obiettivo")
        case .ambiguousObjective(let place, _):
            prefix(place, language)
                + language.pick(
                    en: "several areas have an objective of this name",
                    it: "più aree hanno un obiettivo con questo nome")
        case .indicatorMissing(let place):
            prefix(place, language) + language.pick(en: "the indicator is missing", it: "manca l'indicatore")
        case .newWithoutName(let place, let column):
            prefix(place, language)
                + language.pick(
                    en: "this id is new, and the row has no \(column.rawValue) to name it by",
                    it: "questo id è nuovo, e la riga non ha un nome nella colonna \(column.rawValue)")
        case .notAnID(let place, _):
            prefix(place, language) + language.pick(en: "this is no id", it: "questo non è un id")
        case .otherID(let place, let existing):
            prefix(place, language)
                + language.pick(
                    en: "what has this name already has the id `\(existing)`",
                    it: "chi porta questo nome ha già l'id `\(existing)`")
        default: cellText(in: language)
        }
    }

    private func cellText(in language: MessageLanguage) -> String {
        switch self {
        case .figure(let fault, let place):
            prefix(place, language) + FigureMessage.unreadable(fault: fault).text(in: language)
        case .notAllowed(let place, let value, _):
            prefix(place, language)
                + language.pick(en: "`\(value)` is no value for this column", it: "`\(value)` qui non vale")
        case .notAPage(let place, let value):
            prefix(place, language)
                + language.pick(en: "`\(value)` is no page number", it: "`\(value)` non è un numero di pagina")
        case .computedColumn(let place, let column):
            prefix(place, language)
                + language.pick(
                    en: "this number is computed from the column `\(column.rawValue)`, which says something else",
                    it: "questo numero si ricava dalla colonna `\(column.rawValue)`, che dice altro")
        case .emptyCell(let place, let key, let value):
            prefix(place, language)
                + language.pick(
                    en: "the cell is empty, so `\(key): \(value)` stays as it is",
                    it: "la cella è vuota, quindi `\(key): \(value)` resta com'è")
        case .content(let message, let place): prefix(place, language) + message.text(in: language)
        case .cannotEdit(let key):
            language.pick(
                en: "`\(key)` is written in a way that an import cannot change",
                it: "`\(key)` è scritto in un modo che l'importazione non sa cambiare"
            )
        case .changedMeanwhile:
            language.pick(en: "was changed during the import", it: "è cambiato durante l'importazione")
        case .cannotWrite(let reason):
            language.pick(en: "cannot be written: ", it: "non si può scrivere: ")
                + SystemReason.text(reason, in: language)
        case .cannotRestore(let reason):
            language.pick(en: "could not be given its old content back: ", it: "non ha riavuto il contenuto di prima: ")
                + SystemReason.text(reason, in: language)
        default: ""
        }
    }

    private func prefix(_ place: CellPlace?, _ language: MessageLanguage) -> String {
        place.map { $0.label(in: language) + ": " } ?? ""
    }
}

extension CellPlace {
    /// Such as “cell C5 (Target)”.
    func label(in language: MessageLanguage) -> String {
        language.pick(en: "cell \(name) (\(heading))", it: "cella \(name) (\(heading))")
    }
}
