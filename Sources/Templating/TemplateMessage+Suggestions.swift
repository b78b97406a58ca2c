import Diagnostics

extension TemplateMessage {
    /// What to type instead.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .missingPage(_, let nearest?), .unknownName(_, _, let nearest?), .unknownPartial(_, let nearest?),
            .unknownBlock(_, _, let nearest?):
            language.pick(en: "did you mean `\(nearest)`?", it: "intendevi `\(nearest)`?")
        case .unclosedTag(let missing):
            language.pick(en: "type `\(missing)` at its end", it: "scrivi `\(missing)` alla sua fine")
        case .emptyTag: language.pick(en: "type a name, as in `{{title}}`", it: "scrivi un nome, come in `{{title}}`")
        case .badName:
            language.pick(
                en: "names have no spaces; parts are joined by one dot, as in `site.title`",
                it: "i nomi non hanno spazi; le parti si uniscono con un punto, come in `site.title`"
            )
        case .badDelimiters: language.pick(en: "type for example `{{=<% %>=}}`", it: "scrivi per esempio `{{=<% %>=}}`")
        case .unclosedSection(let markup):
            language.pick(
                en: "add `{{/\(markup.drop { "{#^<$".contains($0) })`",
                it: "aggiungi `{{/\(markup.drop { "{#^<$".contains($0) })`"
            )
        case .unopenedSection(_, let open?):
            language.pick(en: "did you mean `{{/\(open)}}`?", it: "intendevi `{{/\(open)}}`?")
        case .unopenedSection(let name, nil):
            language.pick(
                en: "remove it, or open it before with `{{#\(name)}}`", it: "toglilo, o aprilo prima con `{{#\(name)}}`"
            )
        case .crossedSections(_, let inner):
            language.pick(en: "move `{{/\(inner)}}` before it", it: "sposta prima `{{/\(inner)}}`")
        case .openedHere, .includedHere: nil
        default: inclusionSuggestion(in: language) ?? valueSuggestion(in: language)
        }
    }

    /// What to do about templates that include others.
    private func inclusionSuggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .ignoredContent:
            language.pick(
                en: "put it into a block: `{{$content}}…{{/content}}`",
                it: "mettilo in un blocco: `{{$content}}…{{/content}}`"
            )
        case .duplicateBlock: language.pick(en: "keep one of the two", it: "tienine uno solo")
        case .tooDeep: language.pick(en: "nest sections and templates less", it: "annida meno sezioni e modelli")
        case .tooLarge, .outputTooLarge:
            language.pick(
                en: "include fewer templates in one another", it: "includi meno modelli uno dentro l'altro")
        case .missingPage:
            language.pick(
                en: "copy it from the templates that come with sitegen",
                it: "copialo dai modelli che vengono con sitegen"
            )
        case .unknownPartial(let name, _):
            language.pick(
                en: "make the file `\(name).mustache` in the templates folder",
                it: "crea il file `\(name).mustache` nella cartella dei modelli"
            )
        case .badPartialName:
            language.pick(
                en: "type it as `partials/head`: no `..`, no `\\`, no `/` at the start",
                it: "scrivilo come `partials/head`: senza `..`, senza `\\`, senza `/` all'inizio"
            )
        case .recursivePartial:
            language.pick(en: "remove one of the inclusions", it: "togli una delle inclusioni")
        case .unknownBlock(let name, let parent, _):
            language.pick(
                en: "remove it, or add `{{$\(name)}}{{/\(name)}}` to `\(parent)`",
                it: "toglilo, o aggiungi `{{$\(name)}}{{/\(name)}}` a `\(parent)`"
            )
        case .hiddenBlock(_, let outer):
            language.pick(
                en: "move its content into the block `\(outer)`", it: "sposta il suo contenuto nel blocco `\(outer)`")
        case .emptyPage:
            language.pick(
                en: "write the page, or delete the file: the built-in one then counts",
                it: "scrivi la pagina, o cancella il file: allora vale quello del programma"
            )
        case .unusedTemplate(let name):
            language.pick(
                en: "remove it, or include it with `{{>\(name)}}`", it: "toglilo, o includilo con `{{>\(name)}}`")
        default: nil
        }
    }

    /// What to do about values.
    private func valueSuggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .unknownName:
            language.pick(
                en: "the guide in the templates folder lists what each page has",
                it: "la guida nella cartella dei modelli elenca che cosa ha ogni pagina"
            )
        case .notPrintable(".", _):
            language.pick(en: "print one of its values by name", it: "stampa uno dei suoi valori per nome")
        case .notPrintable(let name, _):
            language.pick(
                en: "use a section: `{{#\(name)}}…{{/\(name)}}`",
                it: "usa una sezione: `{{#\(name)}}…{{/\(name)}}`"
            )
        case .escapedHTML(let name): language.pick(en: "type `{{{\(name)}}}`", it: "scrivi `{{{\(name)}}}`")
        case .unescapedText(let name): language.pick(en: "type `{{\(name)}}`", it: "scrivi `{{\(name)}}`")
        case .pointlessSection: language.pick(en: "remove it", it: "toglila")
        default: nil
        }
    }
}
