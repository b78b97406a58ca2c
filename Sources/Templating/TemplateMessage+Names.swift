package import Diagnostics

// What is wrong with the name of a value, or with the tag that it stands in.
extension TemplateMessage {
    /// A name that nothing has at this place.
    ///
    /// - Parameter pages: the templates of the pages that have a value of this name.
    package static func unknownName(_ name: String, pages: [String], nearest: String?) -> Message {
        let files = Wording.list(pages.map { "\($0).mustache" })
        return Message(
            "template-unknown-name",
            Wording(
                en: "nothing here is called `\(name)`" + (pages.isEmpty ? "" : "; it is a value of \(files)"),
                it: "qui nulla si chiama `\(name)`" + (pages.isEmpty ? "" : "; è un valore di \(files)")),
            suggestion: nearest.map(didYouMean) ?? seeGuide)
    }

    /// A name that an object does not have, as in `parent.name`.
    package static func unknownName(_ name: String, parent: String, nearest: String?) -> Message {
        Message(
            "template-unknown-name",
            Wording(en: "`\(parent)` has no `\(name)`", it: "`\(parent)` non ha `\(name)`"),
            suggestion: nearest.map(didYouMean) ?? seeGuide)
    }

    /// A value that is neither text nor HTML, in a tag that prints.
    package static func notPrintable(_ name: String, _ kind: TemplateValueKind) -> Message {
        Message(
            "template-not-printable",
            Wording(
                en: "`\(name)` is \(kind.name(in: .english)) and cannot be printed",
                it: "`\(name)` è \(kind.name(in: .italian)) e non si può stampare"),
            suggestion: name == "."
                ? Wording(en: "print one of its values by name", it: "stampa uno dei suoi valori per nome")
                : Wording(
                    en: "use a section: `{{#\(name)}}…{{/\(name)}}`",
                    it: "usa una sezione: `{{#\(name)}}…{{/\(name)}}`"))
    }

    /// HTML in a tag that would escape it.
    package static func escapedHTML(_ name: String) -> Message {
        Message(
            "template-escaped-html",
            Wording(
                en: "`\(name)` is HTML and would show its tags",
                it: "`\(name)` è HTML e mostrerebbe i suoi tag"),
            suggestion: Wording(en: "type `{{{\(name)}}}`", it: "scrivi `{{{\(name)}}}`"))
    }

    /// Text in a tag that would not escape it.
    package static func unescapedText(_ name: String) -> Message {
        Message(
            "template-unescaped-text",
            Wording(
                en: "`\(name)` is text and must not be printed unescaped",
                it: "`\(name)` è testo e non va stampato senza protezione"),
            suggestion: Wording(en: "type `{{\(name)}}`", it: "scrivi `{{\(name)}}`"))
    }

    /// An inverted section of a value that is always there.
    package static func pointlessSection(_ name: String) -> Message {
        Message(
            "template-pointless-section",
            Wording(
                en: "`\(name)` is always there, so this is never shown",
                it: "`\(name)` c'è sempre, quindi questo non si vede mai"),
            suggestion: Wording(en: "remove it", it: "toglila"))
    }

    private static let seeGuide = Wording(
        en: "the guide lists what each page has: `sitegen new templates README.md` copies it",
        it: "la guida elenca che cosa ha ogni pagina: `sitegen new templates README.md` la copia")
}
