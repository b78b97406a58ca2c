import Diagnostics

extension YAMLMessage {
    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .syntax(let problem):
            language.pick(
                en: "this cannot be read as YAML (\(problem))",
                it: "questo non si può leggere come YAML (\(problem))"
            )
        case .controlCharacter(let number):
            language.pick(
                en: "an invisible character stands here that may not (\(Self.name(ofCharacter: number)))",
                it: "qui c'è un carattere invisibile non ammesso (\(Self.name(ofCharacter: number)))"
            )
        case .misplacedLine:
            language.pick(
                en: "this line does not fit the lines above it",
                it: "questa riga non si accorda con quelle sopra"
            )
        case .lineWithoutKey:
            language.pick(en: "this line has no key", it: "in questa riga manca la chiave")
        case .notAMapping:
            language.pick(
                en: "fields are expected here, one `key: value` a line",
                it: "qui ci vogliono dei campi, uno per riga: `chiave: valore`"
            )
        case .anchor:
            language.pick(
                en: "a value that begins with `&` would be a YAML anchor, and anchors are not used here",
                it: "un valore che comincia con `&` sarebbe un'àncora YAML, e qui non se ne usano"
            )
        case .alias:
            language.pick(
                en: "a value that begins with `*` would be a YAML alias, and aliases are not used here",
                it: "un valore che comincia con `*` sarebbe un alias YAML, e qui non se ne usano"
            )
        case .tag:
            language.pick(
                en: "a value that begins with `!` would be a YAML tag, and tags are not used here",
                it: "un valore che comincia con `!` sarebbe un'etichetta YAML, e qui non se ne usano"
            )
        case .secondDocument:
            language.pick(
                en: "a second YAML document begins here",
                it: "qui comincia un secondo documento YAML"
            )
        case .duplicateKey(let key):
            language.pick(en: "the key `\(key)` stands twice", it: "la chiave `\(key)` c'è due volte")
        case .firstKey(let key):
            language.pick(en: "the first `\(key)` is here", it: "il primo `\(key)` è qui")
        case .keyNotText:
            language.pick(en: "a key must be one word", it: "una chiave dev'essere una parola")
        case .tooManyValues(let limit):
            language.pick(
                en: "the file holds more than \(limit) keys and values",
                it: "il file contiene più di \(limit) chiavi e valori"
            )
        case .tooDeep(let limit):
            language.pick(
                en: "values are nested more than \(limit) deep",
                it: "i valori sono annidati oltre \(limit) livelli"
            )
        case .tabIndentation:
            language.pick(
                en: "the line is indented with a tab",
                it: "il rientro della riga è fatto con un tabulatore"
            )
        case .missingSpaceAfterColon(let key):
            language.pick(
                en: "the space after `\(key):` is missing",
                it: "manca lo spazio dopo `\(key):`"
            )
        case .unclosedQuote(let quote):
            language.pick(
                en: "the quote \(quote) that opens here is not closed",
                it: "le virgolette \(quote) aperte qui non vengono chiuse"
            )
        case .textAfterQuote:
            language.pick(
                en: "text goes on after the closing quote",
                it: "dopo le virgolette di chiusura c'è altro testo"
            )
        case .unknownEscape:
            language.pick(
                en: "between double quotes `\\` begins a special character, but not with this letter",
                it: "tra virgolette doppie `\\` comincia un carattere speciale, ma non con questa lettera"
            )
        case .missingComma(let closing):
            language.pick(
                en: "a comma or the closing `\(closing)` is missing before this",
                it: "prima di qui manca una virgola, o la `\(closing)` di chiusura"
            )
        case .mustBeQuoted(_, let start):
            language.pick(
                en: "a value that begins with `\(start)` needs quotes",
                it: "un valore che comincia con `\(start)` va tra virgolette"
            )
        case .colonInText:
            language.pick(
                en: "a text with a colon and a space in it needs quotes",
                it: "un testo che contiene due punti e uno spazio va tra virgolette"
            )
        case .commentCutsText(let cut):
            language.pick(
                en: "everything from `#` on is a comment: `\(cut)` is not part of the value",
                it: "da `#` in poi è un commento: `\(cut)` non fa parte del valore"
            )
        case .nullWord(let word):
            language.pick(
                en: "`\(word)` is not a value",
                it: "`\(word)` non è un valore"
            )
        case .commaInBraces(let cut, _):
            language.pick(
                en: "between braces a comma ends the value: `\(cut)` was cut off",
                it: "tra parentesi graffe la virgola chiude il valore: `\(cut)` è rimasto fuori"
            )
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .firstKey: nil
        case .notAMapping:
            language.pick(
                en: "type for example `title: New homes`, each field on a line of its own",
                it: "scrivi per esempio `title: Case nuove`, ogni campo su una riga sua"
            )
        case .keyNotText:
            language.pick(
                en: "type one word before the colon, such as `title: …`",
                it: "scrivi una sola parola prima dei due punti, come `title: …`"
            )
        case .tooManyValues:
            language.pick(
                en: "is this the right file? if it is, spread it over several",
                it: "è il file giusto? se lo è, distribuiscilo su più file"
            )
        case .tooDeep:
            language.pick(
                en: "begin the lines with fewer spaces, as in a file that works",
                it: "fai cominciare le righe con meno spazi, come in un file che va bene"
            )
        case .syntax:
            language.pick(
                en: "compare it with a file that works, and put texts with special signs in quotes",
                it: "confrontalo con un file che va bene, e metti tra virgolette i testi con segni speciali"
            )
        case .controlCharacter:
            language.pick(
                en: "delete it, and type the space or the new line that it stands for",
                it: "cancellalo, e scrivi lo spazio o l'a capo di cui tiene il posto"
            )
        case .misplacedLine:
            language.pick(
                en: "begin it with as many spaces as the lines that it belongs to; "
                    + "a text over several lines needs quotes around it",
                it: "falla cominciare con tanti spazi quanti ne hanno le righe del suo gruppo; "
                    + "un testo su più righe va tra virgolette"
            )
        case .lineWithoutKey:
            language.pick(
                en: "begin it with `key: `, or with two more spaces if it goes on with the line above",
                it: "falla cominciare con `chiave: `, o con due spazi in più se continua la riga sopra"
            )
        case .anchor, .alias, .tag:
            language.pick(en: "put the value in quotes", it: "metti il valore tra virgolette")
        case .secondDocument:
            language.pick(en: "remove it, or put it in a file of its own", it: "toglilo, o mettilo in un altro file")
        case .duplicateKey:
            language.pick(en: "keep one of the two", it: "tieni una sola delle due")
        case .tabIndentation:
            language.pick(en: "use spaces", it: "usa degli spazi")
        case .missingSpaceAfterColon(let key):
            language.pick(en: "type `\(key): ` and the value", it: "scrivi `\(key): ` e poi il valore")
        case .unclosedQuote(let quote):
            language.pick(
                en: "type \(quote) at the end of the value",
                it: "scrivi \(quote) alla fine del valore"
            )
        case .textAfterQuote:
            language.pick(
                en: "put the whole value in double quotes, with \\\" for a double quote inside it",
                it: "metti tutto il valore tra virgolette doppie, con \\\" per quelle interne"
            )
        case .unknownEscape:
            language.pick(
                en: "type `\\\\` for a `\\`, or use single quotes",
                it: "scrivi `\\\\` per avere `\\`, o usa le virgolette semplici"
            )
        case .missingComma:
            language.pick(
                en: "type it, or put the value in quotes",
                it: "scrivila, o metti il valore tra virgolette"
            )
        case .mustBeQuoted(let value, _), .colonInText(let value), .commaInBraces(_, typed: let value?):
            language.pick(en: "type \(Self.quoted(value))", it: "scrivi \(Self.quoted(value))")
        case .commentCutsText:
            language.pick(
                en: "put the value in quotes, or two spaces and `# ` before a comment",
                it: "metti il valore tra virgolette, o due spazi e `# ` prima di un commento"
            )
        case .nullWord(let word):
            language.pick(
                en: "leave the value empty, or type \"\(word)\" if it is a text",
                it: "lascia vuoto il valore, o scrivi \"\(word)\" se è un testo"
            )
        case .commaInBraces(_, typed: nil):
            language.pick(
                en: "put the value with the comma in quotes",
                it: "metti tra virgolette il valore con la virgola"
            )
        }
    }

    /// A value as a double-quoted YAML scalar.
    static func quoted(_ value: String) -> String {
        let escaped = value.reduce(into: "") { text, character in
            if character == "\"" || character == "\\" { text.append("\\") }
            text.append(character)
        }
        return "\"\(escaped)\""
    }

    private static func name(ofCharacter number: UInt32) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
