import Diagnostics

extension SiteMessage {
    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .outputIsPrecious, .draftsIntoPublished:
            language.pick(en: "name another folder with `--output`", it: "indica un'altra cartella con `--output`")
        case .outputIsForeign:
            language.pick(
                en: "name an empty folder with `--output`",
                it: "indica una cartella vuota con `--output`"
            )
        case .deadLink(_, let nearest?):
            language.pick(en: "did you mean `\(nearest)`?", it: "forse volevi scrivere `\(nearest)`?")
        case .deadLink(_, nil):
            language.pick(
                en: "links lead to content files, such as `../area/objective.md`",
                it: "i link portano a file dei contenuti, come `../area/obiettivo.md`"
            )
        case .deadAnchor(_, let nearest?):
            language.pick(en: "did you mean `#\(nearest)`?", it: "forse volevi scrivere `#\(nearest)`?")
        case .linkToDraft:
            language.pick(
                en: "take out the link, or `draft: true` in that file",
                it: "togli il link, o `draft: true` in quel file"
            )
        case .notAPicture:
            language.pick(
                en: "for a link, leave out the `!` before it",
                it: "se è un link, togli il `!` che sta davanti"
            )
        case .missingImage:
            language.pick(
                en: "put the file beside the text, or correct the name",
                it: "metti il file accanto al testo, o correggi il nome"
            )
        case .linkScheme:
            language.pick(
                en: "links may begin with https:, http:, mailto: and tel:",
                it: "i link possono cominciare con https:, http:, mailto: e tel:"
            )
        case .absoluteLink:
            language.pick(
                en: "write it relative to this file, such as `../area/objective.md`",
                it: "scrivilo a partire da questo file, come `../area/obiettivo.md`"
            )
        case .furtherTextErrors, .furtherTextWarnings:
            language.pick(en: "mend those first", it: "correggi prima quelli")
        case .textBeyondLimit(let kind): Self.suggestion(for: kind, in: language)
        case .rawHTML: language.pick(en: "use Markdown", it: "usa Markdown")
        case .notAnImage: language.pick(en: "save it again as PNG", it: "salvala di nuovo come PNG")
        case .sameAddress: language.pick(en: "rename one of the two files", it: "rinomina uno dei due file")
        case .reservedName: language.pick(en: "rename the file", it: "rinomina il file")
        case .formerNameTaken:
            language.pick(en: "take that name out of `formerly`", it: "togli quel nome da `formerly`")
        case .deadAnchor(_, nil):
            language.pick(
                en: "a heading `The new homes` is the place `#the-new-homes`",
                it: "un titolo `Le case nuove` è il punto `#le-case-nuove`"
            )
        case .cannotWrite:
            language.pick(
                en: "check the folder's permissions and the space on the disk",
                it: "controlla i permessi della cartella e lo spazio sul disco"
            )
        case .cannotRead:
            language.pick(
                en: "check that it is there and that you may open it",
                it: "controlla che ci sia e che tu possa aprirlo"
            )
        case .outputTooLarge:
            language.pick(
                en: "spread the content over several files", it: "distribuisci il contenuto su più file")
        case .missingTemplateFile:
            language.pick(
                en: "copy it from the templates that come with sitegen",
                it: "copialo dai modelli che vengono con sitegen"
            )
        case .noURL:
            language.pick(
                en: "when the address is known, add a line `url: https://…` to it",
                it: "quando l'indirizzo è noto, aggiungici una riga `url: https://…`"
            )
        case .otherPage: nil
        }
    }
}
