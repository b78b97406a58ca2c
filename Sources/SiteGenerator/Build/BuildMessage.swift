package import Diagnostics

/// What can be wrong with a site as a whole: its addresses, its templates, and where it is to go.
package enum BuildMessage {
    package static func outputTooLarge(page: String) -> Message {
        Message(
            "output-too-large",
            Wording(en: "the page `\(page)` becomes too large", it: "la pagina `\(page)` diventa troppo grande"),
            suggestion: Wording(
                en: "spread the content over several files", it: "distribuisci il contenuto su più file"))
    }

    package static func draftsIntoPublished(path: String) -> Message {
        Message(
            "drafts-into-published",
            Wording(
                en: "drafts are not written to `\(path)`, which is what gets published",
                it: "le bozze non si scrivono in `\(path)`, che è ciò che viene pubblicato"),
            suggestion: Wording(
                en: "name another folder with `--output`", it: "indica un'altra cartella con `--output`"))
    }

    package static func missingTemplateFile(path: String) -> Message {
        Message(
            "missing-template-file",
            Wording(en: "the file `\(path)` is missing", it: "manca il file `\(path)`"),
            suggestion: Wording(
                en: "copy it from the templates that come with sitegen",
                it: "copialo dai modelli che vengono con sitegen"))
    }

    package static func sameAddress(path: String) -> Message {
        Message(
            "same-address",
            Wording(
                en: "two pages would have the address `\(path)`",
                it: "due pagine avrebbero l'indirizzo `\(path)`"),
            suggestion: Wording(en: "rename one of the two files", it: "rinomina uno dei due file"))
    }

    package static func unusableAddress(path: String) -> Message {
        Message(
            "unusable-address",
            Wording(
                en: "no file of the site can have the name `\(path)`",
                it: "nessun file del sito può chiamarsi `\(path)`"),
            suggestion: renameFile)
    }

    package static func formerNameTaken(path: String) -> Message {
        Message(
            "former-name-taken",
            Wording(
                en: "`formerly` claims the address `\(path)`, which is taken",
                it: "`formerly` vuole l'indirizzo `\(path)`, che è già occupato"),
            suggestion: Wording(en: "take that name out of `formerly`", it: "togli quel nome da `formerly`"))
    }

    package static let otherPage = Message(
        "other-page",
        as: .note,
        Wording(en: "the other one comes from here", it: "l'altra viene da qui"))

    package static func reservedName(name: String) -> Message {
        Message(
            "reserved-name",
            Wording(
                en: "`\(name)` is the name of a page that sitegen makes itself",
                it: "`\(name)` è il nome di una pagina che sitegen fa da sé"),
            suggestion: renameFile)
    }

    package static let noURL = Message(
        "no-url",
        as: .note,
        Wording(
            en: "site.yaml gives no `url`: the site does without sitemap, feed and canonical links",
            it: "in site.yaml non c'è `url`: il sito fa a meno di mappa del sito, feed e link canonici"),
        suggestion: Wording(
            en: "when the address is known, add a line `url: https://…` to it",
            it: "quando l'indirizzo è noto, aggiungici una riga `url: https://…`"))

    private static let renameFile = Wording(en: "rename the file", it: "rinomina il file")
}

extension BuildMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        outputTooLarge(page: "2020/indicatori.html"),
        draftsIntoPublished(path: "Public"),
        missingTemplateFile(path: "Templates/locales/it.yaml"),
        sameAddress(path: "2020/casa/alloggi.html"),
        unusableAddress(path: "manifest.json"),
        formerNameTaken(path: "2020/casa/alloggi.html"),
        otherPage,
        reservedName(name: "index.html"),
        noURL,
    ]
}
