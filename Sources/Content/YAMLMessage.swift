import Diagnostics

/// What can be wrong with the YAML of a file.
public enum YAMLMessage: DiagnosticMessage {
    case syntax(problem: String)
    case controlCharacter(number: UInt32)
    case misplacedLine
    case lineWithoutKey
    case notAMapping
    case anchor
    case alias
    case tag
    case secondDocument
    case duplicateKey(key: String)
    case firstKey(key: String)
    case keyNotText
    case tooDeep(limit: Int)
    case tooManyValues(limit: Int)
    case tabIndentation
    case missingSpaceAfterColon(key: String)
    case unclosedQuote(quote: Character)
    case textAfterQuote
    case unknownEscape
    case missingComma(closing: Character)
    case mustBeQuoted(value: String, start: String)
    case colonInText(value: String)
    case commentCutsText(cut: String)
    case nullWord(word: String)
    case commaInBraces(cut: String, typed: String?)

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .syntax: "yaml-syntax"
        case .controlCharacter: "control-character"
        case .misplacedLine: "yaml-misplaced-line"
        case .lineWithoutKey: "yaml-line-without-key"
        case .notAMapping: "yaml-not-fields"
        case .anchor: "yaml-anchor"
        case .alias: "yaml-alias"
        case .tag: "yaml-tag"
        case .secondDocument: "yaml-second-document"
        case .duplicateKey: "duplicate-key"
        case .firstKey: "first-key"
        case .keyNotText: "yaml-key-not-text"
        case .tooDeep: "yaml-too-deep"
        case .tooManyValues: "too-many-values"
        case .tabIndentation: "yaml-tab"
        case .missingSpaceAfterColon: "yaml-missing-space"
        case .unclosedQuote: "yaml-unclosed-quote"
        case .textAfterQuote: "yaml-text-after-quote"
        case .unknownEscape: "yaml-unknown-escape"
        case .missingComma: "yaml-missing-comma"
        case .mustBeQuoted: "yaml-must-be-quoted"
        case .colonInText: "yaml-colon-in-text"
        case .commentCutsText: "yaml-comment-cuts-text"
        case .nullWord: "yaml-null"
        case .commaInBraces: "yaml-comma-in-braces"
        }
    }

    /// See ``DiagnosticMessage``.
    public var severity: Severity {
        switch self {
        case .commentCutsText: .warning
        case .firstKey: .note
        default: .error
        }
    }
}
