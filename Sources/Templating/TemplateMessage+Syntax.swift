package import Diagnostics

// What is wrong with tags, and with what opens and closes.
extension TemplateMessage {
    /// A tag whose end is missing; `missing` is what would end it.
    package static func unclosedTag(missing: String) -> Message {
        Message(
            "template-unclosed-tag",
            Wording(
                en: "this tag is not closed: `\(missing)` is missing",
                it: "questo tag non è chiuso: manca `\(missing)`"),
            suggestion: Wording(en: "type `\(missing)` at its end", it: "scrivi `\(missing)` alla sua fine"))
    }

    /// A tag without a name.
    package static let emptyTag = Message(
        "template-empty-tag",
        Wording(en: "this tag names nothing", it: "questo tag non contiene alcun nome"),
        suggestion: Wording(en: "type a name, as in `{{title}}`", it: "scrivi un nome, come in `{{title}}`"))

    /// A name with white space in it, or with nothing before, between or after its dots.
    package static func badName(_ name: String) -> Message {
        Message(
            "template-bad-name",
            Wording(en: "`\(name)` is not a name", it: "`\(name)` non è un nome"),
            suggestion: Wording(
                en: "names have no spaces; parts are joined by one dot, as in `site.title`",
                it: "i nomi non hanno spazi; le parti si uniscono con un punto, come in `site.title`"))
    }

    /// A tag that should set the delimiters and does not.
    package static let badDelimiters = Message(
        "template-bad-delimiters",
        Wording(
            en: "this tag does not set two delimiters",
            it: "questo tag non imposta due delimitatori"),
        suggestion: Wording(en: "type for example `{{=<% %>=}}`", it: "scrivi per esempio `{{=<% %>=}}`"))

    /// An opening tag, as typed, whose closing tag is missing.
    package static func unclosedSection(_ markup: String) -> Message {
        Message(
            "template-unclosed-section",
            Wording(en: "`\(markup)` is never closed", it: "`\(markup)` non è mai chiuso"),
            suggestion: Wording(
                en: "add `{{/\(markup.drop { "{#^<$".contains($0) })`",
                it: "aggiungi `{{/\(markup.drop { "{#^<$".contains($0) })`"))
    }

    /// A closing tag that closes nothing; `open` is the innermost element there.
    package static func unopenedSection(_ name: String, open: String?) -> Message {
        Message(
            "template-unopened-section",
            Wording(
                en: "`{{/\(name)}}` closes nothing" + (open.map { "; `\($0)` is open here" } ?? ""),
                it: "`{{/\(name)}}` non chiude nulla" + (open.map { "; qui è aperto `\($0)`" } ?? "")),
            suggestion: open.map { open in Wording(en: "did you mean `{{/\(open)}}`?", it: "intendevi `{{/\(open)}}`?")
            }
                ?? Wording(
                    en: "remove it, or open it before with `{{#\(name)}}`",
                    it: "toglilo, o aprilo prima con `{{#\(name)}}`"))
    }

    /// A closing tag that comes before the one of an element inside.
    package static func crossedSections(_ name: String, inner: String) -> Message {
        Message(
            "template-crossed-sections",
            Wording(
                en: "`{{/\(name)}}` comes before `{{/\(inner)}}`",
                it: "`{{/\(name)}}` viene prima di `{{/\(inner)}}`"),
            suggestion: Wording(en: "move `{{/\(inner)}}` before it", it: "sposta prima `{{/\(inner)}}`"))
    }

    /// Text or tags in a parent, outside its blocks, which have no effect.
    package static func ignoredContent(parent: String) -> Message {
        Message(
            "template-ignored-content",
            as: .warning,
            Wording(
                en: "only blocks have an effect in `{{<\(parent)}}`; this is left out",
                it: "dentro `{{<\(parent)}}` contano solo i blocchi; questo viene tralasciato"),
            suggestion: Wording(
                en: "put it into a block: `{{$content}}…{{/content}}`",
                it: "mettilo in un blocco: `{{$content}}…{{/content}}`"))
    }

    /// Two blocks of one name in a parent.
    package static func duplicateBlock(_ name: String) -> Message {
        Message(
            "template-duplicate-block",
            Wording(en: "block `\(name)` is already given", it: "il blocco `\(name)` è già indicato"),
            suggestion: Wording(en: "keep one of the two", it: "tienine uno solo"))
    }

    /// Where an element was opened; the tag as typed.
    package static func openedHere(_ markup: String) -> Message {
        Message(
            "template-opened-here",
            as: .note,
            Wording(en: "`\(markup)` is here", it: "`\(markup)` è qui"))
    }
}
