import Diagnostics
import ReportModel

/// Recognises columns by their headings, in Italian and English and in the spellings that offices use.
enum HeadingNames {
    /// What a heading means.
    enum Meaning: Equatable {
        case column(IndicatorColumn)
        /// A column of the site's own tables that it computes, or one that the command line says to pass over.
        case ignored
    }

    /// What a heading means; `nil` where it is not known.
    static func meaning(of heading: String) -> Meaning? {
        let name = heading.lowercased()
        if let column = IndicatorColumn(rawValue: name) { return column.isRead ? .column(column) : .ignored }
        return spellings[key(heading)].map(Meaning.column)
    }

    /// The known heading that a wrong one resembles.
    static func nearest(to heading: String) -> String? {
        let known = table.flatMap(\.names) + IndicatorColumn.mappable.map(\.rawValue)
        return NearestName.suggestion(for: heading, among: known)
    }

    /// Spelling, accents and punctuation of headings vary; this is what stays.
    static func key(_ heading: String) -> String { Slug.make(from: heading, limit: 200) }

    private static let spellings: [String: IndicatorColumn] = {
        var result: [String: IndicatorColumn] = [:]
        for (column, names) in table { for name in names { result[key(name)] = column } }
        return result
    }()

    private static let table: [(column: IndicatorColumn, names: [String])] = [
        (.year, ["anno", "esercizio"]),
        (.areaID, ["id area", "area id", "codice area"]),
        (.area, ["ambito", "area strategica", "strategic area"]),
        (.objectiveID, ["id obiettivo", "objective id", "codice obiettivo"]),
        (.objective, ["obiettivo", "obiettivi", "nome obiettivo", "titolo obiettivo", "objectives", "goal"]),
        (.indicatorID, ["id indicatore", "indicator id", "codice indicatore", "id kpi", "kpi id", "codice kpi"]),
        (
            .indicator,
            [
                "kpi", "indicatore", "indicatori", "nome indicatore", "descrizione indicatore", "nome kpi",
                "descrizione kpi", "indicators", "indicator name", "measure",
            ]
        ),
        (.group, ["gruppo"]),
        (.target, ["valore target", "valore atteso", "risultato atteso", "atteso", "target value", "expected"]),
        (.targetInitial, ["target iniziale", "initial target"]),
        (
            .actual,
            [
                "raggiunto", "valore raggiunto", "valore", "valore effettivo", "valore conseguito", "consuntivo",
                "valore a consuntivo", "realizzato", "valore realizzato", "value", "actual value", "achieved",
                "reached",
            ]
        ),
        (
            .publishedResult,
            [
                "risultato", "esito", "risultato pubblicato", "% raggiungimento", "raggiungimento",
                "grado di raggiungimento", "percentuale di raggiungimento", "result", "results", "outcome",
                "published result",
            ]
        ),
        (.direction, ["direzione"]),
        (.baseline, ["valore di partenza", "partenza", "valore iniziale", "starting value"]),
        (.weight, ["peso", "peso %", "peso indicatore", "weight %", "weighting"]),
        (.unit, ["unità", "unità di misura", "u.m.", "um", "unit of measure", "units", "measured in"]),
        (.formula, ["formula di calcolo"]),
        (.provisional, ["provvisorio"]),
        (
            .responsibleUnit,
            ["responsabile", "unità responsabile", "ufficio responsabile", "responsible", "responsible unit"]
        ),
        (.sourceDocument, ["documento", "documento fonte", "source document"]),
        (.sourcePage, ["pagina", "pagina fonte", "source page"]),
        (.evidence, ["prova", "evidenza"]),
        (.code, ["codice", "cod.", "code", "ref", "ref.", "reference"]),
        (.due, ["scadenza", "termine", "due date", "deadline"]),
        (.note, ["nota", "notes", "osservazioni", "remarks"]),
    ]
}
