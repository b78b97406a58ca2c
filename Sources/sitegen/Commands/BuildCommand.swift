import ArgumentParser

/// `sitegen build`, which is what `sitegen` alone does.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site (what `sitegen` alone does).")

    @OptionGroup var options: BuildArguments

    func run() throws { try options.build() }
}
