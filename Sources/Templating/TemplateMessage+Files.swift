package import Diagnostics

// What is wrong with a template, or with how others use it.
extension TemplateMessage {
    /// A page without a template.
    package static func missingPage(_ name: String, nearest: String?) -> Message {
        Message(
            "template-missing-page",
            noTemplate(name),
            suggestion: nearest.map(didYouMean)
                ?? Wording(
                    en: "copy it from the templates that come with sitegen",
                    it: "copialo dai modelli che vengono con sitegen"))
    }

    /// A page whose template is empty.
    package static func emptyPage(_ name: String) -> Message {
        Message(
            "template-empty-page",
            Wording(
                en: "`\(name)` is empty, and so would be its pages",
                it: "`\(name)` è vuoto, e lo sarebbero anche le sue pagine"),
            suggestion: Wording(
                en: "write the page, or delete the file: the built-in one then counts",
                it: "scrivi la pagina, o cancella il file: allora vale quello del programma"))
    }

    /// A partial or parent that is not there.
    package static func unknownPartial(_ name: String, nearest: String?) -> Message {
        Message(
            "template-unknown-partial",
            noTemplate(name),
            suggestion: nearest.map(didYouMean)
                ?? Wording(
                    en: "make the file `\(name).mustache` in the templates folder",
                    it: "crea il file `\(name).mustache` nella cartella dei modelli"))
    }

    /// The name of a partial or parent that could leave the folder of the templates.
    package static func badPartialName(_ name: String) -> Message {
        Message(
            "template-bad-partial-name",
            Wording(
                en: "`\(name)` is not the name of a template in the templates folder",
                it: "`\(name)` non è il nome di un modello nella cartella dei modelli"),
            suggestion: Wording(
                en: "type it as `partials/head`: no `..`, no `\\`, no `/` at the start",
                it: "scrivilo come `partials/head`: senza `..`, senza `\\`, senza `/` all'inizio"))
    }

    /// A template that includes itself, through the others named.
    package static func recursivePartial(_ name: String, through: [String]) -> Message {
        Message(
            "template-recursive-partial",
            Wording(
                en: "`\(name)` includes itself" + list(through, lead: " through "),
                it: "`\(name)` include sé stesso" + list(through, lead: " tramite ")),
            suggestion: Wording(en: "remove one of the inclusions", it: "togli una delle inclusioni"))
    }

    /// A block that should replace one of the parent's, which has none of that name.
    package static func unknownBlock(_ name: String, parent: String, nearest: String?) -> Message {
        Message(
            "template-unknown-block",
            Wording(
                en: "`\(parent)` has no block `\(name)`",
                it: "`\(parent)` non ha un blocco `\(name)`"),
            suggestion: nearest.map(didYouMean)
                ?? Wording(
                    en: "remove it, or add `{{$\(name)}}{{/\(name)}}` to `\(parent)`",
                    it: "toglilo, o aggiungi `{{$\(name)}}{{/\(name)}}` a `\(parent)`"))
    }

    /// A block that replaces one which stands only inside another that is replaced, too.
    package static func hiddenBlock(_ name: String, outer: String) -> Message {
        Message(
            "template-hidden-block",
            as: .warning,
            Wording(
                en: "block `\(name)` is never shown: it stands inside `\(outer)`, which is replaced as a whole",
                it: "il blocco `\(name)` non si vede mai: sta dentro `\(outer)`, che viene sostituito per intero"),
            suggestion: Wording(
                en: "move its content into the block `\(outer)`", it: "sposta il suo contenuto nel blocco `\(outer)`"))
    }

    /// A template that no page uses.
    package static func unusedTemplate(_ name: String) -> Message {
        Message(
            "template-unused",
            as: .warning,
            Wording(en: "no page uses `\(name)`", it: "nessuna pagina usa `\(name)`"),
            suggestion: Wording(
                en: "remove it, or include it with `{{>\(name)}}`", it: "toglilo, o includilo con `{{>\(name)}}`"))
    }

    /// Where a template is included, which explains the names that it sees.
    package static func includedHere(_ name: String) -> Message {
        Message(
            "template-included-here",
            as: .note,
            Wording(en: "`\(name)` is included here", it: "`\(name)` è incluso qui"))
    }

    private static func list(_ names: [String], lead: String) -> String {
        names.isEmpty ? "" : lead + names.map { "`\($0)`" }.joined(separator: ", ")
    }

    private static func noTemplate(_ name: String) -> Wording {
        Wording(en: "there is no template `\(name)`", it: "il modello `\(name)` non esiste")
    }
}
