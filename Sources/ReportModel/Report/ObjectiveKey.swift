/// The keys of an objective's file, in the order in which they are written.
///
/// The list of an objective's fields stands here and nowhere else, as ``IndicatorKey`` holds those of an indicator.
public enum ObjectiveKey: String, CaseIterable, Sendable {
    case title
    case shortTitle = "short_title"
    case code
    case result
    case order
    case summary
    case responsibleUnit = "responsible_unit"
    case stakeholders
    case source
    case varianceNote = "variance_note"
    case nextSteps = "next_steps"
    case note
    case formerly
    case draft
    case milestones
    case breakdowns
    case indicators
    case narrative

    /// What the value of a key is.
    package enum Kind: Sendable {
        /// A text that is shown and handed on as it was typed.
        case text
        /// Each of these is the kind of one key.
        case title, result, order, stakeholders, source, formerly, draft, milestones, breakdowns, indicators, narrative
    }

    /// What its value is.
    package var kind: Kind {
        switch self {
        case .shortTitle, .code, .summary, .responsibleUnit, .varianceNote, .nextSteps, .note: .text
        case .title: .title
        case .result: .result
        case .order: .order
        case .stakeholders: .stakeholders
        case .source: .source
        case .formerly: .formerly
        case .draft: .draft
        case .milestones: .milestones
        case .breakdowns: .breakdowns
        case .indicators: .indicators
        case .narrative: .narrative
        }
    }

    /// The keys of all texts, in their order.
    package static let texts = allCases.filter { $0.kind == .text }

    /// Whether it says something of its year only, so that a year that is made of this one begins without it.
    package var isOfOneYear: Bool {
        switch self {
        case .title, .shortTitle, .code, .order, .summary, .responsibleUnit, .stakeholders, .draft, .indicators,
            .milestones:
            false
        case .result, .source, .varianceNote, .nextSteps, .note, .formerly, .breakdowns, .narrative: true
        }
    }

    /// The column of the tables that holds its value; `nil` where none does.
    package var column: IndicatorColumn? {
        switch self {
        case .title: .objective
        case .responsibleUnit: .responsibleUnit
        case .shortTitle, .code, .result, .order, .summary, .stakeholders, .source, .varianceNote, .nextSteps, .note,
            .formerly, .draft, .indicators, .breakdowns, .milestones, .narrative:
            nil
        }
    }

    /// What the guides for those who write the content say of it, in Markdown.
    package var guide: (en: String, it: String) {
        switch self {
        case .title: ("its official name, in full", "il titolo ufficiale, per intero")
        case .shortTitle:
            (
                "the name that a citizen reads first, where the official one has more than \(Objective.longTitle) words",
                "il titolo che un cittadino legge per primo, se quello ufficiale ha più di \(Objective.longTitle) parole"
            )
        case .code: ("the body's own key, such as `OS2`", "il codice dell'ente, per esempio `OS2`")
        case .result:
            (
                "what the body says came of it as a whole, such as `79.87%`; shown as declared",
                "il risultato che l'ente dichiara per l'intera scheda, per esempio `79,87%`; è mostrato come dichiarato"
            )
        case .order: ("its place in the area: lower numbers first", "la posizione nell'area")
        case .summary: ("one sentence that a citizen understands", "una frase che un cittadino capisce")
        case .responsibleUnit: ("the office that is responsible", "l'ufficio responsabile")
        case .stakeholders: ("who else has to do with it", "chi è interessato")
        case .source:
            (
                "where it comes from: `document` (the `id` of a document) and `page` (from 1 on)",
                "da dove viene: `document` (l'`id` di un documento) e `page` (da 1 in su)"
            )
        case .varianceNote: ("why the result is not the target", "perché il risultato è diverso dal target")
        case .nextSteps: ("what comes next", "che cosa succede dopo")
        case .note: ("what a reader should know", "un'avvertenza per chi legge")
        case .formerly: ("old names of the file", "i vecchi nomi del file")
        case .draft:
            (
                "`true` for a draft, which is not published",
                "`true` se è una bozza: vedi [Lavori frequenti](#lavori-frequenti)"
            )
        case .indicators: ("the indicators: see below", "gli indicatori: vedi sotto")
        case .breakdowns: ("a whole and its parts", "un totale e le sue parti")
        case .milestones: ("the dates on a way", "le tappe di un percorso")
        case .narrative: ("the text, in `.yaml` files only", "il testo, solo nei file `.yaml`")
        }
    }
}
