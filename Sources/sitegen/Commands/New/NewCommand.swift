import ArgumentParser
import Diagnostics

/// `sitegen new`: begins a site, a year, an area, an objective, or templates of one's own.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a site, a year, an area or an objective; copy a template out.",
        discussion: """
            Nothing is ever written over: where something is in the way, nothing is made at all. Exit codes: 0 made, \
            1 something is in the way, 64 wrong options.

            A site, and its next year:
              sitegen new site our-site
              sitegen new year 2021 --from 2020
            An area and an objective in it:
              sitegen new area "Homes" --year 2021
              sitegen new objective "New homes" --area homes
            """,
        subcommands: [
            NewSiteCommand.self, NewYearCommand.self, NewAreaCommand.self, NewObjectiveCommand.self,
            NewTemplatesCommand.self,
        ]
    )
}

/// The options that all of these have.
struct NewArguments: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"))
    var content = "Content"

    @OptionGroup var speech: LanguageArgument
}

extension Terminal {
    /// Prints what `create` made and what to do next, or why nothing was made.
    func report<Created>(
        _ create: (inout DiagnosticReport) -> Created?, paths: (Created) -> [String], next: (Created) -> String
    ) throws {
        var report = DiagnosticReport()
        let created = create(&report)
        print(report)
        guard let created else {
            printNothingCreated()
            throw ExitCode(1)
        }
        printCreated(paths(created), next: next(created))
    }
}
