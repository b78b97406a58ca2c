package import Diagnostics

/// What a check says besides what a build says: nothing of it keeps a site from being built, but somebody would miss
/// something.
package enum CheckMessage {
    package static func imageWithoutText(name: String) -> Message {
        Message(
            "image-without-text", as: .warning,
            Wording(
                en: "the image `\(name)` has no text for those who cannot see it",
                it: "l'immagine `\(name)` non ha un testo per chi non la vede"),
            suggestion: Wording(
                en: "say between the brackets what it shows: `![The new school seen from the street](\(name))`",
                it: "scrivi tra le parentesi quadre che cosa mostra: `![La nuova scuola vista dalla strada](\(name))`"))
    }

    package static func pageImageWithoutText(name: String, page: String) -> Message {
        Message(
            "page-image-without-text",
            Wording(
                en: "the image `\(name)` of the page `\(page)` has no `alt`",
                it: "nella pagina `\(page)` l'immagine `\(name)` non ha `alt`"),
            suggestion: Wording(
                en: "write `alt=\"…\"` in the template, and `alt=\"\"` where the image is mere ornament",
                it: "scrivi `alt=\"…\"` nel modello, e `alt=\"\"` se l'immagine è solo un ornamento"))
    }

    package static let noSource = Message(
        "no-source", as: .warning,
        Wording(
            en: "it is not said which document the figures of this objective come from",
            it: "non è detto da quale documento vengono le cifre di questo obiettivo"),
        suggestion: Wording(
            en: "add `source: {document: …, page: …}` here, or a `source: …` for the whole year in report.yaml",
            it: "aggiungi qui `source: {document: …, page: …}`, o in report.yaml un `source: …` per tutto l'anno"))

    package static func unusedAttachment(name: String) -> Message {
        Message(
            "unused-attachment", as: .warning,
            Wording(
                en: "`\(name)` is published, but no page leads to it",
                it: "`\(name)` viene pubblicato, ma nessuna pagina ci porta"),
            suggestion: Wording(
                en: "link to it in a text, as in `[the plan](\(name))`, or remove it",
                it: "mettici un link in un testo, come `[il piano](\(name))`, o toglilo"))
    }

    package static func leftBehind(name: String) -> Message {
        Message(
            "left-behind", as: .note,
            Wording(
                en: "`\(name)` is passed over: systems and editors leave such files behind",
                it: "`\(name)` viene ignorato: file così li lasciano il sistema e gli editor"),
            suggestion: Wording(
                en: "if it is one of yours, give it another name", it: "se è un file tuo, dagli un altro nome"))
    }

    package static func unusedAsset(name: String) -> Message {
        Message(
            "unused-asset", as: .warning,
            Wording(en: "no page uses `\(name)`", it: "nessuna pagina usa `\(name)`"),
            suggestion: Wording(
                en: "refer to it in a template, or remove it", it: "richiamalo in un modello, o toglilo"))
    }

    package static func missingString(key: String, language other: String) -> Message {
        Message(
            "missing-string", as: .warning,
            Wording(
                en: "the words for `\(key)` are missing in the language `\(other)`",
                it: "nella lingua `\(other)` mancano le parole per `\(key)`"),
            suggestion: Wording(
                en: "add a line `\(name(key)): …` in the same section as there",
                it: "aggiungi una riga `\(name(key)): …` nella stessa sezione dell'altro file"))
    }

    package static func otherString(language other: String) -> Message {
        Message(
            "other-string",
            as: .note,
            Wording(en: "in `\(other)` they stand here", it: "in `\(other)` sono qui"))
    }

    package static func unusedString(key: String) -> Message {
        Message(
            "unused-string", as: .warning,
            Wording(en: "no template uses the words `\(key)`", it: "nessun modello usa le parole `\(key)`"),
            suggestion: Wording(
                en: "remove it, or print it with `{{\(key)}}`", it: "toglile, o stampale con `{{\(key)}}`"))
    }

    package static func pageDeadLink(target: String, page: String, pages: Int) -> Message {
        Message(
            "page-dead-link",
            Wording(
                en: "\(place(page, pages, .english)) refers to `\(target)`, which the site does not have",
                it: "\(place(page, pages, .italian)) rimanda a `\(target)`, che nel sito non c'è"),
            suggestion: Wording(
                en: "correct the address in the template, or add the file to `static` in the templates folder",
                it: "correggi l'indirizzo nel modello, o aggiungi il file a `static` nella cartella dei modelli"))
    }

    package static func pageDeadAnchor(anchor: String, target: String, page: String, pages: Int) -> Message {
        Message(
            "page-dead-anchor",
            Wording(
                en: "\(place(page, pages, .english)) refers to `#\(anchor)`, which `\(target)` does not have",
                it: "\(place(page, pages, .italian)) rimanda a `#\(anchor)`, che in `\(target)` non c'è"),
            suggestion: Wording(
                en: "give the place `id=\"\(anchor)\"`, or correct the reference",
                it: "dai al punto `id=\"\(anchor)\"`, o correggi il rimando"))
    }

    package static func pageRepeatedID(id: String, page: String, pages: Int) -> Message {
        Message(
            "page-repeated-id",
            Wording(
                en: "\(place(page, pages, .english)) has the id `\(id)` more than once",
                it: "\(place(page, pages, .italian)) ha più di una volta l'id `\(id)`"),
            suggestion: Wording(
                en: "give each part of the page an id of its own: links to it lead to the first only",
                it: "dai a ogni parte della pagina un id tutto suo: i link portano solo alla prima"))
    }

    package static func pageRootedLink(target: String, page: String, pages: Int) -> Message {
        Message(
            "page-rooted-link",
            Wording(
                en: "\(place(page, pages, .english)) refers to `\(target)`, which works only at a domain's root",
                it: "\(place(page, pages, .italian)) rimanda a `\(target)`, che va solo in cima a un dominio"),
            suggestion: Wording(
                en: "write it without the slash at the start; `{{site.home}}` leads to the front page",
                it: "scrivilo senza la barra iniziale; `{{site.home}}` porta alla prima pagina"))
    }

    package static func noPublishedData(path: String) -> Message {
        Message(
            "no-published-data",
            Wording(
                en: "the folder `\(path)` has no data of a published site to compare with",
                it: "nella cartella `\(path)` non ci sono dati di un sito pubblicato con cui confrontare"),
            suggestion: Wording(
                en: "give `--compare` the folder of a whole site, such as `Public`",
                it: "dai a `--compare` la cartella di un sito intero, per esempio `Public`"))
    }

    package static let publishedDamaged = Message(
        "published-damaged",
        Wording(
            en: "this is not the JSON that sitegen publishes for this year, so nothing can be compared",
            it: "questo non è il JSON che sitegen pubblica per quest'anno: non si può confrontare niente"),
        suggestion: wholeCopy)

    package static let publishedTooLarge = Message(
        "published-too-large",
        Wording(
            en: "this file has more than 256 MiB and is not read",
            it: "questo file ha più di 256 MiB e non viene letto"),
        suggestion: wholeCopy)

    package static func publishedTooNew(schema: String) -> Message {
        Message(
            "published-too-new",
            Wording(
                en: "this follows the schema `\(schema)`, which this sitegen does not know",
                it: "questo segue lo schema `\(schema)`, che questo sitegen non conosce"),
            suggestion: Wording(
                en: "use a sitegen that is at least as new as the one that published the site",
                it: "usa un sitegen recente almeno quanto quello che ha pubblicato il sito"))
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

    private static let wholeCopy = Wording(
        en: "compare with a whole copy of the site, from version control or from the server",
        it: "confronta con una copia intera del sito, presa dal controllo di versione o dal server")
}

extension CheckMessage {
    /// One of each case, for the catalogue and for tests.
    package static let examples: [Message] = [
        imageWithoutText(name: "planimetria.png"),
        pageImageWithoutText(name: "logo.png", page: "index.html"),
        noSource,
        unusedAttachment(name: "planimetria.png"),
        leftBehind(name: "conta-case.md~"),
        unusedAsset(name: "stampa.css"),
        missingString(key: "nav.home", language: "en"),
        otherString(language: "it"),
        unusedString(key: "t.nav.home"),
        pageDeadLink(target: "contatti.html", page: "index.html", pages: 12),
        pageDeadAnchor(anchor: "s-testo", target: "index.html", page: "2020/index.html", pages: 1),
        pageRepeatedID(id: "s-testo", page: "index.html", pages: 12),
        pageRootedLink(target: "/contatti.html", page: "index.html", pages: 12),
        noPublishedData(path: "Public"),
        publishedDamaged,
        publishedTooLarge,
        publishedTooNew(schema: "3.0"),
    ]
}
