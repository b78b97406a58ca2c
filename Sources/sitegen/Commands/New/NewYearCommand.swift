import ArgumentParser
import Diagnostics
import Scaffold

/// `sitegen new year`: the promises of one year as the beginning of another.
struct NewYearCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "year",
        abstract: "Begin a year with the areas, objectives and targets of another.",
        usage: "sitegen new year <year> [<options>]",
        discussion: """
            Values and results stay empty. Texts, notes, sources, corrections, baselines and approvals tell of the \
            earlier year and are left out. Ids stay, so that an indicator is followed through the years.

              sitegen new year 2021 --from 2020
            """
    )

    @Argument(help: "The new year.")
    var year: String

    @Option(help: ArgumentHelp("The year to begin from. (default: the latest)", valueName: "year"))
    var from: String?

    @OptionGroup var arguments: NewArguments

    func run() throws {
        let terminal = Terminal(language: arguments.speech.language)
        let year = NewYear(year, from: from, content: arguments.content, today: Today.date)
        try terminal.report(year.create, paths: \.paths) { created in
            terminal.language.pick(
                en: "The targets are still those of \(created.source): go through them, then run sitegen.",
                it: "I target sono ancora quelli del \(created.source): rivedili, poi esegui sitegen.")
        }
    }
}
