import Diagnostics
import ReportLoader
import ReportModel
import Workbooks

// What is wrong with headings, and with what the command line says of them.
extension ImportMessage {
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

    /// Columns that nobody knows and that are passed over.
    ///
    /// - Parameters:
    ///   - name: what `--map` may call the first.
    ///   - likely: what that may well be.
    static func columnsNotRead(_ places: [CellPlace], name: String, likely: IndicatorColumn) -> Message {
        let shown = places.prefix(8).map { $0.heading.isEmpty ? SheetColumn.letters($0.column) : $0.heading }
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
                    en: "say what one is, such as `--map \"\(name)=\(likely.rawValue)\"`, or that it is not wanted: "
                        + "`--map \"\(name)=-\"`",
                    it: "di' che cos'è una, per esempio `--map \"\(name)=\(likely.rawValue)\"`, o che non serve: "
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

    /// A column that may hold what was reached, or how far that attains the target. `name` is what `--map` may call it.
    static func valueOrResult(_ place: CellPlace, name: String?) -> Message {
        let (actual, result) = (IndicatorColumn.actual.rawValue, IndicatorColumn.publishedResult.rawValue)
        return Message(
            "import-value-or-result",
            Wording(
                en: "cell \(place.name): `\(place.heading)` may be the value, or the percentage of the target",
                it: "cella \(place.name): `\(place.heading)` può essere il valore, o la percentuale di raggiungimento"),
            suggestion: name.map { name in
                let (value, degree) = ("`--map \"\(name)=\(actual)\"`", "`--map \"\(name)=\(result)\"`")
                return Wording(
                    en: "say which: \(value) for the value, \(degree) for the percentage",
                    it: "di' quale: \(value) se è il valore, \(degree) se è la percentuale")
            } ?? anotherHeading)
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

    /// `name` is what `--map` may call a column that may well be it.
    static func missingColumn(_ column: IndicatorColumn, name: String?) -> Message {
        let isObjective = column == .objective
        let map = name.map { "`--map \"\($0)=\(column.rawValue)\"`" }
        let parts = [
            map.map { Wording(en: "say which it is, such as \($0)", it: "di' qual è, per esempio \($0)") },
            isObjective
                ? Wording(
                    en: "name an area, and all is one objective of it: `--area \"Homes\"`",
                    it: "indica un'area, e tutto ne è un solo obiettivo: `--area \"Casa\"`") : nil,
        ].compactMap { $0 }
        return Message(
            "import-missing-column",
            Wording(
                en: "there is no column for the \(column.rawValue)",
                it: isObjective ? "manca la colonna dell'obiettivo" : "manca la colonna dell'indicatore"),
            suggestion: parts.isEmpty
                ? Wording(
                    en: "call a column `\(column.rawValue)`, or say by its letter which it is: "
                        + "`--map \"B=\(column.rawValue)\"`",
                    it: "chiama una colonna `Indicatore`, o di' con la sua lettera qual è: "
                        + "`--map \"B=\(column.rawValue)\"`")
                : Wording(
                    en: parts.map(\.en).joined(separator: "; or "), it: parts.map(\.it).joined(separator: "; oppure ")))
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

    /// Where no mapping helps.
    private static let anotherHeading = Wording(
        en: "give the column another heading", it: "dai alla colonna un'altra intestazione")

    private static func alternatives(_ commands: [String], in language: MessageLanguage) -> String {
        commands.map { "`\($0)`" }.joined(separator: language.pick(en: " or ", it: " o "))
    }
}
