import Diagnostics
import ReportLoader
import ReportModel

// What is wrong with a row, and what it speaks of.
extension ImportMessage {
    static func duplicateRow(_ place: CellPlace) -> Message {
        Message(
            "import-duplicate-row",
            Wording(en: "row \(place.row) is there twice", it: "la riga \(place.row) è doppia"),
            suggestion: removeOne)
    }

    static func contradictingRow(_ place: CellPlace, id: String) -> Message {
        Message(
            "import-contradicting-row",
            Wording(
                en: "row \(place.row) is a second row for the indicator `\(id)`, with other values",
                it: "la riga \(place.row) è una seconda riga per l'indicatore `\(id)`, con altri valori"),
            suggestion: removeOne)
    }

    static func sameName(_ place: CellPlace, name: String) -> Message {
        Message(
            "import-same-name",
            Wording(
                en: "row \(place.row) is a second row for an indicator named `\(name)`, with another id",
                it: "la riga \(place.row) è una seconda riga per un indicatore di nome `\(name)`, con un altro id"),
            suggestion: removeOne)
    }

    /// `name` is what `--map` may call the column where rows may differ in it; `hasNotes` where there are notes already.
    static func contradiction(_ place: CellPlace, name: String?, hasNotes: Bool) -> Message {
        let options = name.map { name in
            hasNotes
                ? Wording(
                    en: "; or pass the column over: `--map \"\(name)=-\"`",
                    it: "; oppure salta la colonna: `--map \"\(name)=-\"`")
                : Wording(
                    en: "; or take the column as notes: `--map \"\(name)=note\"`, or pass it over: "
                        + "`--map \"\(name)=-\"`",
                    it: "; oppure leggi la colonna come note: `--map \"\(name)=note\"`, o saltala: "
                        + "`--map \"\(name)=-\"`")
        }
        return Message(
            "import-contradiction",
            Wording(
                en: "\(place.label(in: .english)): another row of the same objective says otherwise",
                it: "\(place.label(in: .italian)): un'altra riga dello stesso obiettivo dice diversamente"),
            suggestion: Wording(
                en: "write the same in all of them" + (options?.en ?? ""),
                it: "scrivi lo stesso in tutte" + (options?.it ?? "")))
    }

    /// What belongs to objectives and differs among the rows of an area that the sheet has none for. `name` is what
    /// `--map` may call the column; `hasNotes` where there are notes already.
    static func differsByRow(_ place: CellPlace, name: String?, hasNotes: Bool) -> Message {
        let commands = (hasNotes ? ["-"] : ["note", "-"]).compactMap { meaning in
            name.map { "`--map \"\($0)=\(meaning)\"`" }
        }
        return Message(
            "import-differs-by-row",
            as: .warning,
            at(
                place, en: "each row has its own, which objectives cannot have, so it is not read",
                it: "ogni riga ha il suo, e gli obiettivi non possono averlo: non si legge"),
            suggestion: commands.isEmpty
                ? Wording(
                    en: "give the column another heading, such as `Note`",
                    it: "dai alla colonna un'altra intestazione, per esempio `Nota`")
                : Wording(
                    en: "take the column as notes or pass it over: \(commands.joined(separator: " or "))",
                    it: "leggi la colonna come note o saltala: \(commands.joined(separator: " o "))"))
    }

    static func firstRow(row: Int) -> Message {
        Message(
            "import-first-row",
            as: .note,
            Wording(en: "the first is row \(row)", it: "la prima è la riga \(row)"))
    }

    static func yearMissing(known: [Int]) -> Message {
        Message(
            "import-year-missing",
            Wording(en: "the rows do not say their year", it: "le righe non dicono l'anno"),
            suggestion: Wording(
                en: "add the year, such as `--year \(known.last.map(String.init) ?? "2020")`",
                it: "aggiungi l'anno, per esempio `--year \(known.last.map(String.init) ?? "2020")`"))
    }

    static func unknownYear(_ place: CellPlace?, _ year: String, known: [Int]) -> Message {
        Message(
            "import-unknown-year",
            at(place, en: "there is no year `\(year)`", it: "l'anno `\(year)` non c'è"),
            suggestion: Wording(
                en: "the content has \(Wording.list(known.map(String.init)))"
                    + (HeadingYear.isYear(year) ? "; or make the year first: `sitegen new year \(year)`" : ""),
                it: "i contenuti hanno \(Wording.list(known.map(String.init)))"
                    + (HeadingYear.isYear(year) ? "; oppure crea prima l'anno: `sitegen new year \(year)`" : "")))
    }

    /// A year of a heading that the content has not; `others` are those of other headings that it has.
    static func unknownHeadingYear(_ place: CellPlace, _ year: Int, others: [Int]) -> Message {
        let option = others.last.map { other in
            Wording(
                en: "; or import another one only: `--year \(other)`",
                it: "; oppure importa solo un altro: `--year \(other)`")
        }
        return Message(
            "import-unknown-heading-year",
            at(place, en: "the content has no year \(year)", it: "nei contenuti l'anno \(year) non c'è"),
            suggestion: Wording(
                en: "make it first: `sitegen new year \(year)`" + (option?.en ?? ""),
                it: "crealo prima: `sitegen new year \(year)`" + (option?.it ?? "")))
    }

    static func otherYear(_ place: CellPlace, asked: Int) -> Message {
        Message(
            "import-other-year",
            at(place, en: "is not the year \(asked) of --year", it: "non è l'anno \(asked) di --year"),
            suggestion: Wording(en: "leave --year out", it: "togli --year"))
    }

    static func areaMissing(_ place: CellPlace, known: [String]) -> Message {
        Message(
            "import-area-missing",
            at(
                place, en: "a new objective, and its row does not say the area",
                it: "l'obiettivo è nuovo e la riga non dice l'area"),
            suggestion: Wording(
                en: "add a column `Area`, or name one with `--area`"
                    + (known.isEmpty ? ", such as `--area \"Homes\"`" : ": \(Wording.list(known))"),
                it: "aggiungi una colonna `Area`, o indicane una con `--area`"
                    + (known.isEmpty ? ", per esempio `--area \"Casa\"`" : ": \(Wording.list(known))")))
    }

    static func unknownArea(_ place: CellPlace?, _ name: String, known: [String]) -> Message {
        Message(
            "import-unknown-area",
            at(place, en: "there is no area `\(name)`", it: "l'area `\(name)` non c'è"),
            suggestion: NearestName.suggestion(for: name, among: known).map(Wording.didYouMean)
                ?? Wording(
                    en: known.isEmpty
                        ? "write its name in a column `Area`, and it is made"
                        : "the areas are \(Wording.list(known)); write the name of a new one in a column `Area`",
                    it: known.isEmpty
                        ? "scrivi il suo nome in una colonna `Area`, e si crea"
                        : "le aree sono \(Wording.list(known)); il nome di una nuova va in una colonna `Area`"))
    }

    static func areaTitle(_ place: CellPlace, title: String) -> Message {
        Message(
            "import-area-title",
            at(
                place, en: "the area is called `\(title)`, and an import does not rename areas",
                it: "l'area si chiama `\(title)`, e l'importazione non rinomina le aree"),
            suggestion: Wording(
                en: "change the title in the area's `area.md`, or write the old name",
                it: "cambia il titolo in `area.md`, o riscrivi il nome di prima"))
    }

    static func objectiveMissing(_ place: CellPlace) -> Message {
        Message(
            "import-objective-missing",
            at(place, en: "the objective is missing", it: "manca l'obiettivo"),
            suggestion: Wording(
                en: "write the objective in the row, or in one above it",
                it: "scrivi l'obiettivo nella riga, o in una sopra"))
    }

    static func ambiguousObjective(_ place: CellPlace, areas: [String]) -> Message {
        Message(
            "import-ambiguous-objective",
            at(
                place, en: "several areas have an objective of this name",
                it: "più aree hanno un obiettivo con questo nome"),
            suggestion: Wording(
                en: "add a column `Area`, or say `--area`: \(Wording.list(areas))",
                it: "aggiungi una colonna `Area`, o usa `--area`: \(Wording.list(areas))"))
    }

    static func indicatorMissing(_ place: CellPlace) -> Message {
        Message(
            "import-indicator-missing",
            at(place, en: "the indicator is missing", it: "manca l'indicatore"),
            suggestion: Wording(en: "write its name", it: "scrivi il suo nome"))
    }

    static func newWithoutName(_ place: CellPlace, _ column: IndicatorColumn) -> Message {
        Message(
            "import-new-without-name",
            at(
                place, en: "this id is new, and the row has no \(column.rawValue) to name it by",
                it: "questo id è nuovo, e la riga non ha un nome nella colonna \(column.rawValue)"),
            suggestion: Wording(en: "correct the id, or write the name", it: "correggi l'id, o scrivi il nome"))
    }

    static func notAnID(_ place: CellPlace, proposal: String) -> Message {
        Message(
            "import-invalid-id",
            at(place, en: "this is no id", it: "questo non è un id"),
            suggestion: Wording(en: "write `\(proposal)`", it: "scrivi `\(proposal)`"))
    }

    static func otherID(_ place: CellPlace, existing: String) -> Message {
        Message(
            "import-other-id",
            at(
                place, en: "what has this name already has the id `\(existing)`",
                it: "chi porta questo nome ha già l'id `\(existing)`"),
            suggestion: Wording(en: "write that id: `\(existing)`", it: "scrivi quell'id: `\(existing)`"))
    }

    private static let removeOne = Wording(en: "remove one of the two rows", it: "togli una delle due righe")
}
