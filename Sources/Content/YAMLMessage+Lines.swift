package import Diagnostics

// How lines make fields.
extension YAMLMessage {
    package static let misplacedLine = Message(
        "yaml-misplaced-line",
        Wording(
            en: "this line does not fit the lines above it",
            it: "questa riga non si accorda con quelle sopra"),
        suggestion: Wording(
            en: "begin it with as many spaces as the lines that it belongs to; "
                + "a text over several lines needs quotes around it",
            it: "falla cominciare con tanti spazi quanti ne hanno le righe del suo gruppo; "
                + "un testo su più righe va tra virgolette"))

    package static let lineWithoutKey = Message(
        "yaml-line-without-key",
        Wording(en: "this line has no key", it: "in questa riga manca la chiave"),
        suggestion: Wording(
            en: "begin it with `key: `, or with two more spaces if it goes on with the line above",
            it: "falla cominciare con `chiave: `, o con due spazi in più se continua la riga sopra"))

    package static let notAMapping = Message(
        "yaml-not-fields",
        Wording(
            en: "fields are expected here, one `key: value` a line",
            it: "qui ci vogliono dei campi, uno per riga: `chiave: valore`"),
        suggestion: Wording(
            en: "type for example `title: New homes`, each field on a line of its own",
            it: "scrivi per esempio `title: Case nuove`, ogni campo su una riga sua"))

    package static let secondDocument = Message(
        "yaml-second-document",
        Wording(
            en: "a second YAML document begins here",
            it: "qui comincia un secondo documento YAML"),
        suggestion: Wording(en: "remove it, or put it in a file of its own", it: "toglilo, o mettilo in un altro file"))

    package static func duplicateKey(key: String) -> Message {
        Message(
            "duplicate-key",
            Wording(en: "the key `\(key)` stands twice", it: "la chiave `\(key)` c'è due volte"),
            suggestion: Wording(en: "keep one of the two", it: "tieni una sola delle due"))
    }

    package static func firstKey(key: String) -> Message {
        Message(
            "first-key",
            as: .note,
            Wording(en: "the first `\(key)` is here", it: "il primo `\(key)` è qui"))
    }

    package static let keyNotText = Message(
        "yaml-key-not-text",
        Wording(en: "a key must be one word", it: "una chiave dev'essere una parola"),
        suggestion: Wording(
            en: "type one word before the colon, such as `title: …`",
            it: "scrivi una sola parola prima dei due punti, come `title: …`"))

    package static let tabIndentation = Message(
        "yaml-tab",
        Wording(
            en: "the line is indented with a tab",
            it: "il rientro della riga è fatto con un tabulatore"),
        suggestion: Wording(en: "use spaces", it: "usa degli spazi"))

    package static func otherBlank(_ character: Unicode.Scalar) -> Message {
        Message(
            "yaml-other-space",
            Wording(
                en: "the space here is not the usual one (\(character.value.codePoint)): YAML takes it for a letter",
                it: "lo spazio qui non è quello normale (\(character.value.codePoint)): YAML lo prende per una lettera"),
            suggestion: Wording(
                en: "delete it, and type a space with the space bar",
                it: "cancellalo, e scrivi uno spazio con la barra spaziatrice"))
    }

    package static func missingSpaceAfterColon(key: String) -> Message {
        Message(
            "yaml-missing-space",
            Wording(
                en: "the space after `\(key):` is missing",
                it: "manca lo spazio dopo `\(key):`"),
            suggestion: Wording(en: "type `\(key): ` and the value", it: "scrivi `\(key): ` e poi il valore"))
    }
}
