import Content
import Diagnostics
import ReportModel

/// Recognises columns by their headings, in Italian and English and in the spellings that offices use.
enum HeadingNames {
    /// What a heading means; `nil` where it is not known.
    static func meaning(of heading: String) -> HeadingMeaning? {
        let name = heading.lowercased()
        if let column = IndicatorColumn(rawValue: name) {
            return column.isRead ? HeadingMeaning(column: column) : .ignored
        }
        if let found = spellings[key(heading)] {
            return HeadingMeaning(column: found.column, rank: found.rank, isPercent: heading.contains("%"))
        }
        // `Target %` and `Target (%)`.
        if heading.contains("%") {
            var meaning = meaning(of: heading.filter { !"%()[]".contains($0) }.trimmed)
            meaning?.isPercent = true
            return meaning
        }
        let parts = HeadingYear(heading)
        guard let year = parts.year, var meaning = parts.words.isEmpty ? nil : meaning(of: parts.words) else {
            return nil
        }
        meaning.year = year
        return meaning
    }

    /// The known heading that a wrong one resembles.
    static func nearest(to heading: String) -> String? {
        let known = (table + vagueTable).flatMap(\.names) + IndicatorColumn.mappable.map(\.rawValue)
        return NearestName.suggestion(for: heading, among: known.lazy.filter { isNear(heading, $0) })
    }

    /// Whether each word of a heading is nearly that of another: `Peso obiettivo` is no slip of `id obiettivo`.
    private static func isNear(_ heading: String, _ known: String) -> Bool {
        let words = [heading, known].map { $0.lowercased().split(separator: " ").map(String.init) }
        // A blank too many or too few.
        guard words[0].count == words[1].count else { return words[0].joined() == words[1].joined() }
        return zip(words[0], words[1]).allSatisfy { $0 == $1 || NearestName.suggestion(for: $0, among: [$1]) != nil }
    }

    /// Spelling, accents and punctuation of headings vary; this is what stays.
    static func key(_ heading: String) -> String { Slug.make(from: heading, limit: 200) }

    private static let spellings: [String: (column: IndicatorColumn, rank: Int)] = {
        var result: [String: (column: IndicatorColumn, rank: Int)] = [:]
        for (rank, list) in [table, vagueTable].enumerated() {
            for (column, names) in list { for name in names { result[key(name)] = (column, rank) } }
        }
        return result
    }()

    /// Headings that mean something else in some sheets: a column with a heading above comes before one of these.
    private static let vagueTable: [(column: IndicatorColumn, names: [String])] = [
        (
            .area,
            [
                "settore", "servizio", "dipartimento", "dimensione", "missione", "tema", "categoria", "department",
                "service", "directorate", "theme", "category", "priority", "priorità",
            ]
        ),
        (
            .objective,
            [
                "obiettivo strategico", "azione", "azioni", "attività", "progetto", "strategic objective", "action",
                "activity", "project",
            ]
        ),
        (.indicator, ["descrizione", "misura", "description", "metric"]),
        (
            .target,
            [
                "previsto", "planned", "obiettivo numerico", "target annuale", "target anno", "target dell'anno",
                "annual target", "target for the year",
            ]
        ),
        (.actual, ["avanzamento", "progress"]),
        (
            .publishedResult,
            ["performance", "rag", "rag status", "semaforo", "valutazione", "rating"]
        ),
        (.note, ["commento", "commenti", "comment", "comments", "annotazioni"]),
        (.responsibleUnit, ["struttura", "strutture", "ufficio", "office", "owner", "lead", "lead officer"]),
    ]

    private static let table: [(column: IndicatorColumn, names: [String])] = [
        (.year, ["anno", "esercizio"]),
        (.areaID, ["id area", "area id", "codice area"]),
        (.area, ["ambito", "area strategica", "strategic area"]),
        (.objectiveID, ["id obiettivo", "objective id", "codice obiettivo"]),
        (
            .objective,
            [
                "obiettivo", "obiettivi", "nome obiettivo", "titolo obiettivo", "obiettivo operativo",
                "descrizione obiettivo", "objectives", "goal", "objective name", "objective title",
                "operational objective",
            ]
        ),
        (.indicatorID, ["id indicatore", "indicator id", "codice indicatore", "id kpi", "kpi id", "codice kpi"]),
        (
            .indicator,
            [
                "kpi", "indicatore", "indicatori", "nome indicatore", "descrizione indicatore", "nome kpi",
                "descrizione kpi", "descrizione indicatore di risultato", "indicatore di risultato", "indicators",
                "indicator name", "kpi name", "measure", "performance indicator", "performance measure",
            ]
        ),
        (.group, ["gruppo"]),
        (
            .target,
            [
                "valore target", "target atteso", "valore obiettivo", "valore atteso", "risultato atteso", "atteso",
                "target value", "expected",
            ]
        ),
        (.targetInitial, ["target iniziale", "initial target"]),
        (
            .actual,
            [
                "raggiunto", "valore raggiunto", "valore", "valore effettivo", "valore conseguito", "consuntivo",
                "valore a consuntivo", "valore finale", "risultato conseguito", "risultato raggiunto",
                "realizzato", "valore realizzato", "value", "actual value", "achieved",
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
        (.direction, ["direzione", "polarità", "verso", "polarity", "good is", "desired direction"]),
        (
            .baseline,
            [
                "base", "valore base", "valore di base", "valore di partenza", "partenza", "valore iniziale",
                "starting value",
            ]
        ),
        (.weight, ["peso", "peso %", "peso indicatore", "peso indicatori", "ponderazione", "weight %", "weighting"]),
        (
            .unit,
            [
                "unità", "unità di misura", "unità misura", "u.m.", "um", "unit of measure", "unit of measurement",
                "units", "measured in",
            ]
        ),
        (.formula, ["formula di calcolo", "algoritmo", "algoritmo di calcolo", "modalità di calcolo", "calculation"]),
        (.provisional, ["provvisorio"]),
        (
            .responsibleUnit,
            ["responsabile", "unità responsabile", "ufficio responsabile", "responsible", "responsible unit"]
        ),
        (.sourceDocument, ["documento", "documento fonte", "source document"]),
        (.sourcePage, ["pagina", "pagina fonte", "source page"]),
        (.evidence, ["prova", "evidenza"]),
        (.code, ["codice", "cod.", "code", "ref", "ref.", "reference", "kpi ref", "rif.", "riferimento"]),
        (.due, ["scadenza", "termine", "due date", "deadline"]),
        (.note, ["nota", "notes", "osservazioni", "remarks"]),
    ]
}
