/// The keys of an indicator in an objective's file, in the order in which they are written.
///
/// The list of an indicator's fields stands here and nowhere else: the guide, the import, a new year, the open data and
/// the tests with hostile texts follow it, and what has to be said of each key is a switch without a default.
package enum IndicatorKey: String, CaseIterable, Sendable {
    case name
    case id
    case code
    case formerly
    case group
    case target
    case targetInitial = "target_initial"
    case actual
    case result
    case unit
    case direction
    case attainment
    case due
    case cumulative
    case baseline
    case provisional
    case weight
    case formula
    case source
    case evidence
    case note
    case corrections
    case breakdowns

    /// What the value of a key is.
    package enum Kind: Equatable, Sendable {
        /// A text by which the indicator is known.
        case identity
        /// A text that is shown and handed on as it was typed.
        case text
        /// A figure in the site's grammar.
        case figure
        /// `true` or `false`.
        case flag
        /// One of a few words.
        case choice([String])
        /// A year, a month or a day.
        case date
        /// Each of these is the kind of one key.
        case unit, direction, weight, source, evidence
        /// Several items with fields of their own, which no cell of a table can hold.
        case list
    }

    /// What its value is.
    package var kind: Kind {
        switch self {
        case .name, .id: .identity
        case .code, .group, .formula, .note: .text
        case .unit: .unit
        case .target, .targetInitial, .actual, .result, .baseline: .figure
        case .direction: .direction
        case .attainment: .choice(AttainmentPolicy.LowerFormula.allCases.map(\.rawValue))
        case .due: .date
        case .cumulative, .provisional: .flag
        case .weight: .weight
        case .source: .source
        case .evidence: .evidence
        case .formerly, .corrections, .breakdowns: .list
        }
    }

    /// The keys of all texts, in their order.
    public static let texts = allCases.filter { $0.kind == .text }

    /// What becomes of a key when the next year is made of this one.
    package enum NextYear: Sendable {
        /// It was promised, and is again.
        case kept
        /// It will be known later: the key stays, without a value.
        case emptied
        /// It was said of its year only.
        case leftOut
    }

    /// What becomes of it when the next year is made of this one.
    package var nextYear: NextYear {
        switch self {
        case .name, .id, .code, .group, .target, .unit, .direction, .attainment, .cumulative, .weight, .formula: .kept
        case .actual, .result: .emptied
        case .formerly, .targetInitial, .due, .baseline, .provisional, .source, .evidence, .note, .corrections,
            .breakdowns:
            .leftOut
        }
    }

    /// The columns of the tables that hold its value.
    package var columns: [IndicatorColumn] {
        switch self {
        case .name: [.indicator]
        case .id: [.indicatorID]
        case .group: [.group]
        case .target: [.target]
        case .targetInitial: [.targetInitial]
        case .actual: [.actual]
        case .result: [.publishedResult]
        case .unit: [.unit]
        case .direction: [.direction]
        case .code: [.code]
        case .due: [.due]
        case .baseline: [.baseline]
        case .provisional: [.provisional]
        case .weight: [.weight]
        case .formula: [.formula]
        case .source: [.sourceDocument, .sourcePage]
        case .evidence: [.evidence]
        case .note: [.note]
        case .formerly, .attainment, .cumulative, .corrections, .breakdowns: []
        }
    }
}

extension IndicatorKey {
    /// What the guides for those who write the content say of it, in Markdown.
    package var guide: (en: String, it: String) {
        switch self {
        case .name: ("its name, as published", "il nome, come è stato pubblicato")
        case .id:
            (
                "a short name that stays, for links and for comparing years; made from the name where it is absent",
                "un nome breve e stabile, per il collegamento diretto e per il confronto tra gli anni. Se manca, "
                    + "si ricava dal nome"
            )
        case .code:
            (
                "the body's own key, such as `CS01`; unique in a year",
                "il codice dell'ente, per esempio `CS01`; unico nell'anno"
            )
        case .formerly:
            ("ids that it had in earlier years", "gli `id` che aveva negli anni precedenti")
        case .group: ("a sub-heading over several rows", "il sottotitolo sotto cui stanno più righe della tabella")
        case .target:
            (
                "what was promised. Without it, the value is only shown",
                "che cosa ci si era proposti. Se manca, il valore si mostra soltanto"
            )
        case .unit:
            (
                "the unit of bare numbers, such as `%` or `days`, where the published table has it in a column of its own",
                "l'unità dei numeri scritti da soli, come `%` o `giorni`, se la tabella pubblicata ce l'ha in una "
                    + "colonna a parte"
            )
        case .targetInitial:
            (
                "the target before it was changed during the year",
                "il target di prima, se è cambiato durante l'anno"
            )
        case .actual:
            (
                "what was reached. Absent or empty means “not reported yet”, never zero",
                "il valore raggiunto. Se manca vuol dire «non ancora comunicato», mai zero"
            )
        case .result:
            ("the body's own result, such as `80%`", "il risultato pubblicato dall'ente, per esempio `79,87%`")
        case .direction:
            (
                "`higher`, `lower`, or `zero` (the distance from zero counts)",
                "`higher` (più è meglio), `lower` (meno è meglio), `zero` (conta la distanza da zero)"
            )
        case .attainment:
            (
                "`linear` or `ratio`, where the body measures a miss of a “less is better” by the other formula",
                "`linear` o `ratio`, se per un «meno è meglio» l'ente misura con l'altra formula"
            )
        case .due:
            (
                "when the target is due, if not at the end of the year: `2025-12`, `2030`",
                "quando scade il target, se non alla fine dell'anno: `2025-12`, `2030`"
            )
        case .cumulative:
            (
                "`true` for a count that cannot fall back, which may be reached before its time",
                "`true` per un conteggio che non può diminuire, e quindi si può raggiungere prima del termine"
            )
        case .baseline: ("where it started from", "il valore di partenza")
        case .provisional: ("`true` where the value is not final", "`true` se il valore è provvisorio")
        case .weight: ("the weight, where the body declares one", "il peso, solo se lo dichiara l'ente")
        case .formula:
            ("the formula in words; shown, never computed", "la formula, in parole. Si mostra, non si calcola")
        case .source:
            (
                "as of the objective; a page is enough, `{page: 13}`: the document is the objective's, or the year's",
                "come per l'obiettivo; basta la pagina, `{page: 27}`: il documento è quello dell'obiettivo, o dell'anno"
            )
        case .evidence: ("a proof: `label` and `url`", "una prova: `label` (il testo) e `url` (l'indirizzo)")
        case .note: ("a remark on this figure", "un'avvertenza su questo indicatore")
        case .corrections: ("the [corrections](#corrections)", "le [correzioni](#correzioni)")
        case .breakdowns: ("a whole and its parts", "un totale e le sue parti")
        }
    }
}
