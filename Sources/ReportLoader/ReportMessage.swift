import Diagnostics
import ReportModel

/// What can be wrong with a report although each of its fields can be read.
public enum ReportMessage: DiagnosticMessage {
    case unknownDocument(id: String, nearest: String?)
    case noDocument
    case duplicateID(id: String)
    case firstID(id: String)
    case noIndicators
    case figures(fault: FiguresFault, target: String, found: String)
    case figureDiffers(published: String, computed: String)
    case unexpectedCount(what: Counted, found: Int, expected: Int)
    case contactEmpty
    case notADigest
    case emptyArea(id: String)

    /// What a report counts.
    public enum Counted: Sendable {
        case objectives, indicators

        func name(in language: MessageLanguage) -> String {
            switch self {
            case .objectives: language.pick(en: "objectives", it: "obiettivi")
            case .indicators: language.pick(en: "indicators", it: "indicatori")
            }
        }
    }

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .unknownDocument: "unknown-document"
        case .noDocument: "no-document"
        case .duplicateID: "duplicate-id"
        case .firstID: "first-id"
        case .noIndicators: "no-indicators"
        case .figures(let fault, _, _): FiguresFaultText(fault: fault).id
        case .figureDiffers: "figure-differs"
        case .unexpectedCount: "unexpected-count"
        case .contactEmpty: "contact-empty"
        case .notADigest: "not-a-digest"
        case .emptyArea: "empty-area"
        }
    }

    /// See ``DiagnosticMessage``.
    public var severity: Severity {
        switch self {
        case .figureDiffers, .emptyArea: .warning
        case .firstID: .note
        default: .error
        }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .unknownDocument(let id, _):
            language.pick(
                en: "the report lists no document `\(id)`",
                it: "tra i documenti del rapporto non c'è `\(id)`"
            )
        case .noDocument:
            language.pick(en: "it is not said which document this is", it: "non è detto di quale documento si tratta")
        case .duplicateID(let id):
            language.pick(en: "the id `\(id)` stands twice", it: "l'id `\(id)` c'è due volte")
        case .firstID(let id):
            language.pick(en: "the first `\(id)` is here", it: "il primo `\(id)` è qui")
        case .noIndicators:
            language.pick(en: "the list of indicators is empty", it: "l'elenco degli indicatori è vuoto")
        case .figures(let fault, let target, let found):
            FiguresFaultText(fault: fault).text(in: language, target: target, found: found)
        case .figureDiffers(let published, let computed):
            language.pick(
                en: "the published result is \(published), but the figures give \(computed)",
                it: "il risultato pubblicato è \(published), ma dalle cifre risulta \(computed)"
            )
        case .unexpectedCount(let what, let found, let expected):
            language.pick(
                en: "the report should have \(expected) \(what.name(in: language)), but \(found) were found",
                it: "il rapporto dovrebbe avere \(expected) \(what.name(in: language)), ma ce ne sono \(found)"
            )
        case .contactEmpty:
            language.pick(en: "the contact says nothing", it: "il contatto non dice niente")
        case .notADigest:
            language.pick(
                en: "a SHA-256 has 64 hexadecimal digits",
                it: "uno SHA-256 ha 64 cifre esadecimali"
            )
        case .emptyArea(let id):
            language.pick(
                en: "the area `\(id)` has no objectives",
                it: "l'area `\(id)` non ha obiettivi"
            )
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .unknownDocument(_, let nearest?):
            language.pick(en: "did you mean `\(nearest)`?", it: "forse volevi scrivere `\(nearest)`?")
        case .unknownDocument(_, nil):
            language.pick(
                en: "add it to `documents` in report.yaml",
                it: "aggiungilo a `documents` in report.yaml"
            )
        case .noDocument:
            language.pick(
                en: "add `document: …`, or a `source: …` in report.yaml",
                it: "aggiungi `document: …`, o un `source: …` in report.yaml"
            )
        case .duplicateID:
            language.pick(en: "give one of them another `id`", it: "dai un altro `id` a uno dei due")
        case .noIndicators:
            language.pick(
                en: "add an indicator, or remove `indicators`",
                it: "aggiungi un indicatore, o togli `indicators`"
            )
        case .figures(let fault, let target, _): FiguresFaultText(fault: fault).suggestion(in: language, target: target)
        case .figureDiffers:
            language.pick(
                en: "check that the figures are typed as published; if so, the page will show both",
                it: "controlla che le cifre siano scritte come pubblicate; se è così, la pagina mostrerà entrambe"
            )
        case .unexpectedCount(let what, _, let expected):
            language.pick(
                en: "find the file that is missing or too many, or correct `\(what): \(expected)`",
                it: "cerca il file che manca o è di troppo, o correggi `\(what): \(expected)`"
            )
        case .contactEmpty:
            language.pick(
                en: "add `email`, `phone` or `url`, or remove `contact`",
                it: "aggiungi `email`, `phone` o `url`, o togli `contact`"
            )
        case .notADigest:
            language.pick(
                en: "copy all digits that `sha256sum` prints, or remove `sha256`",
                it: "copia tutte le cifre che dà `sha256sum`, o togli `sha256`"
            )
        case .emptyArea:
            language.pick(
                en: "add an objective to its folder, such as `new-homes.md`, or remove the folder",
                it: "aggiungi un obiettivo nella sua cartella, come `case-nuove.md`, o togli la cartella"
            )
        case .firstID: nil
        }
    }
}
