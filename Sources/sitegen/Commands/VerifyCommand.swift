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
            With --url, the addresses that people open are asked for, too, such as `/` and `/2020/`. A server can \
            give others something else than us, and does not tell which other files it has.

            Exit codes: 0 every file is as it should be, 1 a file differs, is missing or is left over (with \
            --strict, also where there is a file that servers act on), 64 wrong options.

              sitegen verify
              sitegen verify --url https://www.town.example/objectives/
            """
    )

    @OptionGroup var options: BuildArguments

    @Option(help: ArgumentHelp("Fetch the published files from here instead of --output.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("How long to wait for the server, besides what its files take.", valueName: "seconds"))
    var timeout = 40

    func validate() throws {
        guard (1...3600).contains(timeout) else { throw ValidationError("--timeout must be from 1 to 3600 seconds") }
        if let url { try BuildArguments.requireBase(url, of: "--url") }
    }

    func run() throws {
        if let url {
            try options.verify(ServerCopy(address: url, limits: FetchLimits(waiting: timeout)), name: url)
        } else {
            try options.verify(FolderCopy(path: options.output), name: options.output)
        }
    }
}
