package import Diagnostics

/// What can be wrong with the YAML of a file. Lines and quotes have files of their own.
package enum YAMLMessage {
    package static func syntax(problem: String) -> Message {
        Message(
            "yaml-syntax",
            Wording(
                en: "this cannot be read as YAML (\(problem))",
                it: "questo non si può leggere come YAML (\(problem))"),
            suggestion: Wording(
                en: "compare it with a file that works, and put texts with special signs in quotes",
                it: "confrontalo con un file che va bene, e metti tra virgolette i testi con segni speciali"))
    }

    package static func controlCharacter(number: UInt32) -> Message {
        Message(
            "control-character",
            Wording(
                en: "an invisible character stands here that may not (\(number.codePoint))",
                it: "qui c'è un carattere invisibile non ammesso (\(number.codePoint))"),
            suggestion: Wording(
                en: "delete it, and type the space or the new line that it stands for",
                it: "cancellalo, e scrivi lo spazio o l'a capo di cui tiene il posto"))
    }

    package static func tooDeep(limit: Int) -> Message {
        Message(
            "yaml-too-deep",
            Wording(
                en: "values are nested more than \(limit) deep",
                it: "i valori sono annidati oltre \(limit) livelli"),
            suggestion: Wording(
                en: "begin the lines with fewer spaces, as in a file that works",
                it: "fai cominciare le righe con meno spazi, come in un file che va bene"))
    }

    package static func tooManyValues(limit: Int) -> Message {
        Message(
            "too-many-values",
            Wording(
                en: "the file holds more than \(limit) keys and values",
                it: "il file contiene più di \(limit) chiavi e valori"),
            suggestion: Wording(
                en: "is this the right file? if it is, spread it over several",
                it: "è il file giusto? se lo è, distribuiscilo su più file"))
    }

    package static func nullWord(word: String) -> Message {
        Message(
            "yaml-null",
            Wording(
                en: "`\(word)` is not a value",
                it: "`\(word)` non è un valore"),
            suggestion: Wording(
                en: "leave the value empty, or type \"\(word)\" if it is a text",
                it: "lascia vuoto il valore, o scrivi \"\(word)\" se è un testo"))
    }
}

extension YAMLMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        syntax(problem: "did not find expected node content"),
        controlCharacter(number: 0x0B),
        misplacedLine,
        lineWithoutKey,
        notAMapping,
        anchor,
        alias,
        tag,
        secondDocument,
        duplicateKey(key: "target"),
        firstKey(key: "target"),
        keyNotText,
        tooDeep(limit: Limit.valueDepth.figure),
        tooManyValues(limit: Limit.values.figure),
        tabIndentation,
        otherBlank("\u{A0}"),
        missingSpaceAfterColon(key: "target"),
        unclosedQuote(quote: "\""),
        textAfterQuote,
        unknownEscape,
        missingComma(closing: "}"),
        mustBeQuoted(value: "> 70%", start: ">"),
        colonInText(value: "M4: avanzamento lavori"),
        commentCutsText(cut: "#12"),
        nullWord(word: "null"),
        commaInBraces(cut: "68%", typed: "59,68%"),
    ]
}
