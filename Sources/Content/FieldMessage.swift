package import Diagnostics

/// What can be wrong with a field.
package enum FieldMessage {
    package static func unknownKey(key: String, nearest: String?, known: [String]) -> Message {
        Message(
            "unknown-key",
            Wording(en: "unknown key `\(key)`", it: "chiave sconosciuta `\(key)`"),
            suggestion: nearest.map(Wording.didYouMean)
                ?? Wording(
                    en: "here one may write \(Wording.list(known))",
                    it: "qui si può scrivere \(Wording.list(known))"))
    }

    package static func furtherUnknownKeys(count: Int) -> Message {
        Message(
            "further-unknown-keys",
            Wording(
                en: "unknown keys, from here on \(count) more",
                it: "chiavi sconosciute, da qui in poi altre \(count)"),
            suggestion: Wording(
                en: "is this the right file? begin anew from one that is right",
                it: "è il file giusto? ricomincia da uno che va bene"))
    }

    package static func missingField(key: String) -> Message {
        Message(
            "missing-field",
            Wording(en: "`\(key)` is missing", it: "manca `\(key)`"),
            suggestion: Wording(en: "add a line `\(key): …`", it: "aggiungi una riga `\(key): …`"))
    }

    package static func emptyField(key: String, isRequired: Bool = false) -> Message {
        Message(
            "empty-field",
            Wording(en: "`\(key)` is empty", it: "`\(key)` è vuoto"),
            suggestion: isRequired
                ? Wording(en: "write a value after `\(key):`", it: "scrivi un valore dopo `\(key):`")
                : Wording(en: "write a value, or remove `\(key)`", it: "scrivi un valore, o togli `\(key)`"))
    }

    package static func wrongType(key: String, expected: Expectation) -> Message {
        Message(
            "wrong-type",
            Wording(
                en: "`\(key)` must be \(expected.name(in: .english))",
                it: "`\(key)` dev'essere \(expected.name(in: .italian))"),
            suggestion: Wording { expected.example(of: key, in: $0) })
    }

    package static func notAllowed(key: String, value: String, allowed: [String]) -> Message {
        Message(
            "value-not-allowed",
            Wording(
                en: "`\(value)` is no value of `\(key)`",
                it: "`\(value)` non è un valore di `\(key)`"),
            suggestion: NearestName.suggestion(for: value, among: allowed).map(Wording.didYouMean)
                ?? Wording(en: "write \(Wording.list(allowed))", it: "scrivi \(Wording.list(allowed))"))
    }

    package static func outOfRange(key: String, value: String, least: Int) -> Message {
        Message(
            "value-out-of-range",
            Wording(
                en: "`\(key)` is \(value), but must be at least \(least)",
                it: "`\(key)` è \(value), ma dev'essere almeno \(least)"),
            suggestion: Wording(en: "type \(least) or a larger number", it: "scrivi \(least) o un numero più grande"))
    }

    /// What a field wants.
    package enum Expectation: Sendable {
        case text, wholeNumber, yesOrNo, list, fields, date, address, email, colour, bodyCode
        /// An address that paths can be added to, such as this one.
        case baseAddress(String)
        /// An address without a user's name, such as this one.
        case addressWithoutUser(String)
        /// An address with a port that there is, or with none, such as this one.
        case port(String)
        /// An address with a server's name.
        case host

        func name(in language: MessageLanguage) -> String {
            switch self {
            case .text: language.pick(en: "a text", it: "un testo")
            case .wholeNumber: language.pick(en: "a whole number, such as 10", it: "un numero intero, come 10")
            case .yesOrNo: language.pick(en: "`true` or `false`", it: "`true` o `false`")
            case .list: language.pick(en: "a list, one `- …` a line", it: "un elenco, un `- …` per riga")
            case .fields:
                language.pick(en: "fields, one `key: value` a line", it: "dei campi, un `chiave: valore` per riga")
            case .date: language.pick(en: "a date, such as 2020-12-31", it: "una data, come 2020-12-31")
            case .address:
                language.pick(
                    en: "a web address that begins with `https://` or `http://`",
                    it: "un indirizzo web che comincia con `https://` o `http://`"
                )
            case .baseAddress:
                language.pick(
                    en: "the address of a folder, without a page's name, `?`, `#` or a name before `@`",
                    it: "l'indirizzo di una cartella, senza nome di pagina, `?`, `#` né un nome davanti a `@`"
                )
            case .addressWithoutUser:
                language.pick(
                    en: "an address without a name before `@`", it: "un indirizzo senza un nome davanti a `@`")
            case .port:
                language.pick(
                    en: "an address whose port is from 1 to 65535", it: "un indirizzo la cui porta va da 1 a 65535")
            case .host:
                language.pick(
                    en: "an address with the name of a server, such as `www.example.org`",
                    it: "un indirizzo con il nome di un server, come `www.example.org`"
                )
            case .email:
                language.pick(
                    en: "one e-mail address, such as `office@town.example`",
                    it: "un solo indirizzo e-mail, come `ufficio@comune.example`"
                )
            case .bodyCode:
                language.pick(
                    en: "the body's code in the index of public administrations (IPA), such as `c_f205`",
                    it: "il codice dell'ente nell'indice delle pubbliche amministrazioni (IPA), come `c_f205`"
                )
            case .colour: language.pick(en: "a colour, such as \"#0066cc\"", it: "un colore, come \"#0066cc\"")
            }
        }

        /// What one may type after a key.
        func example(of key: String, in language: MessageLanguage) -> String {
            switch self {
            case .text:
                language.pick(
                    en: "type one text here, without `[`, `{` or a further `- `",
                    it: "scrivi qui un solo testo, senza `[`, `{` né altri `- `"
                )
            case .wholeNumber: language.pick(en: "type `\(key): 10`", it: "scrivi `\(key): 10`")
            case .yesOrNo: language.pick(en: "type `\(key): true`", it: "scrivi `\(key): true`")
            case .list:
                language.pick(
                    en: "type `\(key):`, and each item on a line of its own after `  - `",
                    it: "scrivi `\(key):`, e ogni voce su una riga sua dopo `  - `"
                )
            case .fields:
                language.pick(
                    en: "type `\(key):`, and each field on a line of its own, two spaces further in",
                    it: "scrivi `\(key):`, e ogni campo su una riga sua, con due spazi in più"
                )
            case .date: language.pick(en: "type `\(key): 2020-12-31`", it: "scrivi `\(key): 2020-12-31`")
            case .address, .host:
                language.pick(
                    en: "type `\(key): https://www.example.org/`", it: "scrivi `\(key): https://www.example.org/`")
            case .email:
                language.pick(
                    en: "type `\(key): office@town.example`", it: "scrivi `\(key): ufficio@comune.example`")
            case .baseAddress(let address), .addressWithoutUser(let address), .port(let address):
                language.pick(en: "type `\(key): \(address)`", it: "scrivi `\(key): \(address)`")
            case .bodyCode: language.pick(en: "type `\(key): c_f205`", it: "scrivi `\(key): c_f205`")
            case .colour: language.pick(en: "type `\(key): \"#0066cc\"`", it: "scrivi `\(key): \"#0066cc\"`")
            }
        }
    }
}

extension FieldMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        unknownKey(key: "targt", nearest: "target", known: ["target", "actual"]),
        furtherUnknownKeys(count: 120),
        missingField(key: "title"),
        emptyField(key: "summary"),
        wrongType(key: "order", expected: .wholeNumber),
        notAllowed(key: "direction", value: "hihger", allowed: ["higher", "lower", "zero"]),
        outOfRange(key: "page", value: "0", least: 1),
    ]
}
