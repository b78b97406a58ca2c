import Diagnostics
import ReportLoader
import ReportModel

// What is wrong with the file and its headings.
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

    static func foreignEncoding(_ name: String?) -> Message {
        Message(
            "import-encoding",
            Wording(
                en: name.map { "is \($0)" } ?? "is neither UTF-8 nor Windows-1252",
                it: name.map { "è in \($0)" } ?? "non è né in UTF-8 né in Windows-1252"),
            suggestion: saveAsUTF8
        )
    }

    static func foreignLetters(
        _ place: CellPlace, word: String, seems encoding: OlderEncoding?, reading: String?, more: Int
    ) -> Message {
        let seems = encoding.map { encoding in
            Wording(
                en: "; it seems to be “\(encoding.rawValue)”, where it is `\(reading ?? "")`",
                it: "; sembra in «\(encoding.rawValue)», dove si legge `\(reading ?? "")`")
        }
        return Message(
            "import-foreign-letters",
            at(
                place,
                en: "`\(word)` is no word, so the file is not in Windows-1252" + (seems?.en ?? "") + cells(more).en,
                it: "`\(word)` non è una parola, quindi il file non è in Windows-1252" + (seems?.it ?? "")
                    + cells(more).it),
            suggestion: saveAsUTF8)
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

    static let noHeadings = Message(
        "import-no-headings",
        Wording(
            en: "no row has headings that are known", it: "nessuna riga ha intestazioni conosciute"),
        suggestion: Wording(
            en: "a row must be such as `Objective;KPI;Target;Actual;Result`; or say what the columns are, such as "
                + "`--map \"B=indicator\"`",
            it: "una riga dev'essere come `Obiettivo;KPI;Target;Raggiunto;Risultato`; oppure di' che cosa sono le "
                + "colonne, per esempio `--map \"B=indicator\"`"))

    /// `name` is what `--map` may call the column; `nil` where it can call it nothing.
    static func unknownColumn(_ place: CellPlace, name: String?, nearest: String?) -> Message {
        let suggestion =
            switch (name, nearest) {
            case (let name?, let nearest?):
                Wording(
                    en: "did you mean `\(nearest)`? Or pass the column over with `--map \"\(name)=-\"`",
                    it: "forse volevi scrivere `\(nearest)`? Oppure salta la colonna con `--map \"\(name)=-\"`")
            case (let name?, nil):
                Wording(
                    en: "say what it is, such as `--map \"\(name)=note\"`, or pass it over: `--map \"\(name)=-\"`",
                    it: "di' che cos'è, per esempio `--map \"\(name)=note\"`, o saltala: `--map \"\(name)=-\"`")
            case (nil, _): anotherHeading
            }
        return Message(
            "import-unknown-column",
            Wording(
                en: "cell \(place.name): `\(place.heading)` is no column that is known",
                it: "cella \(place.name): `\(place.heading)` non è una colonna conosciuta"),
            suggestion: suggestion)
    }

    /// Columns that nobody knows and that are passed over. `name` is what `--map` may call the first.
    static func columnsNotRead(_ places: [CellPlace], name: String) -> Message {
        let shown = places.prefix(8).map { $0.heading.isEmpty ? CellPlace.letters($0.column) : $0.heading }
        let more = places.count - shown.count
        return Message(
            "import-columns-not-read",
            as: .warning,
            Wording(
                en: "not known, so not read: \(shown.joined(separator: ", "))"
                    + (more > 0 ? " and \(more) more" : ""),
                it: "non conosciute, quindi non lette: \(shown.joined(separator: ", "))"
                    + (more > 0 ? " e altre \(more)" : "")),
            suggestion: name.isEmpty
                ? anotherHeading
                : Wording(
                    en: "say what one is, such as `--map \"\(name)=note\"`, or that it is not wanted: "
                        + "`--map \"\(name)=-\"`",
                    it: "di' che cos'è una, per esempio `--map \"\(name)=note\"`, o che non serve: "
                        + "`--map \"\(name)=-\"`"))
    }

    /// `name` is what `--map` may call the column.
    static func whichYear(_ place: CellPlace, name: String?, years: [Int]) -> Message {
        let shown = years.map(String.init)
        let example = years.last.map(String.init) ?? ""
        let pass = name.map { name in
            Wording(en: "; or pass it over: `--map \"\(name)=-\"`", it: "; oppure saltala: `--map \"\(name)=-\"`")
        }
        return Message(
            "import-which-year",
            Wording(
                en: "cell \(place.name): `\(place.heading)` names no year, and other headings name "
                    + list(shown, in: .english),
                it: "cella \(place.name): `\(place.heading)` non dice l'anno, e altre intestazioni dicono "
                    + list(shown, in: .italian)),
            suggestion: Wording(
                en: "import one year at a time, such as `--year \(example)`" + (pass?.en ?? ""),
                it: "importa un anno alla volta, per esempio `--year \(example)`" + (pass?.it ?? "")))
    }

    /// A line of `import.yaml` that names no column.
    static func rememberedName(_ name: String) -> Message {
        Message(
            "import-remembered-name",
            Wording(en: "`\(name)` is no column of a table", it: "`\(name)` non è una colonna di una tabella"),
            suggestion: NearestName.suggestion(for: name, among: ImportOptions.Mapping.names).map(Wording.didYouMean)
                ?? Wording(
                    en: "write \(Wording.list(ImportOptions.Mapping.names)), or `-` to pass the column over",
                    it: "scrivi \(Wording.list(ImportOptions.Mapping.names)), o `-` per saltare la colonna"))
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

    /// `names` are what `--map` may call the two columns.
    static func sameColumn(_ place: CellPlace, _ column: IndicatorColumn, names: [String]) -> Message {
        Message(
            "import-same-column",
            Wording(
                en: "cell \(place.name): `\(place.heading)` is a second column for \(column.rawValue)",
                it: "cella \(place.name): `\(place.heading)` è una seconda colonna per \(column.rawValue)"),
            suggestion: names.count == 2
                ? Wording(
                    en: "pass one of the two over: `--map \"\(names[0])=-\"` or `--map \"\(names[1])=-\"`",
                    it: "salta una delle due: `--map \"\(names[0])=-\"` o `--map \"\(names[1])=-\"`") : anotherHeading)
    }

    static func firstColumn(_ place: CellPlace) -> Message {
        Message(
            "import-first-column",
            as: .note,
            Wording(en: "the first is \(place.heading)", it: "la prima è \(place.heading)"))
    }

    static func missingColumn(_ column: IndicatorColumn) -> Message {
        Message(
            "import-missing-column",
            Wording(
                en: "there is no column for the \(column.rawValue)",
                it: column == .objective ? "manca la colonna dell'obiettivo" : "manca la colonna dell'indicatore"),
            suggestion: Wording(
                en: "call a column `\(column.rawValue)`, or use `--map \"HEADING=\(column.rawValue)\"`",
                it: "chiama una colonna `\(column == .objective ? "Obiettivo" : "Indicatore")`, o usa "
                    + "`--map \"INTESTAZIONE=\(column.rawValue)\"`"))
    }

    static func unusedMapping(heading: String) -> Message {
        Message(
            "import-unused-mapping",
            Wording(
                en: "there is no column `\(heading)`, of which --map speaks",
                it: "non c'è la colonna `\(heading)` indicata con --map"),
            suggestion: Wording(
                en: "write the heading as it stands in the sheet, or the letter of the column, such as `F`",
                it: "scrivi l'intestazione com'è nel foglio, o la lettera della colonna, per esempio `F`"))
    }

    /// `commands` are mappings by letter that work.
    static func ambiguousMapping(heading: String, columns: [String], commands: [String]) -> Message {
        Message(
            "import-ambiguous-mapping",
            Wording(
                en: "`\(heading)`, of which --map speaks, is the heading of the columns \(list(columns, in: .english))",
                it: "`\(heading)`, indicata con --map, è l'intestazione delle colonne \(list(columns, in: .italian))"),
            suggestion: commands.isEmpty
                ? anotherHeading
                : Wording(
                    en: "name the column by its letter: \(alternatives(commands, in: .english))",
                    it: "indica la colonna con la sua lettera: \(alternatives(commands, in: .italian))"))
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

    /// Where no mapping helps.
    private static let anotherHeading = Wording(
        en: "give the column another heading", it: "dai alla colonna un'altra intestazione")

    private static func alternatives(_ commands: [String], in language: MessageLanguage) -> String {
        commands.map { "`\($0)`" }.joined(separator: language.pick(en: " or ", it: " o "))
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
