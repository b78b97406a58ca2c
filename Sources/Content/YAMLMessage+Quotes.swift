package import Diagnostics

// Values that need quotes, or have them wrong.
extension YAMLMessage {
    package static let anchor = Message(
        "yaml-anchor",
        Wording(
            en: "a value that begins with `&` would be a YAML anchor, and anchors are not used here",
            it: "un valore che comincia con `&` sarebbe un'àncora YAML, e qui non se ne usano"),
        suggestion: putInQuotes)

    package static let alias = Message(
        "yaml-alias",
        Wording(
            en: "a value that begins with `*` would be a YAML alias, and aliases are not used here",
            it: "un valore che comincia con `*` sarebbe un alias YAML, e qui non se ne usano"),
        suggestion: putInQuotes)

    package static let tag = Message(
        "yaml-tag",
        Wording(
            en: "a value that begins with `!` would be a YAML tag, and tags are not used here",
            it: "un valore che comincia con `!` sarebbe un'etichetta YAML, e qui non se ne usano"),
        suggestion: putInQuotes)

    package static func unclosedQuote(quote: Character) -> Message {
        Message(
            "yaml-unclosed-quote",
            Wording(
                en: "the quote \(quote) that opens here is not closed",
                it: "le virgolette \(quote) aperte qui non vengono chiuse"),
            suggestion: Wording(
                en: "type \(quote) at the end of the value",
                it: "scrivi \(quote) alla fine del valore"))
    }

    package static let textAfterQuote = Message(
        "yaml-text-after-quote",
        Wording(
            en: "text goes on after the closing quote",
            it: "dopo le virgolette di chiusura c'è altro testo"),
        suggestion: Wording(
            en: "put the whole value in double quotes, with \\\" for a double quote inside it",
            it: "metti tutto il valore tra virgolette doppie, con \\\" per quelle interne"))

    package static let unknownEscape = Message(
        "yaml-unknown-escape",
        Wording(
            en: "between double quotes `\\` begins a special character, but not with this letter",
            it: "tra virgolette doppie `\\` comincia un carattere speciale, ma non con questa lettera"),
        suggestion: Wording(
            en: "type `\\\\` for a `\\`, or use single quotes",
            it: "scrivi `\\\\` per avere `\\`, o usa le virgolette semplici"))

    package static func missingComma(closing: Character) -> Message {
        Message(
            "yaml-missing-comma",
            Wording(
                en: "a comma or the closing `\(closing)` is missing before this",
                it: "prima di qui manca una virgola, o la `\(closing)` di chiusura"),
            suggestion: Wording(
                en: "type it, or put the value in quotes",
                it: "scrivila, o metti il valore tra virgolette"))
    }

    package static func mustBeQuoted(value: String, start: String) -> Message {
        Message(
            "yaml-must-be-quoted",
            Wording(
                en: "a value that begins with `\(start)` needs quotes",
                it: "un valore che comincia con `\(start)` va tra virgolette"),
            suggestion: quoted(value))
    }

    package static func colonInText(value: String) -> Message {
        Message(
            "yaml-colon-in-text",
            Wording(
                en: "a text with a colon and a space in it needs quotes",
                it: "un testo che contiene due punti e uno spazio va tra virgolette"),
            suggestion: quoted(value))
    }

    package static func commentCutsText(cut: String) -> Message {
        Message(
            "yaml-comment-cuts-text",
            as: .warning,
            Wording(
                en: "everything from `#` on is a comment: `\(cut)` is not part of the value",
                it: "da `#` in poi è un commento: `\(cut)` non fa parte del valore"),
            suggestion: Wording(
                en: "put the value in quotes, or two spaces and `# ` before a comment",
                it: "metti il valore tra virgolette, o due spazi e `# ` prima di un commento"))
    }

    package static func commaInBraces(cut: String, typed: String?) -> Message {
        Message(
            "yaml-comma-in-braces",
            Wording(
                en: "between braces a comma ends the value: `\(cut)` was cut off",
                it: "tra parentesi graffe la virgola chiude il valore: `\(cut)` è rimasto fuori"),
            suggestion: typed.map(quoted)
                ?? Wording(
                    en: "put the value with the comma in quotes",
                    it: "metti tra virgolette il valore con la virgola"))
    }

    private static let putInQuotes = Wording(en: "put the value in quotes", it: "metti il valore tra virgolette")

    private static func quoted(_ value: String) -> Wording {
        Wording(en: "type \(YAMLQuotes.double(value))", it: "scrivi \(YAMLQuotes.double(value))")
    }
}
