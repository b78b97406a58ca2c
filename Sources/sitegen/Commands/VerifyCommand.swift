import ArgumentParser
import Publishing
import SiteGenerator

/// `sitegen verify`: is what was published what the sources give?
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compare a published site with what a build would write now; write nothing.",
        usage: "sitegen verify [<options>]",
        discussion: """
            Exit codes: 0 every file is as it should be, 1 a file differs, is missing or is left over, 64 wrong \
            options.

              sitegen verify
              sitegen verify --url https://www.town.example/objectives/
            """
    )

    @OptionGroup var options: BuildArguments

    @Option(help: ArgumentHelp("Fetch the published files from here instead of --output.", valueName: "url"))
    var url: String?

    func validate() throws {
        if let url { try BuildArguments.requireBase(url, of: "--url") }
    }

    func run() throws {
        if let url {
            try options.verify(ServerCopy(address: url), name: url)
        } else {
            try options.verify(FolderCopy(path: options.output), name: options.output)
        }
    }
}
