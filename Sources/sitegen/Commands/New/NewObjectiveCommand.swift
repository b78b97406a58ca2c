import ArgumentParser
import Diagnostics
import Scaffold

/// `sitegen new objective`.
struct NewObjectiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "objective",
        abstract: "Begin an objective of an area, as a draft.",
        usage: "sitegen new objective <title> --area <area> [<options>]",
        discussion: """
              sitegen new objective "New homes" --area homes
              sitegen --drafts --output Drafts
            """
    )

    @Argument(help: "The objective's title, in quotes.")
    var title: String

    @Option(help: "The area's folder, such as `homes`.")
    var area: String

    @Option(help: "The year that it belongs to. (default: the latest)")
    var year: String?

    @OptionGroup var arguments: NewArguments

    func run() throws {
        let terminal = Terminal(language: arguments.speech.language)
        let objective = NewObjective(title: title, area: area, content: arguments.content, year: year)
        try terminal.report(objective.create, paths: { $0 }) { _ in
            terminal.language.pick(
                en: "It is a draft: fill it in, then take the line `draft: true` away.",
                it: "È una bozza: compilala, poi togli la riga `draft: true`.")
        }
    }
}
