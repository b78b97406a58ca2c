import Diagnostics
import ReportLoader
import ReportModel

// What is wrong with the file and where its table stands.
extension ImportMessage {
    static let noFile = Message(
        "import-no-file",
        Wording(en: "there is no such file", it: "questo file non c'è"),
        suggestion: Wording(
            en: "write the path of a spreadsheet, such as `sitegen import indicators.xlsx`",
            it: "scrivi il percorso di un foglio, per esempio `sitegen import indicatori.xlsx`"))

    static func unreadable(reason: String) -> Message {
        Message(
            "import-unreadable-file",
            Wording(
                en: "cannot be read: " + reason, it: "non si può leggere: " + SystemReason.text(reason, in: .italian)),
            suggestion: Wording(
                en: "see who may read and write it, and whether another program has it open",
                it: "guarda chi può leggerlo e scriverlo, e se un altro programma lo tiene aperto"))
    }

    static let empty = Message(
        "import-empty",
        Wording(en: "the spreadsheet is empty", it: "il foglio è vuoto"),
        suggestion: saveThatSheet)

    static func tooLarge(megabytes limit: Int) -> Message {
        Message(
            "import-too-large",
            Wording(en: "is larger than \(limit) MB", it: "supera \(limit) MB"),
            suggestion: severalParts)
    }

    static func tooManyRows(limit: Int) -> Message {
        Message(
            "import-too-many-rows",
            Wording(en: "has more than \(limit) rows", it: "ha più di \(limit) righe"),
            suggestion: severalParts)
    }

    static func tooManyColumns(limit: Int) -> Message {
        Message(
            "import-too-many-columns",
            Wording(en: "the table has more than \(limit) columns", it: "la tabella ha più di \(limit) colonne"),
            suggestion: Wording(
                en: "save only the columns that are wanted", it: "salva solo le colonne che servono"))
    }

    /// - Parameters:
    ///   - name: of the encoding; `nil` where nobody knows it.
    ///   - others: what it may be.
    static func foreignEncoding(_ name: String?, others: [OlderEncoding] = []) -> Message {
        Message(
            "import-encoding",
            Wording(
                en: name.map { "is \($0)" } ?? "is neither UTF-8 nor Windows-1252",
                it: name.map { "è in \($0)" } ?? "non è né in UTF-8 né in Windows-1252"),
            suggestion: tryEncodings(others))
    }

    /// The older encodings that a person may name, to be tried first.
    private static func tryEncodings(_ encodings: [OlderEncoding]) -> Wording {
        let options = encodings.map { "`--encoding \($0.rawValue)`" }
        guard !options.isEmpty else { return saveAsUTF8 }
        return Wording(
            en: "add \(options.joined(separator: " or ")) and look at the words; or save it as “CSV UTF-8” (in "
                + "LibreOffice: Text CSV, UTF-8)",
            it: "aggiungi \(options.joined(separator: " o ")) e guarda le parole; oppure salvalo come «CSV UTF-8» (in "
                + "LibreOffice: Testo CSV, UTF-8)")
    }

    static func foreignLetters(
        _ place: CellPlace, word: String, _ read: SpreadsheetText.Encoding, seems encoding: OlderEncoding?,
        reading: String?, more: Int
    ) -> Message {
        let seems = encoding.map { encoding in
            Wording(
                en: "; it seems to be “\(encoding.shownName)”, where it is `\(reading ?? "")`",
                it: "; sembra in «\(encoding.shownName)», dove si legge `\(reading ?? "")`")
        }
        let others = encoding.map { [$0] } ?? (read == .windows1252 ? OlderEncoding.allCases : [])
        return Message(
            "import-foreign-letters",
            at(
                place,
                en: "`\(word)` is no word, so the file is not in \(read.rawValue)" + (seems?.en ?? "") + cells(more).en,
                it: "`\(word)` non è una parola, quindi il file non è in \(read.rawValue)" + (seems?.it ?? "")
                    + cells(more).it),
            suggestion: tryEncodings(others))
    }

    static func brokenLetters(_ place: CellPlace, word: String, more: Int) -> Message {
        Message(
            "import-broken-letters",
            at(
                place, en: "`\(word)` has letters that another program broke" + cells(more).en,
                it: "`\(word)` ha lettere che un altro programma ha guastato" + cells(more).it),
            suggestion: Wording(
                en: "open the first file again as it was before, and save it as “CSV UTF-8”; or type the letters anew",
                it: "riapri il file di partenza, com'era prima, e salvalo come «CSV UTF-8»; oppure riscrivi le lettere")
        )
    }

    /// Headings of a second table.
    static func otherHeadings(_ place: CellPlace) -> Message {
        Message(
            "import-second-table",
            Wording(
                en: "row \(place.row) has headings of another table",
                it: "la riga \(place.row) ha le intestazioni di un'altra tabella"),
            suggestion: Wording(
                en: "put the second table into a sheet or a file of its own, and import it by itself",
                it: "metti la seconda tabella in un foglio o in un file suo, e importala da sola"))
    }

    /// A text alone in its row, of which nobody knows what it names.
    static func unknownGroup(_ place: CellPlace, text: String) -> Message {
        Message(
            "import-unknown-group",
            Wording(
                en: "cell \(place.name): `\(text)` stands alone in its row, and it is not clear what it names",
                it: "cella \(place.name): `\(text)` sta da sola nella riga, e non è chiaro che cosa indichi"),
            suggestion: Wording(
                en: "write `Area: …` or `Objective: …` where rows below lack one, `Note: …` where it is a remark, or "
                    + "complete the row",
                it: "scrivi `Area: …` o `Obiettivo: …` se manca alle righe sotto, `Nota: …` se è un'osservazione, o "
                    + "completa la riga"))
    }

    /// A row that may be the sum of those above, or an indicator.
    static func doubtfulTotal(_ place: CellPlace) -> Message {
        Message(
            "import-doubtful-total",
            Wording(
                en: "row \(place.row) is called a total, and may be the sum of the rows above or an indicator",
                it: "la riga \(place.row) si chiama totale, e può essere la somma delle righe sopra o un indicatore"),
            suggestion: Wording(
                en:
                    "if it is a sum, write `Subtotal` for it, or delete the row; if it is an indicator, say what it counts, "
                    + "such as `Total applications`",
                it:
                    "se è una somma, scrivi `Subtotale`, o togli la riga; se è un indicatore, scrivi che cosa conta, per "
                    + "esempio `Totale pratiche`"))
    }

    /// A title that names another year than the only one of the site.
    static func titleYear(_ title: Int, year: Int) -> Message {
        Message(
            "import-title-year",
            Wording(
                en: "the sheet says \(title), and the content has the year \(year) only",
                it: "il foglio dice \(title), e i contenuti hanno solo l'anno \(year)"),
            suggestion: Wording(
                en: "if its figures are of \(year), say `--year \(year)`; else make the year first: "
                    + "`sitegen new year \(title)`",
                it: "se le cifre sono del \(year), di' `--year \(year)`; altrimenti crea prima l'anno: "
                    + "`sitegen new year \(title)`"))
    }

    static func noSuchRow(_ number: Int) -> Message {
        Message(
            "import-no-such-row",
            Wording(en: "row \(number) holds nothing", it: "la riga \(number) è vuota"),
            suggestion: Wording(
                en: "name the row of the headings, such as `--row 1`, as the spreadsheet counts",
                it: "indica la riga delle intestazioni, per esempio `--row 1`, come le conta il foglio"))
    }

    static func noSuchSheet(_ name: String, names: [String]) -> Message {
        Message(
            "import-no-such-sheet",
            Wording(en: "there is no sheet `\(name)`", it: "il foglio `\(name)` non c'è"),
            suggestion: Wording(
                en: "the sheets are \(Wording.list(names))", it: "i fogli sono \(Wording.list(names))"))
    }

    static func severalSheets(_ names: [String]) -> Message {
        Message(
            "import-several-sheets",
            Wording(
                en: "several sheets have a table of indicators: \(list(names, in: .english))",
                it: "più fogli hanno una tabella di indicatori: \(list(names, in: .italian))"),
            suggestion: Wording(
                en: "import one at a time, such as `--sheet \"\(names.first ?? "")\"`",
                it: "importane uno alla volta, per esempio `--sheet \"\(names.first ?? "")\"`"))
    }

    static let noRows = Message(
        "import-no-rows",
        Wording(en: "there are no rows below the headings", it: "sotto le intestazioni non ci sono righe"),
        suggestion: saveThatSheet)

    static func ragged(row: Int, found: Int, expected: Int) -> Message {
        Message(
            "import-ragged-row",
            Wording(
                en: "row \(row) has \(found) cells, but there are \(expected) headings",
                it: "la riga \(row) ha \(found) celle, ma le intestazioni sono \(expected)"),
            suggestion: found > expected
                ? Wording(
                    en: "a cell that holds the separator must stand in quotes",
                    it: "una cella che contiene il separatore va tra virgolette")
                : Wording(
                    en: "complete the row with empty cells", it: "completa la riga con celle vuote"))
    }

    private static let saveAsUTF8 = Wording(
        en: "in Excel choose “Save as”, “CSV UTF-8”; in LibreOffice “Text CSV”, character set UTF-8",
        it: "in Excel scegli «Salva con nome», «CSV UTF-8»; in LibreOffice «Testo CSV», set di caratteri UTF-8")

    /// In how many cells more it is so.
    private static func cells(_ more: Int) -> Wording {
        switch more {
        case 0: Wording(en: "", it: "")
        case 1: Wording(en: " (and one cell more)", it: " (e un'altra cella)")
        default: Wording(en: " (and \(more) cells more)", it: " (e altre \(more) celle)")
        }
    }

    private static let saveThatSheet = Wording(
        en: "save the sheet that holds the indicators, with its headings",
        it: "salva il foglio che contiene gli indicatori, con le intestazioni")

    private static let severalParts = Wording(en: "import it in several parts", it: "importalo in più parti")
}
