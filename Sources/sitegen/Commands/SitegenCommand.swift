import ArgumentParser
import CAllocator
import Diagnostics
import Glibc
import Parallel
import Publishing
import SiteGenerator

/// `sitegen`: alone, it builds the site.
@main
struct SitegenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Turns a public body's objectives, in Markdown and YAML, into a transparency website.",
        discussion: """
            Run in a folder with Content/, it needs no option: the site is written to Public/. Nothing is written \
            where there is a fault. Exit codes: 0 built, 1 faults, 64 wrong options.

            A new site, and a look at it:
              sitegen new site our-site && cd our-site && sitegen
            The site for an address, with messages in Italian:
              sitegen --base-url https://www.town.example/objectives/ --language it
            All options of a build:
              sitegen build --help
            """,
        version: "sitegen \(SitegenVersion.current)",
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, VerifyCommand.self, NewCommand.self,
            ImportCommand.self, ExportCommand.self,
        ],
        // With options of its own, this command would take those of the same name away from the others.
        defaultSubcommand: BuildCommand.self
    )

    static func main() {
        // A file that grows beyond a limit is then a fault that can be told, and not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        // Blocks that are larger than the data of an area go back to the system when they are free. By itself, glibc keeps
        // more and more of them: of ten thousand objectives, a fifth of all memory.
        mallopt(M_MMAP_THRESHOLD, 4 << 20)
        // Small ones stay: given back and taken again all the time, they cost a fifth of all page faults.
        mallopt(M_TRIM_THRESHOLD, 16 << 20)
        mallopt(M_TOP_PAD, 1 << 20)
        // Each thread's own heap reserves 64 MB of addresses: where those are limited, all threads share one.
        var addresses = rlimit()
        let hasLimit = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &addresses) == 0
        if hasLimit, addresses.rlim_cur != rlim_t.max { mallopt(M_ARENA_MAX, 1) }
        let name = CommandLine.arguments.first ?? ""
        let words = Array(CommandLine.arguments.dropFirst())
        // Swift finds the words in /proc. Without them, a `sitegen check` would be a build, and write a site.
        if name.isEmpty { refuse(CommandMessage.noCommandLine, words, .validationFailure) }
        if let message = UnknownCommand.message(in: words, of: Self.self) { refuse(message, words, .validationFailure) }
        do {
            var command = try parseAsRoot(words)
            if let code = WorkerThreads.refusal() {
                refuse(CommandMessage.noThreads(reason: String(cString: strerror(code))), words, .failure)
            }
            try command.run()
        } catch {
            end(with: error)
        }
    }

    /// Ends the program for what it was started with, or where.
    private static func refuse(_ message: Message, _ words: [String], _ code: ExitCode) -> Never {
        Terminal(language: LanguageArgument.language(in: words)).print(message)
        Glibc.exit(code.rawValue)
    }

    /// How wide the help is, in characters; no example is wider.
    static let helpWidth = 78

    /// Does what `exit(withError:)` does, with a help of the same width everywhere.
    private static func end(with error: any Error) -> Never {
        let code = exitCode(for: error)
        let text = fullMessage(for: error, columns: helpWidth)
        if !text.isEmpty {
            Terminal(language: nil).write(text + "\n", to: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
        }
        Glibc.exit(code.rawValue)
    }
}
