package import Diagnostics

/// Characters of a text that are not what they look like, or that nobody sees.
package enum CharacterMessage {
    package static func invisible(_ character: Unicode.Scalar) -> Message {
        Message(
            "invisible-character",
            turnsText(character)
                ? Wording(
                    en:
                        "an invisible character stands here that turns the text around it (\(character.value.codePoint))",
                    it: "qui c'è un carattere invisibile che rovescia il testo attorno (\(character.value.codePoint))")
                : Wording(
                    en: "an invisible character stands here (\(character.value.codePoint))",
                    it: "qui c'è un carattere invisibile (\(character.value.codePoint))"),
            suggestion: Wording(
                en: "remove it: delete the text around it, and type that anew",
                it: "toglilo: cancella il testo lì attorno e riscrivilo"))
    }

    package static func misleading(_ character: Unicode.Scalar, looksLike: Unicode.Scalar?) -> Message {
        Message("misleading-letter", whatMisleads(character, looksLike), suggestion: whatToType(looksLike))
    }

    /// The same in a running text: there it leads only a search astray.
    package static func misleadingInText(_ character: Unicode.Scalar, looksLike: Unicode.Scalar?) -> Message {
        Message(
            "misleading-letter-in-text", as: .warning, whatMisleads(character, looksLike),
            suggestion: whatToType(looksLike))
    }

    private static func whatMisleads(_ character: Unicode.Scalar, _ looksLike: Unicode.Scalar?) -> Wording {
        let number = character.value.codePoint
        return looksLike.map { looksLike in
            Wording(
                en: "this `\(character)` is no `\(looksLike)`: it is \(number), of another alphabet",
                it: "questo `\(character)` non è `\(looksLike)`: è \(number), di un altro alfabeto")
        }
            ?? Wording(
                en: "this `\(character)` (\(number)) is of another alphabet than the rest of the word",
                it: "questo `\(character)` (\(number)) non è dell'alfabeto del resto della parola")
    }

    private static func whatToType(_ looksLike: Unicode.Scalar?) -> Wording {
        looksLike.map { looksLike in
            Wording(
                en: "type `\(looksLike)` in its place; if it is meant, put a blank or a hyphen beside it",
                it: "scrivi `\(looksLike)` al suo posto; se è voluto, mettici accanto uno spazio o un trattino")
        } ?? Wording(en: "write the word in one alphabet", it: "scrivi la parola in un solo alfabeto")
    }

    private static func turnsText(_ character: Unicode.Scalar) -> Bool {
        switch character.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension CharacterMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        invisible("\u{202E}"),
        misleading("о", looksLike: "o"),
        misleadingInText("о", looksLike: "o"),
    ]
}
