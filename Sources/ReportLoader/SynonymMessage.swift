package import Diagnostics

/// What can be wrong with `synonyms.yaml`.
package enum SynonymMessage {
    package static func alone(word: String) -> Message {
        Message(
            "synonym-alone",
            Wording(
                en: "`\(word)` stands alone: nothing on this line means the same",
                it: "`\(word)` è da solo: in questa riga non c'è niente che vuol dire lo stesso"),
            suggestion: Wording(
                en: "add a word after a comma, as in `- \(word), another word`, or remove the line",
                it: "aggiungi una parola dopo una virgola, come in `- \(word), altra parola`, o togli la riga"))
    }

    package static let missingWord = Message(
        "synonym-missing",
        Wording(en: "a word is missing beside a comma", it: "manca una parola accanto a una virgola"),
        suggestion: Wording(
            en: "add the word, or remove the comma", it: "aggiungi la parola, o togli la virgola"))

    package static func nothingToFind(word: String) -> Message {
        Message(
            "synonym-not-searched",
            Wording(
                en: "`\(word)` has no word that the search looks for",
                it: "`\(word)` non ha parole che la ricerca cerca"),
            suggestion: Wording(
                en: "write a word of two letters or more that is no article or preposition",
                it: "scrivi una parola di almeno due lettere che non sia un articolo o una preposizione"))
    }

    package static func twice(word: String) -> Message {
        Message(
            "synonym-twice",
            Wording(
                en: "`\(word)` is in the list already: the search takes all forms of a word for one",
                it: "`\(word)` c'è già: la ricerca prende tutte le forme di una parola per la stessa"),
            suggestion: Wording(
                en: "remove it here, or put the two lines together", it: "toglila da qui, o unisci le due righe"))
    }

    package static func firstTime(word: String) -> Message {
        Message(
            "synonym-first",
            as: .note,
            Wording(en: "it is here, as `\(word)`", it: "è qui, come `\(word)`"))
    }
}

extension SynonymMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        alone(word: "bici"), missingWord, nothingToFind(word: "e"), twice(word: "alloggi"), firstTime(word: "alloggio"),
    ]
}
