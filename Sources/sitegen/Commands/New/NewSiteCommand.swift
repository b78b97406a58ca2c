import ArgumentParser
import Diagnostics
import Publishing
import ReportModel
import Scaffold
import SiteGenerator

/// `sitegen new site`: a small site of another body that can be built at once.
struct NewSiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Make a small site that can be built at once.",
        usage: "sitegen new site <folder> [<options>]",
        discussion: """
            It holds example content to put your own in the place of, a guide for editors (Content/README.md), and \
            recipes that check and publish on every push (GitHub, GitLab).

              sitegen new site our-site
              sitegen new site . --language it --organization "Comune di Valdora"
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
            "The language of the site: \(SiteLanguage.allCases.map(\.rawValue).sorted().joined(separator: " or ")). It "
                + "is that of the messages, too, where they have it. (default: the environment's)",
            valueName: "language"))
    var language: SiteLanguage?

    func run() throws {
        let terminal = Terminal(language: language.flatMap { MessageLanguage(rawValue: $0.rawValue) })
        var site = NewSite(
            folder: folder, language: language ?? terminal.siteLanguage, year: year ?? String(Today.date.year - 1),
            version: SitegenVersion.current)
        site.title = title
        site.organization = organization
        let cd = folder == "." ? "" : "cd \(folder) && "
        try terminal.report(site.create, paths: { $0 }) { _ in
            terminal.language.pick(
                en: "Now: \(cd)sitegen, then open Public/index.html. The guide is Content/README.md.",
                it: "Adesso: \(cd)sitegen, poi apri Public/index.html. La guida è Content/README.md.")
        }
    }
}
