import Diagnostics
import ReportLoader
import ReportModel

// What is wrong with a cell.
extension ImportMessage {
    /// A figure of a cell that cannot be read.
    static func figure(_ fault: FigureFault, _ place: CellPlace) -> Message {
        let message = FigureMessage.unreadable(fault: fault)
        // What was probably meant says more.
        return said(message, of: place, suggestion: fault.proposals.isEmpty ? advice(on: message) : nil)
    }

    /// What to do in a sheet about what another layer says of files; `nil` where its own advice holds there, too.
    private static func advice(on message: Message) -> Wording? {
        switch message.id {
        case "figure-empty", "figure-placeholder":
            Wording(
                en: "empty the cell until the figure is known", it: "svuota la cella finché la cifra non si sa")
        case "figure-unreadable":
            Wording(
                en:
                    "write the figure alone, or keep it as words: `{text: \"…\"}`, or `--accept-unreadable` for all such cells",
                it:
                    "scrivi solo la cifra, o tienila come parole: `{text: \"…\"}`, o `--accept-unreadable` per tutte le celle così"
            )
        case "not-a-unit": Wording(en: "empty the cell", it: "svuota la cella")
        case "weight-unreadable":
            Wording(en: "write a number above zero, such as `10`", it: "scrivi un numero maggiore di zero, come `10`")
        case ReportMessage.directionMissing(count: 1).id:
            Wording(
                en: "add a column `direction` with `higher` (more is better), `lower` or `zero` (nearer to zero)",
                it: "aggiungi una colonna `Direzione` con `higher` (più è meglio), `lower` o `zero` (vicino a zero)")
        default: nil
        }
    }

    /// The two readings are as the site writes them.
    static func twoReadings(_ place: CellPlace, text: String, _ readings: [String]) -> Message {
        Message(
            "import-two-readings",
            at(
                place, en: "`\(text)` may be \(readings[0]) or \(readings[1]), and the other cells do not prove which",
                it: "`\(text)` può essere \(readings[0]) o \(readings[1]), e le altre celle non provano quale"),
            suggestion: Wording(
                en: "say how the file writes decimals, with `--decimal \",\"` or `--decimal \".\"`",
                it: "di' come il file scrive i decimali, con `--decimal \",\"` o `--decimal \".\"`"))
    }

    static func otherDecimalMark(_ place: CellPlace, text: String, mark: Character) -> Message {
        Message(
            "import-decimal-mark",
            at(
                place, en: "`\(text)` is no number where “\(mark)” stands before the decimals",
                it: "`\(text)` non è un numero dove i decimali si scrivono con «\(mark)»"),
            suggestion: Wording(
                en: "write `\(MarkedNumbers.exchanged(text))`, if that is meant",
                it: "scrivi `\(MarkedNumbers.exchanged(text))`, se è quello"))
    }

    static func decimalSeen(_ place: CellPlace, text: String, mark: Character) -> Message {
        Message(
            "import-decimal-seen",
            as: .note,
            at(
                place, en: "`\(text)` has “\(mark)” before its decimals",
                it: "`\(text)` ha i decimali con «\(mark)»"))
    }

    static func notAllowed(_ place: CellPlace, value: String, allowed: [String]) -> Message {
        Message(
            "import-value-not-allowed",
            at(place, en: "`\(value)` is no value for this column", it: "`\(value)` qui non vale"),
            suggestion: Wording(en: "write \(Wording.list(allowed))", it: "scrivi \(Wording.list(allowed))"))
    }

    /// Words that do not say which way success lies.
    static func notADirection(_ place: CellPlace, value: String) -> Message {
        Message(
            "import-direction",
            at(
                place, en: "`\(value)` does not say which way success lies",
                it: "`\(value)` non dice da che parte sta il successo"),
            suggestion: Wording(
                en:
                    "write `higher` (more is better), `lower` (less is better) or `zero` (nearer to zero); `increasing`, "
                    + "`decreasing`, ↑ and ↓ are read, too",
                it:
                    "scrivi `crescente` (più è meglio), `decrescente` (meno è meglio) o `vicino a zero`; si leggono anche "
                    + "`aumentare`, `ridurre`, ↑ e ↓"))
    }

    /// Words for a value that is to stay as it is.
    static func neutralDirection(_ place: CellPlace, value: String) -> Message {
        Message(
            "import-neutral-direction",
            as: .warning,
            at(
                place, en: "`\(value)` gives no direction, so the indicator is shown and not judged",
                it: "`\(value)` non dà una direzione, quindi l'indicatore si mostra e non si giudica"),
            suggestion: Wording(
                en: "if there is one, write `higher`, `lower` or `zero`; if not, leave the cell as it is",
                it: "se ce n'è una, scrivi `crescente`, `decrescente` o `vicino a zero`; se no, lascia la cella com'è"))
    }

    /// Weights of two scales in one column.
    static func weightScales(_ place: CellPlace, text: String, other: String, at first: CellPlace) -> Message {
        Message(
            "import-weight-scales",
            at(
                place, en: "the weight `\(text)` is on another scale than `\(other)` in cell \(first.name)",
                it: "il peso `\(text)` è su un'altra scala di `\(other)` della cella \(first.name)"),
            suggestion: Wording(
                en: "write all weights of the column alike: all in percent (`30%`), or all as parts of one (`0.3`)",
                it:
                    "scrivi tutti i pesi della colonna allo stesso modo: tutti in percentuale (`30%`), o tutti come parti di "
                    + "uno (`0,3`)"))
    }

    /// A published figure that changes, and nobody says why.
    static func unexplained(_ place: CellPlace, was: String, now: String) -> Message {
        Message(
            "import-correction-reason",
            at(
                place, en: "the published figure `\(was)` becomes `\(now)`",
                it: "la cifra pubblicata `\(was)` diventa `\(now)`"),
            suggestion: Wording(
                en: "say why, which the site shows: `--correction \"the reason\"`; or, if no citizen has seen it, "
                    + "`--correction none`",
                it: "di' perché, e il sito lo mostra: `--correction \"il motivo\"`; o, se nessuno l'ha ancora vista, "
                    + "`--correction none`"))
    }

    /// A formula without a figure: no program has reckoned it yet.
    static func unreckoned(_ place: CellPlace) -> Message {
        Message(
            "import-unreckoned",
            at(
                place, en: "a formula that was saved without its figure",
                it: "una formula salvata senza la sua cifra"),
            suggestion: Wording(
                en: "open the workbook in a spreadsheet program and save it again",
                it: "apri la cartella di lavoro in un programma di fogli e salvala di nuovo"))
    }

    /// A merged cell over two columns of figures: nobody knows which it means.
    static func mergedSideways(_ place: CellPlace) -> Message {
        Message(
            "import-merged-sideways",
            at(
                place, en: "a merged cell lies over two columns of figures",
                it: "una cella unita copre due colonne di cifre"),
            suggestion: Wording(
                en: "unmerge it, and write each figure in its own cell",
                it: "dividila, e scrivi ogni cifra nella sua cella"))
    }

    /// A day that shows no year: a spreadsheet makes one of `3/4`.
    static func dayWithoutYear(_ place: CellPlace, text: String, day: String) -> Message {
        Message(
            "import-day-without-year",
            at(
                place, en: "`\(text)` is the day \(day) for the spreadsheet, and shows no year",
                it: "`\(text)` per il foglio è il giorno \(day), e non mostra l'anno"),
            suggestion: Wording(
                en: "if it is a day, give the cell a format with the year; if not, format it as text and type it again",
                it: "se è un giorno, dai alla cella un formato con l'anno; se no, formattala come testo e riscrivila"))
    }

    /// A formula that failed, where words should stand.
    static func failedFormula(_ place: CellPlace, text: String) -> Message {
        Message(
            "import-failed-formula",
            at(
                place, en: "`\(text)` is an error of the spreadsheet", it: "`\(text)` è un errore del foglio"),
            suggestion: Wording(
                en: "mend the formula, or write the words in its place",
                it: "correggi la formula, o scrivi le parole al suo posto"))
    }

    /// A number in a format that this program does not know.
    static func unformatted(_ place: CellPlace, value: String) -> Message {
        Message(
            "import-unknown-format",
            at(
                place, en: "the number \(value) has a format that is not known, so what it shows is not known either",
                it: "il numero \(value) ha un formato non conosciuto, quindi non si sa che cosa mostra"),
            suggestion: Wording(
                en: "give the cell a common format: number, percentage, date or text",
                it: "dai alla cella un formato comune: numero, percentuale, data o testo"))
    }

    /// What could not be read and is kept as words.
    static func keptAsWords(_ place: CellPlace, text: String) -> Message {
        Message(
            "import-kept-as-words",
            as: .warning,
            at(
                place, en: "`\(text)` cannot be read as a figure and is kept as words",
                it: "`\(text)` non si legge come cifra e resta come parole"),
            suggestion: Wording(
                en: "write the figure in the sheet and import it again",
                it: "scrivi la cifra nel foglio e importalo di nuovo"))
    }

    static func notAPage(_ place: CellPlace, value: String) -> Message {
        Message(
            "import-no-page",
            at(place, en: "`\(value)` is no page number", it: "`\(value)` non è un numero di pagina"),
            suggestion: Wording(en: "write a whole number, such as 27", it: "scrivi un numero intero, come 27"))
    }

    static func computedColumn(_ place: CellPlace, _ column: IndicatorColumn) -> Message {
        Message(
            "import-computed-column",
            at(
                place, en: "this number is computed from the column `\(column.rawValue)`, which says something else",
                it: "questo numero si ricava dalla colonna `\(column.rawValue)`, che dice altro"),
            suggestion: Wording(
                en: "change the figure in `\(column.rawValue)`; computed columns are not read",
                it: "cambia la cifra in `\(column.rawValue)`; le colonne calcolate non si leggono"))
    }

    static func emptyCell(_ place: CellPlace, key: String, value: String) -> Message {
        Message(
            "import-empty-cell",
            as: .warning,
            at(
                place, en: "the cell is empty, so `\(key): \(value)` stays as it is",
                it: "la cella è vuota, quindi `\(key): \(value)` resta com'è"),
            suggestion: Wording(
                en: "to take it away, delete the line `\(key):` in the file",
                it: "per toglierlo, cancella la riga `\(key):` nel file"))
    }

    /// What the content says of itself once the cell is in it.
    static func content(_ message: Message, _ place: CellPlace) -> Message {
        said(message, of: place, suggestion: advice(on: message))
    }
}
