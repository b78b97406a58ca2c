import Diagnostics

/// Why something new could not be made.
public enum ScaffoldMessage: DiagnosticMessage {
    case exists(path: String)
    case severalExist(first: String, count: Int)
    case cannotCreate(path: String, reason: String)
    case noSite(content: String)
    case notAYear(year: String)
    case unknownYear(year: String, known: [String])
    case noYear(content: String)
    case yearExists(path: String, year: String)
    case unknownArea(area: String, year: String, nearest: String?, known: [String])
    case notATitle
    case unknownTemplate(name: String, nearest: String?)

    /// One of each kind, for tests and for the list of all messages.
    public static let examples: [ScaffoldMessage] = [
        .exists(path: "Content/2021/casa/area.md"),
        .severalExist(first: "Content/site.yaml", count: 14),
        .cannotCreate(path: "Content/2021", reason: "Permission denied"),
        .noSite(content: "Content"),
        .notAYear(year: "21"),
        .unknownYear(year: "2019", known: ["2020"]),
        .noYear(content: "Content"),
        .yearExists(path: "Content/2021", year: "2021"),
        .unknownArea(area: "cas", year: "2021", nearest: "casa", known: ["casa", "servizi"]),
        .notATitle,
        .unknownTemplate(name: "pag", nearest: "page.mustache"),
    ]

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .exists: "already-exists"
        case .severalExist: "several-exist"
        case .cannotCreate: "cannot-create"
        case .noSite: "no-site"
        case .notAYear: "not-a-year"
        case .unknownYear: "unknown-year"
        case .noYear: "no-year"
        case .yearExists: "year-exists"
        case .unknownArea: "unknown-area"
        case .notATitle: "not-a-title"
        case .unknownTemplate: "unknown-template"
        }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .exists(let path):
            language.pick(
                en: "`\(path)` exists already, and nothing is ever written over",
                it: "`\(path)` c'è già, e non si sovrascrive mai niente"
            )
        case .severalExist(let first, let count):
            language.pick(
                en: "`\(first)` and \(count - 1) other files exist already, and nothing is ever written over",
                it: "`\(first)` e altri \(count - 1) file ci sono già, e non si sovrascrive mai niente"
            )
        case .cannotCreate(let path, let reason):
            language.pick(en: "`\(path)` cannot be made: \(reason)", it: "`\(path)` non si può creare: \(reason)")
        case .noSite(let content):
            language.pick(
                en: "there is no site here: `\(content)/site.yaml` is missing",
                it: "qui non c'è un sito: manca `\(content)/site.yaml`"
            )
        case .notAYear(let year):
            language.pick(en: "`\(year)` is not a year", it: "`\(year)` non è un anno")
        case .unknownYear(let year, _):
            language.pick(en: "the site has no year \(year)", it: "nel sito non c'è l'anno \(year)")
        case .noYear(let content):
            language.pick(en: "there is no year in `\(content)` yet", it: "in `\(content)` non c'è ancora nessun anno")
        case .yearExists(let path, let year):
            language.pick(
                en: "the year \(year) is there already: `\(path)`", it: "l'anno \(year) c'è già: `\(path)`")
        case .unknownArea(let area, let year, _, _):
            language.pick(en: "\(year) has no area `\(area)`", it: "nel \(year) non c'è l'area `\(area)`")
        case .notATitle:
            language.pick(
                en: "the title is empty, or longer than a line", it: "il titolo è vuoto, o più lungo di una riga")
        case .unknownTemplate(let name, _):
            language.pick(en: "no built-in file is called `\(name)`", it: "nessun file interno si chiama `\(name)`")
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .exists:
            language.pick(
                en: "change that file, or choose another title or folder",
                it: "cambia quel file, oppure scegli un altro titolo o un'altra cartella"
            )
        case .severalExist:
            language.pick(en: "choose another folder", it: "scegli un'altra cartella")
        case .cannotCreate:
            language.pick(
                en: "check who may write there, and that the disk is not full",
                it: "controlla chi può scrivere lì e che il disco non sia pieno"
            )
        case .noSite:
            language.pick(
                en: "go to the site's folder first, or make a site: `sitegen new site our-site`",
                it: "vai prima nella cartella del sito, oppure creane uno: `sitegen new site nostro-sito`"
            )
        case .notAYear:
            language.pick(en: "type four digits, such as 2021", it: "scrivi quattro cifre, per esempio 2021")
        case .unknownYear(_, let known):
            language.pick(en: "it has \(list(known))", it: "ci sono: \(list(known))")
        case .noYear:
            language.pick(
                en: "make a folder such as `2021` with a `report.yaml` in it",
                it: "fai una cartella come `2021` con dentro un `report.yaml`"
            )
        case .yearExists:
            language.pick(
                en: "go on in that folder; to begin again, take it away first",
                it: "continua in quella cartella; per ricominciare, prima toglila"
            )
        case .unknownArea(_, _, let nearest?, _):
            language.pick(en: "did you mean `\(nearest)`?", it: "forse volevi scrivere `\(nearest)`?")
        case .unknownArea(_, let year, nil, let known):
            known.isEmpty
                ? language.pick(
                    en: "make it first: `sitegen new area \"Homes\" --year \(year)`",
                    it: "prima creala: `sitegen new area \"Casa\" --year \(year)`")
                : language.pick(en: "it has \(list(known))", it: "ci sono: \(list(known))")
        case .notATitle:
            language.pick(en: "type it in quotes: \"New homes\"", it: "scrivilo tra virgolette: \"Alloggi nuovi\"")
        case .unknownTemplate(_, let nearest?):
            language.pick(en: "did you mean `\(nearest)`?", it: "forse volevi scrivere `\(nearest)`?")
        case .unknownTemplate(_, nil):
            language.pick(
                en: "`sitegen new templates --list` shows all names",
                it: "`sitegen new templates --list` mostra tutti i nomi"
            )
        }
    }

    private func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
