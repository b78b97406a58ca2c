import ReportModel

/// Recognises headings that no list has by the words in them: `Area di performance`, `Measure ref`, `Target dell'indicatore`.
///
/// Every word must be known: `Target group` and `Area geografica` are none of ours.
enum HeadingWords {
    /// What a heading means; `nil` where a word of it is not known, or they say nothing together.
    static func column(_ heading: String) -> IndicatorColumn? {
        let words = HeadingNames.key(heading).split(separator: "-")
        guard (2...longest).contains(words.count) else {
            return words.count == 1 ? words.first.flatMap { nouns[$0] } : nil
        }
        var found: Set<IndicatorColumn> = []
        for word in words {
            if let column = nouns[word] {
                found.insert(column)
            } else if !others.contains(word) {
                return nil
            }
        }
        if let column = found.first, found.count == 1 {
            // `Valore dell'indicatore` is what was reached.
            return column == .indicator && words.contains { values.contains($0) } ? .actual : column
        }
        return pairs[found]
    }

    private static let longest = 8

    /// Words that say what a column holds.
    private static let nouns: [Substring: IndicatorColumn] = {
        let list: [(IndicatorColumn, [Substring])] = [
            (
                .area,
                ["area", "aree", "ambito", "ambiti", "agency", "department", "directorate", "dipartimento", "settore"]
            ),
            (.objective, ["obiettivo", "obiettivi", "objective", "objectives", "goal", "goals"]),
            (
                .indicator,
                ["indicatore", "indicatori", "indicator", "indicators", "kpi", "kpis", "pi", "measure", "measures"]
            ),
            (.target, ["target", "targets", "preventivo"]),
            (
                .actual,
                ["consuntivo", "raggiunto", "conseguito", "realizzato", "actual", "outturn", "achieved", "reached"]
            ),
            (.publishedResult, ["raggiungimento", "conseguimento", "esito", "rag", "status", "met", "outcome"]),
            (.code, ["codice", "cod", "code", "ref", "reference"]),
            (.weight, ["peso", "weight", "weighting", "ponderazione"]),
            (.responsibleUnit, ["responsabile", "owner", "lead"]),
            (
                .note,
                ["nota", "note", "notes", "commento", "commenti", "comment", "comments", "commentary", "osservazioni"]
            ),
        ]
        return Dictionary(uniqueKeysWithValues: list.flatMap { column, words in words.map { ($0, column) } })
    }()

    /// What two of them say together.
    private static let pairs: [Set<IndicatorColumn>: IndicatorColumn] = [
        [.indicator, .code]: .code, [.indicator, .weight]: .weight, [.indicator, .target]: .target,
        [.indicator, .actual]: .actual, [.indicator, .publishedResult]: .publishedResult,
        [.indicator, .responsibleUnit]: .responsibleUnit, [.indicator, .note]: .note,
        [.target, .publishedResult]: .publishedResult, [.objective, .publishedResult]: .publishedResult,
        [.objective, .actual]: .publishedResult,
        // One column for both, with the objectives in rows of their own.
        [.objective, .indicator]: .indicator,
    ]

    private static let values: Set<Substring> = ["valore", "valori", "value", "values"]

    /// Words that say no more of it.
    private static let others: Set<Substring> = [
        "di", "del", "della", "dell", "dello", "dei", "degli", "delle", "e", "ed", "a", "al", "per", "il", "la", "lo",
        "l",
        "gli", "i", "of", "the", "and", "for", "on", "key", "full", "valore", "valori", "value", "values", "nome",
        "name", "titolo",
        "title",
        "denominazione", "descrizione", "description", "performance", "risultato", "strategico", "strategica",
        "strategici",
        "strategiche", "operativo", "operativa", "operativi", "organizzativo", "organizzativa", "strategic",
        "operational",
        "corporate", "council", "annuale", "annual", "ente", "grado", "percentuale", "livello", "percent", "priority",
        "success",
        "current", "latest",
    ]
}
