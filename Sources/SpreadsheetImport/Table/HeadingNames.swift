import Content
import Diagnostics
import ReportModel

/// Recognises columns by their headings, in Italian and English and in the spellings that offices use.
enum HeadingNames {
    /// What a heading means; `nil` where it is not known.
    static func meaning(of heading: String) -> HeadingMeaning? {
        // `status` is the site's own, which it computes; offices have a `Status` of theirs.
        if let column = IndicatorColumn(rawValue: heading), !column.isRead { return .ignored }
        if let column = IndicatorColumn(rawValue: heading.lowercased()), column.isRead {
            return HeadingMeaning(column: column)
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
        if let column = HeadingWords.column(heading) { return HeadingMeaning(column: column, rank: 3) }
        let parts = HeadingYear(heading)
        guard let year = parts.year, var meaning = parts.words.isEmpty ? nil : meaning(of: parts.words) else {
            return nil
        }
        meaning.year = year
        return meaning
    }

    /// The known heading that a wrong one resembles.
    static func nearest(to heading: String) -> String? {
        let known = (table + vagueTable + vaguerTable).flatMap(\.names) + IndicatorColumn.mappable.map(\.rawValue)
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
        for (rank, list) in [table, vagueTable, vaguerTable].enumerated() {
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

    /// The same where a column above comes first: what groups of areas are called, what a state is of.
    private static let vaguerTable: [(column: IndicatorColumn, names: [String])] = [
        (
            .area,
            [
                "linea strategica", "indirizzo strategico", "programma", "macroarea", "macro area", "ambito strategico",
                "area di intervento", "priorità politica", "portfolio", "council priority", "corporate priority",
                "strategic priority", "programme", "program", "service area", "business unit", "division",
            ]
        ),
        (.objective, ["strategic outcome", "strategic goal", "aim", "commitment", "obiettivo di mandato"]),
        (.indicator, ["short name"]),
        (.actual, ["year to date", "ytd", "current", "current value", "latest value", "valore attuale"]),
        (.publishedResult, ["status", "performance status", "traffic light", "stato", "giudizio"]),
        (.responsibleUnit, ["dirigente", "direzione responsabile", "manager", "managed by", "lead director"]),
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
                "obiettivo gestionale", "obiettivo di performance", "obiettivo specifico", "obiettivo annuale",
                "denominazione obiettivo", "obiettivo esecutivo", "descrizione obiettivo", "objectives", "goal",
                "objective name", "objective title",
                "operational objective",
            ]
        ),
        (.indicatorID, ["id indicatore", "indicator id", "codice indicatore", "id kpi", "kpi id", "codice kpi"]),
        (
            .indicator,
            [
                "kpi", "indicatore", "indicatori", "nome indicatore", "descrizione indicatore", "nome kpi",
                "descrizione kpi", "descrizione indicatore di risultato", "indicatore di risultato", "indicators",
                "denominazione indicatore", "indicatore di performance", "indicatore di output",
                "indicatore di outcome", "indicatori di risultato", "nome dell'indicatore", "indicator description",
                "indicator title", "kpi description", "kpi title", "measure name", "measure description",
                "performance indicator name", "performance indicator description", "pi description", "what we measure",
                "indicator name", "kpi name", "measure", "performance indicator", "performance measure",
            ]
        ),
        (.group, ["gruppo"]),
        (
            .target,
            [
                "valore target", "target atteso", "valore obiettivo", "valore atteso", "risultato atteso", "atteso",
                "valore programmato", "risultato programmato", "valore previsto", "target previsto", "year end target",
                "end of year target", "target value", "expected",
            ]
        ),
        (.targetInitial, ["target iniziale", "initial target"]),
        (
            .actual,
            [
                "raggiunto", "valore raggiunto", "valore", "valore effettivo", "valore conseguito", "consuntivo",
                "valore a consuntivo", "valore finale", "risultato conseguito", "risultato raggiunto",
                "valore rilevato", "valore misurato", "valore ottenuto", "risultato ottenuto", "risultato effettivo",
                "valore consuntivo", "dato a consuntivo", "target raggiunto", "target conseguito", "outturn",
                "final outturn", "annual outturn", "year end", "year end outturn", "year end actual",
                "actual performance", "realizzato", "valore realizzato", "value", "actual value", "achieved",
                "reached",
            ]
        ),
        (
            .publishedResult,
            [
                "risultato", "esito", "risultato pubblicato", "% raggiungimento", "raggiungimento",
                "grado di raggiungimento", "percentuale di raggiungimento", "result", "results", "outcome",
                "% di raggiungimento", "percentuale raggiungimento", "grado di conseguimento",
                "percentuale di conseguimento", "% conseguimento", "livello di raggiungimento",
                "grado di realizzazione", "% realizzazione", "target met", "target met?", "rag rating",
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
        (
            .weight,
            [
                "peso", "peso %", "peso indicatore", "peso indicatori", "peso dell'indicatore", "ponderazione",
                "weight %", "weighting",
            ]
        ),
        (
            .unit,
            [
                "unità", "unità di misura", "unità misura", "u.m.", "um", "unit of measure", "unit of measurement",
                "udm", "u.d.m.", "unit of measurement (uom)", "uom", "units", "measured in",
            ]
        ),
        (.formula, ["formula di calcolo", "algoritmo", "algoritmo di calcolo", "modalità di calcolo", "calculation"]),
        (.provisional, ["provvisorio"]),
        (
            .responsibleUnit,
            [
                "responsabile", "unità responsabile", "ufficio responsabile", "struttura responsabile",
                "settore responsabile", "servizio responsabile", "centro di responsabilità", "cdr",
                "dirigente responsabile", "responsible", "responsible unit",
            ]
        ),
        (.sourceDocument, ["documento", "documento fonte", "source document"]),
        (.sourcePage, ["pagina", "pagina fonte", "source page"]),
        (.evidence, ["prova", "evidenza"]),
        (
            .code,
            [
                "codice", "cod.", "code", "ref", "ref.", "reference", "kpi ref", "cod", "cod. indicatore", "pi code",
                "pi ref", "pi", "indicator code", "indicator ref", "measure code", "measure id", "kpi code", "kpi no",
                "kpi number", "rif.", "riferimento",
            ]
        ),
        (.due, ["scadenza", "termine", "data scadenza", "data di scadenza", "due date", "deadline"]),
        (
            .note,
            [
                "nota", "commentary", "note e commenti", "note esplicative", "narrative", "explanation",
                "motivazione dello scostamento", "motivazione scostamento", "notes", "osservazioni", "remarks",
            ]
        ),
    ]
}
