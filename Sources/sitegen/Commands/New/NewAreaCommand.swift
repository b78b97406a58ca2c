import ArgumentParser
import Diagnostics
import Scaffold

/// `sitegen new area`.
struct NewAreaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "area",
        abstract: "Begin an area of a year.",
        usage: "sitegen new area <title> [<options>]",
        discussion: """
              sitegen new area "Homes" --year 2021
            """
    )

    @Argument(help: "The area's title, in quotes.")
    var title: String

    @Option(help: "The year that it belongs to. (default: the latest)")
    var year: String?

    @OptionGroup var arguments: NewArguments

    func run() throws {
        let terminal = Terminal(language: arguments.speech.language)
        let area = NewArea(title: title, content: arguments.content, year: year)
        try terminal.report(area.create, paths: \.paths) { created in
            let command = "sitegen new objective \"…\" --area \(created.id) --year \(created.year)"
            return terminal.language.pick(
                en: "Its first objective: \(command)", it: "Il suo primo obiettivo: \(command)")
        }
    }
}
