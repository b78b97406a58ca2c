import Diagnostics
import ReportLoader

extension ImportMessage {
    func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .noFile:
            language.pick(
                en: "write the path of a CSV file, such as `sitegen import indicators.csv`",
                it: "scrivi il percorso di un file CSV, per esempio `sitegen import indicatori.csv`"
            )
        case .tooManyColumns:
            language.pick(
                en: "save only the columns that are wanted", it: "salva solo le colonne che servono")
        case .tooLarge, .tooManyRows:
            language.pick(en: "import it in several parts", it: "importalo in più parti")
        case .workbook, .foreignEncoding:
            language.pick(
                en: "in Excel choose “Save as”, “CSV UTF-8”; in LibreOffice “Text CSV”, character set UTF-8",
                it: "in Excel scegli «Salva con nome», «CSV UTF-8»; in LibreOffice «Testo CSV», set di caratteri UTF-8"
            )
        case .unclosedQuote, .textAfterQuote:
            language.pick(
                en: "inside a quoted cell, write every quote twice: `\"\"`",
                it: "in una cella tra virgolette, scrivi due volte ogni virgoletta: `\"\"`"
            )
        case .noHeadings:
            language.pick(
                en: "the first row must be such as `Objective;KPI;Target;Actual;Result`, separated by `;`, `,` or tabs",
                it: "la prima riga dev'essere come `Obiettivo;KPI;Target;Raggiunto;Risultato`, separata da `;`, `,` o "
                    + "tabulatori"
            )
        case .unknownColumn(let place, let nearest?):
            language.pick(
                en: "did you mean `\(nearest)`? Or pass the column over with `--map \"\(place.heading)=-\"`",
                it: "forse volevi scrivere `\(nearest)`? Oppure salta la colonna con `--map \"\(place.heading)=-\"`"
            )
        case .unknownColumn(let place, nil):
            language.pick(
                en: "say what it is, such as `--map \"\(place.heading)=note\"`, or pass it over: "
                    + "`--map \"\(place.heading)=-\"`",
                it: "di' che cos'è, per esempio `--map \"\(place.heading)=note\"`, o saltala: "
                    + "`--map \"\(place.heading)=-\"`"
            )
        case .sameColumn(let place, _):
            language.pick(
                en: "pass one of the two over: `--map \"\(place.heading)=-\"`",
                it: "salta una delle due: `--map \"\(place.heading)=-\"`"
            )
        case .missingColumn(let column):
            language.pick(
                en: "call a column `\(column.rawValue)`, or use `--map \"HEADING=\(column.rawValue)\"`",
                it: "chiama una colonna `\(column == .objective ? "Obiettivo" : "Indicatore")`, o usa "
                    + "`--map \"INTESTAZIONE=\(column.rawValue)\"`"
            )
        case .unusedMapping:
            language.pick(
                en: "write the heading as it stands in the first row", it: "scrivi l'intestazione della prima riga")
        case .ragged(_, let found, let expected):
            found > expected
                ? language.pick(
                    en: "a cell that holds the separator must stand in quotes",
                    it: "una cella che contiene il separatore va tra virgolette")
                : language.pick(
                    en: "complete the row with empty cells", it: "completa la riga con celle vuote")
        default: rowSuggestion(in: language)
        }
    }

    private func rowSuggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .duplicateRow, .contradictingRow:
            language.pick(en: "remove one of the two rows", it: "togli una delle due righe")
        case .contradiction:
            language.pick(en: "write the same in all of them", it: "scrivi lo stesso in tutte")
        case .yearMissing(let known):
            language.pick(
                en: "add the year, such as `--year \(known.last.map(String.init) ?? "2020")`",
                it: "aggiungi l'anno, per esempio `--year \(known.last.map(String.init) ?? "2020")`"
            )
        case .unknownYear(_, _, let known):
            language.pick(
                en: "the content has \(list(known.map(String.init)))",
                it: "i contenuti hanno \(list(known.map(String.init)))"
            )
        case .otherYear:
            language.pick(en: "leave --year out", it: "togli --year")
        case .areaMissing(_, let known):
            language.pick(
                en: "add a column `Area`, or say `--area ID`: \(list(known))",
                it: "aggiungi una colonna `Area`, o usa `--area ID`: \(list(known))"
            )
        case .unknownArea(_, let name, let known):
            NearestName.suggestion(for: name, among: known).map { nearest in
                language.pick(en: "did you mean `\(nearest)`?", it: "forse volevi scrivere `\(nearest)`?")
            }
                ?? language.pick(
                    en: "the areas are \(list(known)); a new one needs its folder with `area.md` first",
                    it: "le aree sono \(list(known)); una nuova ha bisogno prima della sua cartella con `area.md`")
        case .areaTitle:
            language.pick(
                en: "change the title in the area's `area.md`, or write the old name",
                it: "cambia il titolo in `area.md`, o riscrivi il nome di prima"
            )
        case .objectiveMissing:
            language.pick(
                en: "repeat the objective in every row: merged cells are saved empty",
                it: "ripeti l'obiettivo in ogni riga: le celle unite si salvano vuote"
            )
        case .ambiguousObjective(_, let areas):
            language.pick(
                en: "add a column `Area`, or say `--area`: \(list(areas))",
                it: "aggiungi una colonna `Area`, o usa `--area`: \(list(areas))"
            )
        case .indicatorMissing:
            language.pick(en: "write its name", it: "scrivi il suo nome")
        case .newWithoutName:
            language.pick(en: "correct the id, or write the name", it: "correggi l'id, o scrivi il nome")
        case .notAnID(_, let proposal):
            language.pick(en: "write `\(proposal)`", it: "scrivi `\(proposal)`")
        case .otherID(_, let existing):
            language.pick(en: "write that id: `\(existing)`", it: "scrivi quell'id: `\(existing)`")
        default: cellSuggestion(in: language)
        }
    }

    private func cellSuggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .figure(let fault, _):
            FigureMessage.unreadable(fault: fault).suggestion(in: language)
        case .content(let message, _) where message.id.hasPrefix("direction-missing"):
            language.pick(
                en: "add a column `direction` with `higher` (more is better), `lower` or `zero` (nearer to zero)",
                it: "aggiungi una colonna `Direzione` con `higher` (più è meglio), `lower` o `zero` (vicino a zero)"
            )
        case .content(let message, _): message.suggestion(in: language)
        case .notAllowed(_, _, let allowed):
            language.pick(en: "write \(list(allowed))", it: "scrivi \(list(allowed))")
        case .notAPage:
            language.pick(en: "write a whole number, such as 27", it: "scrivi un numero intero, come 27")
        case .computedColumn(_, let column):
            language.pick(
                en: "change the figure in `\(column.rawValue)`; computed columns are not read",
                it: "cambia la cifra in `\(column.rawValue)`; le colonne calcolate non si leggono"
            )
        case .emptyCell(_, let key, _):
            language.pick(
                en: "to take it away, delete the line `\(key):` in the file",
                it: "per toglierlo, cancella la riga `\(key):` nel file"
            )
        case .cannotEdit:
            language.pick(
                en: "change it by hand, or write it over several lines as in the guide",
                it: "cambialo a mano, o scrivilo su più righe come nella guida"
            )
        case .changedMeanwhile:
            language.pick(en: "import again", it: "ripeti l'importazione")
        case .empty, .noRows:
            language.pick(
                en: "save the sheet that holds the indicators, with its headings",
                it: "salva il foglio che contiene gli indicatori, con le intestazioni"
            )
        case .unreadable, .cannotWrite:
            language.pick(
                en: "see who may read and write it, and whether another program has it open",
                it: "guarda chi può leggerlo e scriverlo, e se un altro programma lo tiene aperto"
            )
        case .cannotRestore:
            language.pick(
                en: "take it from your last backup or commit", it: "riprendilo dall'ultima copia o dall'ultimo commit")
        default: nil
        }
    }

    private func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
