import ArgumentParser
import Diagnostics

/// The option that says in which language the program speaks.
struct LanguageArgument: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The language of the messages: en or it. (default: the environment's)", valueName: "language"))
    var language: MessageLanguage?
}

extension MessageLanguage: ExpressibleByArgument {}
