public import ArgumentParser
import Diagnostics
import ReportModel

/// The option that says in which language the program speaks.
struct LanguageArgument: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The language of the messages: en or it. (default: the environment's)", valueName: "language"))
    var language: MessageLanguage?

    /// The language that words ask for which cannot be read as a whole; `nil` where they name none.
    static func language(in words: [String]) -> MessageLanguage? {
        let values = zip(words, words.dropFirst()).compactMap { $0 == "--language" ? $1 : nil }
        let joined = words.filter { $0.hasPrefix("--language=") }.map { String($0.dropFirst("--language=".count)) }
        return (values + joined).lazy.compactMap(MessageLanguage.init(rawValue:)).first
    }
}

extension MessageLanguage: ExpressibleByArgument {}

extension SiteLanguage: ExpressibleByArgument {}
