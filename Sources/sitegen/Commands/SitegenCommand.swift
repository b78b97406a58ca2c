import ArgumentParser
import CAllocator
import SiteGenerator

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// `sitegen`: alone, it builds the site.
@main
struct SitegenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Turns a public body's objectives, in Markdown and YAML, into a transparency website.",
        discussion: """
            Run in a folder with Content/, it needs no option: the site is written to Public/.
            Nothing is written where there is a fault. Exit codes: 0 built, 1 faults, 64 wrong options.

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
            ImportCommand.self,
        ],
        // With options of its own, this command would take those of the same name away from the others.
        defaultSubcommand: BuildCommand.self
    )

    static func main() {
        // A file that grows beyond a limit is then a fault that can be told, and not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        #if canImport(Glibc)
        // Blocks that are larger than the data of an area go back to the system when they are free. By itself, glibc keeps
        // more and more of them: of ten thousand objectives, a fifth of all memory.
        mallopt(M_MMAP_THRESHOLD, 4 << 20)
        // Small ones stay: given back and taken again all the time, they cost a fifth of all page faults.
        mallopt(M_TRIM_THRESHOLD, 16 << 20)
        mallopt(M_TOP_PAD, 1 << 20)
        #endif
        main(nil)
    }
}
