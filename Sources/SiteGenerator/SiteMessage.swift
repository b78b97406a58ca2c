import Diagnostics
import Markdown

/// What can be wrong with a site although its content and its templates are right, each for itself.
public enum SiteMessage: DiagnosticMessage {
    case outputIsPrecious(path: String)
    case outputIsForeign(path: String)
    case cannotWrite(path: String, reason: String)
    case cannotRead(path: String, reason: String)
    case outputTooLarge(page: String)
    case draftsIntoPublished(path: String)
    case missingTemplateFile(path: String)
    case sameAddress(path: String)
    case formerNameTaken(path: String)
    case otherPage
    case reservedName(name: String)
    case deadLink(target: String, nearest: String?)
    case deadAnchor(anchor: String, nearest: String?)
    case linkToDraft(target: String)
    case missingImage(name: String)
    case notAPicture(name: String)
    case linkScheme(target: String)
    case absoluteLink(target: String)
    case rawHTML
    case textBeyondLimit(MarkdownFault.Kind)
    case furtherTextErrors(count: Int)
    case furtherTextWarnings(count: Int)
    case notAnImage
    case noURL

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .outputIsPrecious: "output-is-precious"
        case .outputIsForeign: "output-is-foreign"
        case .cannotWrite: "cannot-write"
        case .cannotRead: "cannot-read"
        case .outputTooLarge: "output-too-large"
        case .draftsIntoPublished: "drafts-into-published"
        case .missingTemplateFile: "missing-template-file"
        case .sameAddress: "same-address"
        case .formerNameTaken: "former-name-taken"
        case .otherPage: "other-page"
        case .reservedName: "reserved-name"
        case .deadLink: "dead-link"
        case .deadAnchor: "dead-anchor"
        case .linkToDraft: "link-to-draft"
        case .missingImage: "missing-image"
        case .notAPicture: "not-a-picture"
        case .linkScheme: "link-scheme"
        case .absoluteLink: "absolute-link"
        case .rawHTML: "raw-html"
        case .furtherTextErrors: "further-text-errors"
        case .furtherTextWarnings: "further-text-warnings"
        case .textBeyondLimit(.tooLarge): "text-too-large"
        case .textBeyondLimit(.tooDeep): "text-too-deep"
        case .textBeyondLimit(.tooManyImages): "too-many-images"
        case .notAnImage: "not-an-image"
        case .noURL: "no-url"
        }
    }

    /// See ``DiagnosticMessage``.
    public var severity: Severity {
        switch self {
        case .rawHTML, .linkScheme, .furtherTextWarnings: .warning
        case .otherPage, .noURL: .note
        default: .error
        }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .outputIsPrecious(let path):
            language.pick(
                en: "the site cannot be written to `\(path)`: sources or personal files are there",
                it: "il sito non si può scrivere in `\(path)`: lì ci sono i sorgenti o file personali"
            )
        case .outputIsForeign(let path):
            language.pick(
                en: "the folder `\(path)` holds files that sitegen did not write",
                it: "la cartella `\(path)` contiene file che sitegen non ha scritto"
            )
        case .cannotWrite(let path, let reason):
            language.pick(
                en: "`\(path)` cannot be written: \(reason)",
                it: "`\(path)` non si può scrivere: \(SystemReason.text(reason, in: .italian))"
            )
        case .cannotRead(let path, let reason):
            language.pick(
                en: "`\(path)` cannot be read: \(reason)",
                it: "`\(path)` non si può leggere: \(SystemReason.text(reason, in: .italian))"
            )
        case .outputTooLarge(let page):
            language.pick(en: "the page `\(page)` becomes too large", it: "la pagina `\(page)` diventa troppo grande")
        case .draftsIntoPublished(let path):
            language.pick(
                en: "drafts are not written to `\(path)`, which is what gets published",
                it: "le bozze non si scrivono in `\(path)`, che è ciò che viene pubblicato"
            )
        case .missingTemplateFile(let path):
            language.pick(en: "the file `\(path)` is missing", it: "manca il file `\(path)`")
        case .sameAddress(let path):
            language.pick(
                en: "two pages would have the address `\(path)`",
                it: "due pagine avrebbero l'indirizzo `\(path)`"
            )
        case .formerNameTaken(let path):
            language.pick(
                en: "`formerly` claims the address `\(path)`, which is taken",
                it: "`formerly` vuole l'indirizzo `\(path)`, che è già occupato"
            )
        case .otherPage:
            language.pick(en: "the other one comes from here", it: "l'altra viene da qui")
        case .reservedName(let name):
            language.pick(
                en: "`\(name)` is the name of a page that sitegen makes itself",
                it: "`\(name)` è il nome di una pagina che sitegen fa da sé"
            )
        case .deadLink(let target, _):
            language.pick(
                en: "the link leads to `\(target)`, which does not exist",
                it: "il link porta a `\(target)`, che non c'è"
            )
        case .deadAnchor(let anchor, _):
            language.pick(
                en: "the page that the link leads to has no place `#\(anchor)`",
                it: "nella pagina a cui porta il link non c'è il punto `#\(anchor)`"
            )
        case .linkToDraft(let target):
            language.pick(
                en: "the link leads to `\(target)`, which is a draft",
                it: "il link porta a `\(target)`, che è una bozza"
            )
        case .notAPicture(let name):
            language.pick(
                en: "`\(name)` cannot be shown as an image",
                it: "`\(name)` non si può mostrare come immagine"
            )
        case .missingImage(let name):
            language.pick(en: "the image `\(name)` does not exist", it: "l'immagine `\(name)` non c'è")
        case .linkScheme(let target):
            language.pick(
                en: "a link to `\(target)` is not published: only the text stays",
                it: "un link a `\(target)` non viene pubblicato: resta solo il testo"
            )
        case .absoluteLink(let target):
            language.pick(
                en: "the link `\(target)` begins with a slash, so it depends on where the site stands",
                it: "il link `\(target)` comincia con una barra, quindi dipende da dove sta il sito"
            )
        case .rawHTML:
            language.pick(
                en: "HTML in a text is left out of the page",
                it: "l'HTML in un testo non arriva nella pagina"
            )
        case .textBeyondLimit(let kind): Self.text(of: kind, in: language)
        case .furtherTextErrors(let count):
            language.pick(
                en: "this text has faults like those above, from here on \(count) more",
                it: "questo testo ha errori come quelli sopra, da qui in poi altri \(count)"
            )
        case .furtherTextWarnings(let count):
            language.pick(
                en: "this text is remarked on as above, from here on \(count) times more",
                it: "a questo testo si riferiscono avvisi come quelli sopra, da qui in poi altri \(count)"
            )
        case .notAnImage:
            language.pick(
                en: "is not an image whose size can be read",
                it: "non è un'immagine di cui si possano leggere le dimensioni"
            )
        case .noURL:
            language.pick(
                en: "site.yaml gives no `url`: the site does without sitemap, feed and canonical links",
                it: "in site.yaml non c'è `url`: il sito fa a meno di mappa del sito, feed e link canonici"
            )
        }
    }
}
