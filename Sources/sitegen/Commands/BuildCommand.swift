import ArgumentParser
import Parallel

/// `sitegen build`, which is what `sitegen` alone does.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site (what `sitegen` alone does).",
        usage: "sitegen build [<options>]",
        discussion: """
              sitegen build
              sitegen build --drafts --output Drafts
              sitegen build --strict --base-url https://www.town.example/objectives/
            """
    )

    @OptionGroup var options: BuildArguments

    @Flag(help: "Let more than half of the pages of the last build be deleted.")
    var allowMassDelete = false

    @Flag(help: "Say on the error output how long each phase took.")
    var trace = false

    func run() throws {
        let trace = trace ? PhaseTrace() : nil
        try options.build(allowsMassDelete: allowMassDelete, trace: trace)
        if let trace { Terminal(language: options.speech.language).print(trace) }
    }
}
