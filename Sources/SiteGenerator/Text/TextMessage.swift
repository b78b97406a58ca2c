package import Diagnostics
import Markdown
import Search

/// What can be wrong with a text: its links, its images, and what of it does not reach the page.
package enum TextMessage {
    package static func deadLink(target: String, nearest: String?) -> Message {
        Message(
            "dead-link",
            Wording(
                en: "the link leads to `\(target)`, which does not exist",
                it: "il link porta a `\(target)`, che non c'è"),
            suggestion: nearest.map(Wording.didYouMean)
                ?? Wording(
                    en: "links lead to content files, such as `../area/objective.md`",
                    it: "i link portano a file dei contenuti, come `../area/obiettivo.md`"))
    }

    package static func deadAnchor(anchor: String, nearest: String?) -> Message {
        Message(
            "dead-anchor",
            Wording(
                en: "the page that the link leads to has no place `#\(anchor)`",
                it: "nella pagina a cui porta il link non c'è il punto `#\(anchor)`"),
            suggestion: nearest.map { nearest in
                Wording(en: "did you mean `#\(nearest)`?", it: "forse volevi scrivere `#\(nearest)`?")
            }
                ?? Wording(
                    en: "a heading `The new homes` is the place `#the-new-homes`",
                    it: "un titolo `Le case nuove` è il punto `#le-case-nuove`"))
    }

    package static func linkToDraft(target: String) -> Message {
        Message(
            "link-to-draft",
            Wording(
                en: "the link leads to `\(target)`, which is a draft",
                it: "il link porta a `\(target)`, che è una bozza"),
            suggestion: Wording(
                en: "take out the link, or `draft: true` in that file",
                it: "togli il link, o `draft: true` in quel file"))
    }

    package static func missingImage(name: String) -> Message {
        Message(
            "missing-image",
            Wording(en: "the image `\(name)` does not exist", it: "l'immagine `\(name)` non c'è"),
            suggestion: Wording(
                en: "put the file beside the text, or correct the name",
                it: "metti il file accanto al testo, o correggi il nome"))
    }

    package static func notAPicture(name: String) -> Message {
        Message(
            "not-a-picture",
            Wording(
                en: "`\(name)` cannot be shown as an image",
                it: "`\(name)` non si può mostrare come immagine"),
            suggestion: Wording(
                en: "for a link, leave out the `!` before it",
                it: "se è un link, togli il `!` che sta davanti"))
    }

    package static func placeInPhoto(name: String) -> Message {
        Message(
            "place-in-photo",
            as: .warning,
            Wording(
                en: "`\(name)` says where it was taken, and everybody can read it",
                it: "`\(name)` dice dove è stata scattata, e tutti possono leggerlo"),
            suggestion: Wording(
                en:
                    "take it out: in Windows under Properties, Details, “Remove Properties”; on a Mac in Preview, in the "
                    + "inspector, under GPS",
                it: "toglilo: in Windows da Proprietà, Dettagli, «Rimuovi proprietà»; sul Mac da Anteprima, "
                    + "nell'Ispettore, alla voce GPS"))
    }

    package static func linkScheme(target: String) -> Message {
        Message(
            "link-scheme",
            as: .warning,
            Wording(
                en: "a link to `\(target)` is not published: only the text stays",
                it: "un link a `\(target)` non viene pubblicato: resta solo il testo"),
            suggestion: Wording(
                en: "links may begin with https:, http:, mailto: and tel:",
                it: "i link possono cominciare con https:, http:, mailto: e tel:"))
    }

    package static func linkWithUser(target: String, without rest: String) -> Message {
        Message(
            "link-with-user",
            Wording(
                en: "the link `\(target)` has a name before `@`: it is published, or hides which server it leads to",
                it: "il link `\(target)` ha un nome davanti a `@`: sarebbe pubblico, o nasconde a quale server porta"),
            suggestion: Wording(en: "write `\(rest)`", it: "scrivi `\(rest)`"))
    }

    package static func linkPort(target: String, without rest: String) -> Message {
        Message(
            "link-port",
            Wording(
                en: "the link `\(target)` has a port that there is not",
                it: "il link `\(target)` ha una porta che non esiste"),
            suggestion: Wording(
                en: "write `\(rest)`, or a port from 1 to 65535", it: "scrivi `\(rest)`, o una porta da 1 a 65535"))
    }

    package static func linkHost(host: String) -> Message {
        Message(
            "link-host",
            Wording(
                en: "a link leads to the server `\(host)`, but no server can have that name",
                it: "un link porta al server `\(host)`, ma nessun server può chiamarsi così"),
            suggestion: Wording(
                en: "write the name as the browser shows it, such as `www.example.org`",
                it: "scrivi il nome come lo mostra il browser, come `www.example.org`"))
    }

    package static func absoluteLink(target: String) -> Message {
        Message(
            "absolute-link",
            Wording(
                en: "the link `\(target)` begins with a slash, so it depends on where the site stands",
                it: "il link `\(target)` comincia con una barra, quindi dipende da dove sta il sito"),
            suggestion: Wording(
                en: "write it relative to this file, such as `../area/objective.md`",
                it: "scrivilo a partire da questo file, come `../area/obiettivo.md`"))
    }

    package static func furtherTextErrors(count: Int) -> Message {
        Message(
            "further-text-errors",
            Wording(
                en: "this text has faults like those above, from here on \(count) more",
                it: "questo testo ha errori come quelli sopra, da qui in poi altri \(count)"),
            suggestion: mendThose)
    }

    package static func furtherTextWarnings(count: Int) -> Message {
        Message(
            "further-text-warnings",
            as: .warning,
            Wording(
                en: "this text is remarked on as above, from here on \(count) times more",
                it: "a questo testo si riferiscono avvisi come quelli sopra, da qui in poi altri \(count)"),
            suggestion: mendThose)
    }

    package static let notAnImage = Message(
        "not-an-image",
        Wording(
            en: "is not an image whose size can be read",
            it: "non è un'immagine di cui si possano leggere le dimensioni"),
        suggestion: Wording(en: "save it again as PNG", it: "salvala di nuovo come PNG"))

    private static let mendThose = Wording(en: "mend those first", it: "correggi prima quelli")
}

extension TextMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        deadLink(target: "piano-quartiri.md", nearest: "piano-quartieri.md"),
        deadAnchor(anchor: "le-caze", nearest: "le-case"),
        linkToDraft(target: "orti.md"),
        notAPicture(name: "piano.pdf"),
        missingImage(name: "planimetria.png"),
        tableNotAlone(name: "consegne.csv"),
        tableTooLarge(name: "consegne.csv"),
        tableNotText,
        tableWithoutRows,
        tableRagged(found: 3, expected: 4),
        placeInPhoto(name: "cantiere.jpg"),
        linkScheme(target: "ftp://example.org/piano.pdf"),
        linkWithUser(
            target: "https://www.town.example@evil.example/", without: "https://evil.example/"),
        linkPort(target: "https://town.example:80800/", without: "https://town.example/"),
        linkHost(host: "town..example"),
        absoluteLink(target: "/2020/casa/alloggi.html"),
        rawHTML(.leftOut),
        rawHTML(.joins),
        rawHTML(.loses("639 alloggi")),
        rawHTML(.unstrikes),
        rawHTML(.raises("th")),
        rawHTML(.lowers("2,5")),
        foreignMarkup(.table, "|"),
        foreignMarkup(.footnote, "[^1]"),
        foreignMarkup(.strike, "~~"),
        foreignMarkup(.mark, "=="),
        foreignMarkup(.address, "www.comune.milano.it"),
        foreignMarkup(.mail, "urp@example.org"),
        foreignMarkup(.heading, "##"),
        foreignMarkup(.headingPlace, "{#case}"),
        foreignMarkup(.partedLink, "https://example.org"),
        foreignMarkup(.blankInAddress, "https://example.org/piano case.pdf"),
        foreignMarkup(.task, "[ ]"),
        foreignMarkup(.definition, ":"),
        foreignMarkup(.minus, "3,70"),
        furtherTextErrors(count: 120),
        furtherTextWarnings(count: 120),
        beyondLimit(.tooLarge),
        beyondLimit(.tooDeep),
        beyondLimit(.tooManyImages),
        notAnImage,
    ]
}
