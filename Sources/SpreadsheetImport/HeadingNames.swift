import Diagnostics
import ReportModel

/// Recognises columns by their headings, in Italian and English and in the spellings that offices use.
struct HeadingNames {
    /// What a heading means.
    enum Meaning: Equatable {
        case column(ImportColumn)
        /// A column of the site's own tables that it computes, or one that the command line says to pass over.
        case ignored
    }

    private let mapping: [String: Meaning]
    private let mappedHeadings: [String]

    /// The known names, and before them those that the command line maps.
    init(mapping: [ImportOptions.Mapping]) {
        var own: [String: Meaning] = [:]
        for item in mapping { own[Self.key(item.heading)] = item.column.map(Meaning.column) ?? .ignored }
        self.mapping = own
        mappedHeadings = mapping.map(\.heading)
    }

    /// What a heading means; `nil` where it is not known.
    func meaning(of heading: String) -> Meaning? {
        let name = heading.lowercased()
        let key = Self.key(heading)
        if let mapped = mapping[key] { return mapped }
        if let column = ImportColumn(rawValue: name) { return .column(column) }
        if ImportColumn.computed.contains(name) { return .ignored }
        return Self.spellings[key].map(Meaning.column)
    }

    /// Headings that the command line speaks of and that are not there.
    func unused(in headings: [String]) -> [String] {
        let found = Set(headings.map(Self.key))
        return mappedHeadings.filter { !found.contains(Self.key($0)) }
    }

    /// The known heading that a wrong one resembles.
    func nearest(to heading: String) -> String? {
        let known = Self.table.flatMap(\.names) + ImportColumn.mappable.map(\.rawValue)
        return NearestName.suggestion(for: heading, among: known)
    }

    /// Spelling, accents and punctuation of headings vary; this is what stays.
    static func key(_ heading: String) -> String { Slug.make(from: heading, limit: 200) }

    private static let spellings: [String: ImportColumn] = {
        var result: [String: ImportColumn] = [:]
        for (column, names) in table { for name in names { result[key(name)] = column } }
        return result
    }()

    private static let table: [(column: ImportColumn, names: [String])] = [
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
            .result,
            [
                "risultato", "esito", "risultato pubblicato", "% raggiungimento", "raggiungimento",
                "grado di raggiungimento", "percentuale di raggiungimento", "result", "results", "outcome",
                "published result",
            ]
        ),
        (.direction, ["direzione"]),
        (.baseline, ["valore di partenza", "partenza", "valore iniziale", "starting value"]),
        (.weight, ["peso"]),
        (.formula, ["formula di calcolo"]),
        (.provisional, ["provvisorio"]),
        (
            .responsibleUnit,
            ["responsabile", "unità responsabile", "ufficio responsabile", "responsible", "responsible unit"]
        ),
        (.sourceDocument, ["documento", "documento fonte", "source document"]),
        (.sourcePage, ["pagina", "pagina fonte", "source page"]),
        (.evidence, ["prova", "evidenza"]),
        (.note, ["nota", "notes", "osservazioni", "remarks"]),
    ]
}
