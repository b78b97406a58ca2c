import Diagnostics

/// What can be wrong with a field.
public enum FieldMessage: DiagnosticMessage {
    case unknownKey(key: String, nearest: String?, known: [String])
    case furtherUnknownKeys(count: Int)
    case missingField(key: String)
    case emptyField(key: String, isRequired: Bool = false)
    case wrongType(key: String, expected: Expectation)
    case notAllowed(key: String, value: String, allowed: [String])
    case outOfRange(key: String, value: String, least: Int)

    /// What a field wants.
    public enum Expectation: Sendable {
        case text, wholeNumber, yesOrNo, list, fields, date, address, colour
        /// An address that paths can be added to, such as this one.
        case baseAddress(String)

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
                    en: "an address without `?`, `#` or a name before `@`",
                    it: "un indirizzo senza `?`, `#` né un nome davanti a `@`"
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
            case .address:
                language.pick(
                    en: "type `\(key): https://www.example.org/`", it: "scrivi `\(key): https://www.example.org/`")
            case .baseAddress(let address):
                language.pick(en: "type `\(key): \(address)`", it: "scrivi `\(key): \(address)`")
            case .colour: language.pick(en: "type `\(key): \"#0066cc\"`", it: "scrivi `\(key): \"#0066cc\"`")
            }
        }
    }

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .unknownKey: "unknown-key"
        case .furtherUnknownKeys: "further-unknown-keys"
        case .missingField: "missing-field"
        case .emptyField: "empty-field"
        case .wrongType: "wrong-type"
        case .notAllowed: "value-not-allowed"
        case .outOfRange: "value-out-of-range"
        }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .unknownKey(let key, _, _):
            language.pick(en: "unknown key `\(key)`", it: "chiave sconosciuta `\(key)`")
        case .furtherUnknownKeys(let count):
            language.pick(
                en: "unknown keys, from here on \(count) more",
                it: "chiavi sconosciute, da qui in poi altre \(count)"
            )
        case .missingField(let key):
            language.pick(en: "`\(key)` is missing", it: "manca `\(key)`")
        case .emptyField(let key, _):
            language.pick(en: "`\(key)` is empty", it: "`\(key)` è vuoto")
        case .wrongType(let key, let expected):
            language.pick(
                en: "`\(key)` must be \(expected.name(in: language))",
                it: "`\(key)` dev'essere \(expected.name(in: language))"
            )
        case .notAllowed(let key, let value, _):
            language.pick(
                en: "`\(value)` is no value of `\(key)`",
                it: "`\(value)` non è un valore di `\(key)`"
            )
        case .outOfRange(let key, let value, let least):
            language.pick(
                en: "`\(key)` is \(value), but must be at least \(least)",
                it: "`\(key)` è \(value), ma dev'essere almeno \(least)"
            )
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .furtherUnknownKeys:
            language.pick(
                en: "is this the right file? begin anew from one that is right",
                it: "è il file giusto? ricomincia da uno che va bene"
            )
        case .unknownKey(_, let nearest?, _):
            language.pick(en: "did you mean `\(nearest)`?", it: "forse volevi scrivere `\(nearest)`?")
        case .unknownKey(_, nil, let known):
            language.pick(
                en: "here one may write \(Self.list(known))",
                it: "qui si può scrivere \(Self.list(known))"
            )
        case .missingField(let key):
            language.pick(en: "add a line `\(key): …`", it: "aggiungi una riga `\(key): …`")
        case .emptyField(let key, isRequired: true):
            language.pick(en: "write a value after `\(key):`", it: "scrivi un valore dopo `\(key):`")
        case .emptyField(let key, isRequired: false):
            language.pick(
                en: "write a value, or remove `\(key)`",
                it: "scrivi un valore, o togli `\(key)`"
            )
        case .notAllowed(_, let value, let allowed):
            if let nearest = NearestName.suggestion(for: value, among: allowed) {
                language.pick(en: "did you mean `\(nearest)`?", it: "forse volevi scrivere `\(nearest)`?")
            } else {
                language.pick(en: "write \(Self.list(allowed))", it: "scrivi \(Self.list(allowed))")
            }
        case .wrongType(let key, let expected): expected.example(of: key, in: language)
        case .outOfRange(_, _, let least):
            language.pick(en: "type \(least) or a larger number", it: "scrivi \(least) o un numero più grande")
        }
    }

    private static func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
