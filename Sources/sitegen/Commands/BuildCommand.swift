import ArgumentParser

/// `sitegen build`, which is what `sitegen` alone does.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site (what `sitegen` alone does).",
        discussion: """
              sitegen build
              sitegen build --drafts --output Drafts
              sitegen build --strict --base-url https://www.town.example/objectives/
            """
    )

    @OptionGroup var options: BuildArguments

    @Flag(help: "Let more than half of the pages of the last build be deleted.")
    var allowMassDelete = false

    func run() throws { try options.build(allowsMassDelete: allowMassDelete) }
}
