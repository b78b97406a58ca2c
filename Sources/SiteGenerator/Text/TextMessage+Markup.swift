package import Diagnostics
package import Markdown

extension TextMessage {
    /// Markup that other programs know.
    ///
    /// - Parameter excerpt: what stands there.
    package static func foreignMarkup(_ kind: MarkupFinding.Kind, _ excerpt: String) -> Message {
        switch kind {
        case .table:
            Message(
                "markup-table", as: .warning,
                shownAsTyped("this table", "questa tabella"),
                suggestion: Wording(
                    en:
                        "save it as a CSV file beside the text, and write `![Title of the table](name-of-file.csv)`",
                    it: "salvala in un file CSV accanto al testo, e scrivi `![Titolo della tabella](nome-file.csv)`")
            )
        case .footnote:
            Message(
                "markup-footnote", as: .warning,
                Wording(
                    en: "there are no footnotes: the page shows `\(excerpt)`",
                    it: "le note a piè di pagina non ci sono: la pagina mostra `\(excerpt)`"),
                suggestion: Wording(
                    en: "write the note into the sentence, in round brackets",
                    it: "scrivi la nota dentro la frase, tra parentesi tonde"))
        case .strike:
            Message(
                "markup-strike", as: .warning,
                shownAsTyped("`~~` around words", "`~~` attorno a parole"),
                suggestion: Wording(
                    en: "take out what is struck out, or say in words what holds instead",
                    it: "togli quel che è barrato, o di' a parole che cosa vale al suo posto"))
        case .mark:
            Message(
                "markup-mark", as: .warning,
                shownAsTyped("`==` around words", "`==` attorno a parole"),
                suggestion: Wording(
                    en: "for bold words write `**words**`", it: "per il grassetto scrivi `**parole**`"))
        case .address:
            Message(
                "markup-address", as: .warning,
                Wording(en: "`\(excerpt)` is no link", it: "`\(excerpt)` non è un collegamento"),
                suggestion: address(excerpt, scheme: excerpt.contains("://") ? "" : "https://"))
        case .mail:
            Message(
                "markup-mail", as: .warning,
                Wording(en: "the mailbox `\(excerpt)` is no link", it: "la casella `\(excerpt)` non è un collegamento"),
                suggestion: Wording(en: "write `<\(excerpt)>`", it: "scrivi `<\(excerpt)>`"))
        case .heading:
            Message(
                "markup-heading", as: .warning,
                Wording(
                    en: "without a blank after it, `\(excerpt)` makes no heading",
                    it: "senza uno spazio dopo, `\(excerpt)` non fa un titolo"),
                suggestion: Wording(
                    en: "write `\(excerpt) Heading`; if it is only a sign, put `\\` before it",
                    it: "scrivi `\(excerpt) Titolo`; se è solo un segno, mettigli `\\` davanti"))
        case .headingPlace:
            Message(
                "markup-heading-place", as: .warning,
                shownAsTyped("`\(excerpt)`", "`\(excerpt)`"),
                suggestion: Wording(
                    en: "take it out: the heading `The new homes` is the place `#the-new-homes` by itself",
                    it: "toglilo: il titolo `Le case nuove` è già da sé il punto `#le-case-nuove`"))
        case .partedLink:
            Message(
                "markup-parted-link", as: .warning,
                Wording(
                    en: "with a blank between `]` and `(` this is no link",
                    it: "con uno spazio tra `]` e `(` questo non è un collegamento"),
                suggestion: Wording(en: "write `[text](\(excerpt))`", it: "scrivi `[testo](\(excerpt))`"))
        case .blankInAddress:
            Message(
                "markup-blank-in-address", as: .warning,
                Wording(
                    en: "with a blank in its address this is no link",
                    it: "con uno spazio nell'indirizzo questo non è un collegamento"),
                suggestion: Wording(
                    en: "correct the address, or put it between `<` and `>`: `[text](<\(excerpt)>)`",
                    it: "correggi l'indirizzo, o mettilo tra `<` e `>`: `[testo](<\(excerpt)>)`"))
        case .task:
            Message(
                "markup-task", as: .warning,
                shownAsTyped("`\(excerpt)`", "`\(excerpt)`"),
                suggestion: Wording(
                    en: "say it in words, such as `- done: …` or `- still to do: …`",
                    it: "dillo a parole, come `- fatto: …` o `- da fare: …`"))
        case .definition:
            Message(
                "markup-definition", as: .warning,
                shownAsTyped("the `:` before a definition", "il `:` davanti a una definizione"),
                suggestion: Wording(
                    en: "write it as a list: `- **word**: what it means`",
                    it: "scrivilo come elenco: `- **parola**: che cosa vuol dire`"))
        case .minus:
            Message(
                "markup-minus", as: .warning,
                Wording(
                    en: "the `-` before `\(excerpt)` makes an item of a list here",
                    it: "il `-` davanti a `\(excerpt)` qui fa la voce di un elenco"),
                suggestion: Wording(
                    en: "write the minus without a blank, `-\(excerpt)`; put an empty line before a list",
                    it: "scrivi il meno senza spazio, `-\(excerpt)`; prima di un elenco metti una riga vuota"))
        }
    }

    private static func shownAsTyped(_ english: String, _ italian: String) -> Wording {
        Wording(
            en: "\(english) stands in the page as it is typed", it: "\(italian) resta nella pagina così come è scritto")
    }

    private static func address(_ address: String, scheme: String) -> Wording {
        scheme.isEmpty
            ? Wording(en: "write `<\(address)>`", it: "scrivi `<\(address)>`")
            : Wording(
                en: "write `[\(address)](\(scheme)\(address))`", it: "scrivi `[\(address)](\(scheme)\(address))`")
    }
}
