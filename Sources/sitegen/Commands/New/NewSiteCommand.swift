import ArgumentParser
import Diagnostics
import Scaffold
import SiteGenerator

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// `sitegen new site`: a small site of another body that can be built at once.
struct NewSiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Make a small site that can be built at once.",
        discussion: """
            It holds example content to put your own in the place of, a guide for editors (Content/README.md), and
            recipes that check and publish on every push (GitHub, GitLab).

              sitegen new site our-site
              sitegen new site . --language it --organization "Comune di Valdora" --year 2025
            """
    )

    @Argument(help: "The folder that becomes the site; `.` for this one.")
    var folder: String

    @Option(help: "The site's title.")
    var title: String?

    @Option(help: "The body whose objectives the site shows.")
    var organization: String?

    @Option(help: "The year of the first report. (default: last year)")
    var year: String?

    @Option(
        help: ArgumentHelp(
            "The language of the site and of the messages: en or it. (default: the environment's)",
            valueName: "language"))
    var language: MessageLanguage?

    func run() throws {
        let terminal = Terminal(language: language)
        var site = NewSite(
            folder: folder, language: terminal.language, year: year ?? Self.lastYear, version: SitegenVersion.current)
        site.title = title
        site.organization = organization
        let cd = folder == "." ? "" : "cd \(folder) && "
        try terminal.report(site.create, paths: { $0 }) { _ in
            terminal.language.pick(
                en: "Now: \(cd)sitegen, then open Public/index.html. The guide is Content/README.md.",
                it: "Adesso: \(cd)sitegen, poi apri Public/index.html. La guida è Content/README.md.")
        }
    }

    /// Reports are about years that are over. Only a new site asks what day it is; a build never does.
    private static var lastYear: String {
        var now = time(nil)
        var date = tm()
        guard localtime_r(&now, &date) != nil else { return "2025" }
        return String(Int(date.tm_year) + 1899)
    }
}
