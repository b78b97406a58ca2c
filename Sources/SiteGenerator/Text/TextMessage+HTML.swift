package import Diagnostics
package import Markdown

extension TextMessage {
    /// Raw HTML in a text.
    package static func rawHTML(_ kind: HTMLFinding.Kind) -> Message {
        switch kind {
        case .leftOut:
            Message(
                "raw-html", as: .warning,
                Wording(
                    en: "HTML in a text is left out of the page",
                    it: "l'HTML in un testo non arriva nella pagina"),
                suggestion: Wording(en: "use Markdown", it: "usa Markdown"))
        case .joins:
            Message(
                "raw-html-joins-words",
                Wording(
                    en: "without this HTML, which is left out of the page, words or digits would run together",
                    it: "senza questo HTML, che non arriva nella pagina, parole o cifre si unirebbero"),
                suggestion: Wording(
                    en: "take out the tag; where words are to stand apart, put a blank or a new line there",
                    it: "togli il tag; dove le parole vanno separate, metti uno spazio o vai a capo"))
        case .loses(let text):
            Message(
                "raw-html-loses-text",
                Wording(
                    en: "`\(text)` is HTML or stands in it, and would be missing from the page",
                    it: "`\(text)` è HTML o ci sta dentro, e nella pagina mancherebbe"),
                suggestion: Wording(
                    en: "write it in Markdown: take out the tags, and put `\\` before a `<` that is meant as a sign",
                    it: "scrivilo in Markdown: togli i tag, e metti `\\` davanti a un `<` che sia solo un segno"))
        case .unstrikes:
            Message(
                "raw-html-struck-out",
                Wording(
                    en: "what is struck out here would stand in the page as if it held",
                    it: "quel che qui è barrato starebbe nella pagina come se valesse"),
                suggestion: Wording(
                    en: "take it out, or say in words what holds instead",
                    it: "toglilo, o di' a parole che cosa vale al suo posto"))
        case .raises(let text):
            Message(
                "no-raised-character",
                Wording(
                    en: "`\(text)` cannot be raised: only digits and `+ - = ( )` can",
                    it: "`\(text)` non si può mettere in alto: si può solo con le cifre e con `+ - = ( )`"),
                suggestion: Wording(
                    en: "take out the tags, and write `\(text)` with a blank, or with `^`, before it",
                    it: "togli i tag, e scrivi `\(text)` con uno spazio, o con `^`, davanti"))
        case .lowers(let text):
            Message(
                "no-lowered-character",
                Wording(
                    en: "`\(text)` cannot be lowered: only digits and `+ - = ( )` can",
                    it: "`\(text)` non si può mettere in basso: si può solo con le cifre e con `+ - = ( )`"),
                suggestion: Wording(
                    en: "take out the tags: write `\(text)` by itself, with a blank before it where needed",
                    it: "togli i tag: scrivi `\(text)` da solo, con uno spazio davanti se serve"))
        }
    }
}
