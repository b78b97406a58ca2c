package import Diagnostics
import ReportModel

/// Why something new could not be made.
package enum ScaffoldMessage {
    package static func exists(path: String) -> Message {
        Message(
            "already-exists",
            Wording(
                en: "`\(path)` exists already, and nothing is ever written over",
                it: "`\(path)` c'è già, e non si sovrascrive mai niente"),
            suggestion: Wording(
                en: "change that file, or choose another title or folder",
                it: "cambia quel file, oppure scegli un altro titolo o un'altra cartella"))
    }

    package static func severalExist(first: String, count: Int) -> Message {
        Message(
            "several-exist",
            Wording(
                en: "`\(first)` and \(count - 1) other files exist already, and nothing is ever written over",
                it: "`\(first)` e altri \(count - 1) file ci sono già, e non si sovrascrive mai niente"),
            suggestion: Wording(en: "choose another folder", it: "scegli un'altra cartella"))
    }

    package static func cannotCreate(path: String, reason: String) -> Message {
        Message(
            "cannot-create",
            Wording(en: "`\(path)` cannot be made: \(reason)", it: "`\(path)` non si può creare: \(reason)"),
            suggestion: Wording(
                en: "check who may write there, and that the disk is not full",
                it: "controlla chi può scrivere lì e che il disco non sia pieno"))
    }

    package static func noSite(content: String) -> Message {
        Message(
            "no-site",
            Wording(
                en: "there is no site here: `\(content)/site.yaml` is missing",
                it: "qui non c'è un sito: manca `\(content)/site.yaml`"),
            suggestion: Wording(
                en: "go to the site's folder first, or make a site: `sitegen new site our-site`",
                it: "vai prima nella cartella del sito, oppure creane uno: `sitegen new site nostro-sito`"))
    }

    package static func noLanguage(site: String) -> Message {
        let languages = SiteLanguage.allCases.map(\.rawValue)
        return Message(
            "no-site-language",
            Wording(
                en: "`\(site)` does not say in which language the site is",
                it: "`\(site)` non dice in quale lingua è il sito"),
            suggestion: Wording(
                en: "give `language` one of \(Wording.list(languages))",
                it: "scrivi in `language` una di queste: \(Wording.list(languages))"))
    }

    package static func notAYear(year: String) -> Message {
        Message(
            "not-a-year",
            Wording(en: "`\(year)` is not a year", it: "`\(year)` non è un anno"),
            suggestion: Wording(en: "type four digits, such as 2021", it: "scrivi quattro cifre, per esempio 2021"))
    }

    package static func unknownYear(year: String, known: [String]) -> Message {
        Message(
            "unknown-year",
            Wording(en: "the site has no year \(year)", it: "nel sito non c'è l'anno \(year)"),
            suggestion: itHas(known))
    }

    package static func noYear(content: String) -> Message {
        Message(
            "no-year",
            Wording(en: "there is no year in `\(content)` yet", it: "in `\(content)` non c'è ancora nessun anno"),
            suggestion: Wording(
                en: "make a folder such as `2021` with a `report.yaml` in it",
                it: "fai una cartella come `2021` con dentro un `report.yaml`"))
    }

    package static func yearExists(path: String, year: String) -> Message {
        Message(
            "year-exists",
            Wording(
                en: "the year \(year) is there already: `\(path)`", it: "l'anno \(year) c'è già: `\(path)`"),
            suggestion: Wording(
                en: "go on in that folder; to begin again, take it away first",
                it: "continua in quella cartella; per ricominciare, prima toglila"))
    }

    package static func unknownArea(area: String, year: String, nearest: String?, known: [String]) -> Message {
        Message(
            "unknown-area",
            Wording(en: "\(year) has no area `\(area)`", it: "nel \(year) non c'è l'area `\(area)`"),
            suggestion: nearest.map(Wording.didYouMean)
                ?? (known.isEmpty
                    ? Wording(
                        en: "make it first: `sitegen new area \"Homes\" --year \(year)`",
                        it: "prima creala: `sitegen new area \"Casa\" --year \(year)`")
                    : itHas(known)))
    }

    package static let notATitle = Message(
        "not-a-title",
        Wording(
            en: "the title is empty, or longer than a line", it: "il titolo è vuoto, o più lungo di una riga"),
        suggestion: Wording(en: "type it in quotes: \"New homes\"", it: "scrivilo tra virgolette: \"Alloggi nuovi\""))

    package static func unknownTemplate(name: String, nearest: String?) -> Message {
        Message(
            "unknown-template",
            Wording(en: "no built-in file is called `\(name)`", it: "nessun file interno si chiama `\(name)`"),
            suggestion: nearest.map(Wording.didYouMean)
                ?? Wording(
                    en: "`sitegen new templates --list` shows all names",
                    it: "`sitegen new templates --list` mostra tutti i nomi"))
    }

    /// What a check says of a site that still holds a part of the example.
    package static func exampleLeft(text: String) -> Message {
        Message(
            "example-left", as: .warning,
            Wording(
                en: "`\(text)` is still of the example that `sitegen new site` made",
                it: "`\(text)` è ancora dell'esempio creato da `sitegen new site`"),
            suggestion: Wording(
                en: "put your body's own in its place, or delete it",
                it: "metti al suo posto quello del tuo ente, o cancellalo"))
    }

    private static func itHas(_ known: [String]) -> Wording {
        Wording(en: "it has \(Wording.list(known))", it: "ci sono: \(Wording.list(known))")
    }
}

extension ScaffoldMessage {
    /// One of each kind, for tests and for the list of all messages.
    package static let examples: [Message] = [
        exists(path: "Content/2021/casa/area.md"),
        severalExist(first: "Content/site.yaml", count: 14),
        cannotCreate(path: "Content/2021", reason: "Permission denied"),
        noSite(content: "Content"),
        noLanguage(site: "Content/site.yaml"),
        notAYear(year: "21"),
        unknownYear(year: "2019", known: ["2020"]),
        noYear(content: "Content"),
        yearExists(path: "Content/2021", year: "2021"),
        unknownArea(area: "cas", year: "2021", nearest: "casa", known: ["casa", "servizi"]),
        notATitle,
        unknownTemplate(name: "pag", nearest: "page.mustache"),
        exampleLeft(text: "Comune di Esempio"),
    ]
}
