import Diagnostics

extension TemplateMessage {
    /// What is wrong.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .unclosedTag(let missing):
            language.pick(
                en: "this tag is not closed: `\(missing)` is missing",
                it: "questo tag non è chiuso: manca `\(missing)`"
            )
        case .emptyTag: language.pick(en: "this tag names nothing", it: "questo tag non contiene alcun nome")
        case .badName(let name): language.pick(en: "`\(name)` is not a name", it: "`\(name)` non è un nome")
        case .badDelimiters:
            language.pick(
                en: "this tag does not set two delimiters",
                it: "questo tag non imposta due delimitatori"
            )
        case .unclosedSection(let markup):
            language.pick(en: "`\(markup)` is never closed", it: "`\(markup)` non è mai chiuso")
        case .unopenedSection(let name, let open):
            language.pick(
                en: "`{{/\(name)}}` closes nothing" + (open.map { "; `\($0)` is open here" } ?? ""),
                it: "`{{/\(name)}}` non chiude nulla" + (open.map { "; qui è aperto `\($0)`" } ?? "")
            )
        case .crossedSections(let name, let inner):
            language.pick(
                en: "`{{/\(name)}}` comes before `{{/\(inner)}}`",
                it: "`{{/\(name)}}` viene prima di `{{/\(inner)}}`"
            )
        case .tooDeep(let limit):
            language.pick(en: "more than \(limit) levels are nested here", it: "qui ci sono più di \(limit) livelli")
        case .tooLarge(let pieces):
            language.pick(
                en: "the page comes to more than \(pieces) pieces",
                it: "la pagina supera i \(pieces) elementi"
            )
        case .outputTooLarge(let limit):
            language.pick(
                en: "the page is larger than \(limit) bytes",
                it: "la pagina è più grande di \(limit) byte"
            )
        case .ignoredContent, .duplicateBlock, .missingPage, .emptyPage, .unknownPartial, .badPartialName,
            .recursivePartial, .unknownBlock, .hiddenBlock, .unusedTemplate, .openedHere, .includedHere:
            inclusionText(in: language)
        case .unknownName, .notPrintable, .escapedHTML, .unescapedText, .pointlessSection:
            valueText(in: language)
        }
    }

    /// Messages on templates that include others.
    private func inclusionText(in language: MessageLanguage) -> String {
        switch self {
        case .ignoredContent(let parent):
            language.pick(
                en: "only blocks have an effect in `{{<\(parent)}}`; this is left out",
                it: "dentro `{{<\(parent)}}` contano solo i blocchi; questo viene tralasciato"
            )
        case .duplicateBlock(let name):
            language.pick(en: "block `\(name)` is already given", it: "il blocco `\(name)` è già indicato")
        case .missingPage(let name, _):
            language.pick(en: "there is no template `\(name)`", it: "il modello `\(name)` non esiste")
        case .unknownPartial(let name, _):
            language.pick(en: "there is no template `\(name)`", it: "il modello `\(name)` non esiste")
        case .badPartialName(let name):
            language.pick(
                en: "`\(name)` is not the name of a template in the templates folder",
                it: "`\(name)` non è il nome di un modello nella cartella dei modelli"
            )
        case .recursivePartial(let name, let through):
            language.pick(
                en: "`\(name)` includes itself" + list(through, lead: " through "),
                it: "`\(name)` include sé stesso" + list(through, lead: " tramite ")
            )
        case .unknownBlock(let name, let parent, _):
            language.pick(
                en: "`\(parent)` has no block `\(name)`",
                it: "`\(parent)` non ha un blocco `\(name)`"
            )
        case .hiddenBlock(let name, let outer):
            language.pick(
                en: "block `\(name)` is never shown: it stands inside `\(outer)`, which is replaced as a whole",
                it: "il blocco `\(name)` non si vede mai: sta dentro `\(outer)`, che viene sostituito per intero"
            )
        case .unusedTemplate(let name):
            language.pick(en: "no page uses `\(name)`", it: "nessuna pagina usa `\(name)`")
        case .emptyPage(let name):
            language.pick(
                en: "`\(name)` is empty, and so would be its pages",
                it: "`\(name)` è vuoto, e lo sarebbero anche le sue pagine"
            )
        case .includedHere(let name): language.pick(en: "`\(name)` is included here", it: "`\(name)` è incluso qui")
        case .openedHere(let markup): language.pick(en: "`\(markup)` is here", it: "`\(markup)` è qui")
        default: ""
        }
    }

    /// Messages on values.
    private func valueText(in language: MessageLanguage) -> String {
        switch self {
        case .unknownName(let name, let parent?, _):
            language.pick(en: "`\(parent)` has no `\(name)`", it: "`\(parent)` non ha `\(name)`")
        case .unknownName(let name, nil, _):
            language.pick(en: "nothing here is called `\(name)`", it: "qui nulla si chiama `\(name)`")
        case .notPrintable(let name, let kind):
            language.pick(
                en: "`\(name)` is \(kind.name(in: language)) and cannot be printed",
                it: "`\(name)` è \(kind.name(in: language)) e non si può stampare"
            )
        case .escapedHTML(let name):
            language.pick(
                en: "`\(name)` is HTML and would show its tags",
                it: "`\(name)` è HTML e mostrerebbe i suoi tag"
            )
        case .unescapedText(let name):
            language.pick(
                en: "`\(name)` is text and must not be printed unescaped",
                it: "`\(name)` è testo e non va stampato senza protezione"
            )
        case .pointlessSection(let name):
            language.pick(
                en: "`\(name)` is always there, so this is never shown",
                it: "`\(name)` c'è sempre, quindi questo non si vede mai"
            )
        default: ""
        }
    }

    private func list(_ names: [String], lead: String) -> String {
        names.isEmpty ? "" : lead + names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
