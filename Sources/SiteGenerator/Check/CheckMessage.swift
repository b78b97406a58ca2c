import Diagnostics

/// What a check says besides what a build says: nothing of it keeps a site from being built, but somebody would miss
/// something.
public enum CheckMessage: DiagnosticMessage {
    case imageWithoutText(name: String)
    case pageImageWithoutText(name: String, page: String)
    case noSource
    case unusedAttachment(name: String)
    case unusedAsset(name: String)
    case missingString(key: String, language: String)
    case otherString(language: String)
    case unusedString(key: String)
    case pageDeadLink(target: String, page: String, pages: Int)
    case pageDeadAnchor(anchor: String, target: String, page: String, pages: Int)
    case pageRootedLink(target: String, page: String, pages: Int)

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .imageWithoutText: "image-without-text"
        case .pageImageWithoutText: "page-image-without-text"
        case .noSource: "no-source"
        case .unusedAttachment: "unused-attachment"
        case .unusedAsset: "unused-asset"
        case .missingString: "missing-string"
        case .otherString: "other-string"
        case .unusedString: "unused-string"
        case .pageDeadLink: "page-dead-link"
        case .pageDeadAnchor: "page-dead-anchor"
        case .pageRootedLink: "page-rooted-link"
        }
    }

    /// See ``DiagnosticMessage``.
    public var severity: Severity {
        switch self {
        case .pageDeadLink, .pageDeadAnchor, .pageRootedLink, .pageImageWithoutText: .error
        case .otherString: .note
        default: .warning
        }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .imageWithoutText(let name):
            language.pick(
                en: "the image `\(name)` has no text for those who cannot see it",
                it: "l'immagine `\(name)` non ha un testo per chi non la vede"
            )
        case .pageImageWithoutText(let name, let page):
            language.pick(
                en: "the image `\(name)` of the page `\(page)` has no `alt`",
                it: "nella pagina `\(page)` l'immagine `\(name)` non ha `alt`"
            )
        case .noSource:
            language.pick(
                en: "it is not said which document the figures of this objective come from",
                it: "non è detto da quale documento vengono le cifre di questo obiettivo"
            )
        case .unusedAttachment(let name):
            language.pick(
                en: "`\(name)` is published, but no page leads to it",
                it: "`\(name)` viene pubblicato, ma nessuna pagina ci porta"
            )
        case .unusedAsset(let name):
            language.pick(en: "no page uses `\(name)`", it: "nessuna pagina usa `\(name)`")
        case .missingString(let key, let other):
            language.pick(
                en: "the words for `\(key)` are missing in the language `\(other)`",
                it: "nella lingua `\(other)` mancano le parole per `\(key)`"
            )
        case .otherString(let other):
            language.pick(en: "in `\(other)` they stand here", it: "in `\(other)` sono qui")
        case .unusedString(let key):
            language.pick(en: "no template uses the words `\(key)`", it: "nessun modello usa le parole `\(key)`")
        case .pageDeadLink(let target, let page, let pages):
            language.pick(
                en: "\(Self.place(page, pages, language)) refers to `\(target)`, which the site does not have",
                it: "\(Self.place(page, pages, language)) rimanda a `\(target)`, che nel sito non c'è"
            )
        case .pageDeadAnchor(let anchor, let target, let page, let pages):
            language.pick(
                en: "\(Self.place(page, pages, language)) refers to `#\(anchor)`, which `\(target)` does not have",
                it: "\(Self.place(page, pages, language)) rimanda a `#\(anchor)`, che in `\(target)` non c'è"
            )
        case .pageRootedLink(let target, let page, let pages):
            language.pick(
                en: "\(Self.place(page, pages, language)) refers to `\(target)`, which works only at a domain's root",
                it: "\(Self.place(page, pages, language)) rimanda a `\(target)`, che va solo in cima a un dominio"
            )
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .imageWithoutText(let name):
            language.pick(
                en: "say between the brackets what it shows: `![The new school seen from the street](\(name))`",
                it: "scrivi tra le parentesi quadre che cosa mostra: `![La nuova scuola vista dalla strada](\(name))`"
            )
        case .pageImageWithoutText:
            language.pick(
                en: "write `alt=\"…\"` in the template, and `alt=\"\"` where the image is mere ornament",
                it: "scrivi `alt=\"…\"` nel modello, e `alt=\"\"` se l'immagine è solo un ornamento"
            )
        case .noSource:
            language.pick(
                en: "add `source: {document: …, page: …}` here, or a `source: …` for the whole year in report.yaml",
                it: "aggiungi qui `source: {document: …, page: …}`, o in report.yaml un `source: …` per tutto l'anno"
            )
        case .unusedAttachment(let name):
            language.pick(
                en: "link to it in a text, as in `[the plan](\(name))`, or remove it",
                it: "mettici un link in un testo, come `[il piano](\(name))`, o toglilo"
            )
        case .unusedAsset:
            language.pick(en: "refer to it in a template, or remove it", it: "richiamalo in un modello, o toglilo")
        case .missingString(let key, _):
            language.pick(
                en: "add a line `\(Self.name(key)): …` in the same section as there",
                it: "aggiungi una riga `\(Self.name(key)): …` nella stessa sezione dell'altro file"
            )
        case .otherString: nil
        case .unusedString(let key):
            language.pick(en: "remove it, or print it with `{{\(key)}}`", it: "toglile, o stampale con `{{\(key)}}`")
        case .pageDeadLink:
            language.pick(
                en: "correct the address in the template, or add the file to `static` in the templates folder",
                it: "correggi l'indirizzo nel modello, o aggiungi il file a `static` nella cartella dei modelli"
            )
        case .pageDeadAnchor(let anchor, _, _, _):
            language.pick(
                en: "give the place `id=\"\(anchor)\"`, or correct the reference",
                it: "dai al punto `id=\"\(anchor)\"`, o correggi il rimando"
            )
        case .pageRootedLink:
            language.pick(
                en: "write it without the slash at the start; `{{site.home}}` leads to the front page",
                it: "scrivilo senza la barra iniziale; `{{site.home}}` porta alla prima pagina"
            )
        }
    }

    /// The last part of a key.
    private static func name(_ key: String) -> Substring { key.split(separator: ".").last ?? "" }

    /// The first page that something was found in, and how many others there are.
    private static func place(_ page: String, _ pages: Int, _ language: MessageLanguage) -> String {
        switch pages {
        case ...1: language.pick(en: "the page `\(page)`", it: "la pagina `\(page)`")
        case 2: language.pick(en: "the page `\(page)`, like another,", it: "la pagina `\(page)`, come un'altra,")
        default:
            language.pick(
                en: "the page `\(page)`, like \(pages - 1) others,",
                it: "la pagina `\(page)`, come altre \(pages - 1),"
            )
        }
    }
}
