import ArgumentParser
import Diagnostics
import Glibc
import Parallel
import Publishing
import ReportLoader
import SiteGenerator

/// The options of a build.
struct BuildArguments: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"))
    var content = "Content"

    @Option(help: ArgumentHelp("The folder with templates of your own; it need not exist.", valueName: "folder"))
    var templates = BuildOptions.defaultTemplates

    @Option(help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"))
    var output = BuildOptions.defaultOutput

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("The site's address, in place of site.yaml's.", valueName: "url")
    )
    var baseURL: String?

    @Flag(help: "Let warnings keep the site from being written.")
    var strict = false

    @Flag(help: "Build drafts, too; needs another --output than \(BuildOptions.defaultOutput).")
    var drafts = false

    @Flag(help: "Print nothing but faults.")
    var quiet = false

    @OptionGroup var speech: LanguageArgument

    func validate() throws {
        if let baseURL { try Self.requireBase(baseURL, of: "--base-url") }
    }

    /// Refuses an address that the site's paths cannot be added to.
    static func requireBase(_ address: String, of option: String) throws {
        guard !WebAddress.isBase(address) else { return }
        throw ValidationError(
            "\(option) must be the address of a folder that begins with https:// or http://, without a page's name, "
                + "?, # or a name before @" + (WebAddress.base(of: address).map { ", such as \($0)" } ?? ""))
    }

    /// Builds the site and says what came of it.
    ///
    /// - Parameters:
    ///   - allowsMassDelete: whether more than half of the pages may go at once.
    ///   - trace: notes how long each phase takes.
    func build(allowsMassDelete: Bool, trace: PhaseTrace? = nil) throws {
        let clock = ContinuousClock()
        let start = clock.now
        var report = DiagnosticReport()
        let terminal = Terminal(language: speech.language)
        var progress = Progress(on: terminal, quiet: quiet)
        var options = options
        options.trace = trace
        options.allowsMassDelete = allowsMassDelete
        let outcome = SiteBuild(options).run(report: &report) {
            if !quiet { terminal.printWaiting(output: output) }
        } progress: {
            progress.show($0, of: $1)
        }
        progress.end()
        terminal.print(report)
        switch outcome {
        case .built(let summary):
            guard !quiet else { return }
            terminal.print(summary, output: output, warnings: report.count(of: .warning), time: clock.now - start)
        case .refused:
            terminal.printRefusal(report, output: output)
            throw ExitCode(1)
        case .unfinished:
            terminal.printUnfinished(report, output: output)
            throw ExitCode(1)
        }
    }

    /// Compares a published copy with the sources and says what came of it.
    func verify(_ copy: some PublishedCopy, name: String) throws {
        var report = DiagnosticReport()
        let summary = SiteBuild(options).verify(copy, report: &report)
        let terminal = Terminal(language: speech.language)
        terminal.print(report)
        guard let summary, !report.fails(strict: strict) else {
            if summary != nil { terminal.printDifferences(report, name: name) }
            throw ExitCode(1)
        }
        if !quiet { terminal.print(summary, name: name) }
    }

    /// What a build is told.
    var options: BuildOptions {
        var options = BuildOptions()
        options.content = content
        options.templates = templates
        options.output = output
        options.baseURL = baseURL
        options.isStrict = strict
        options.includesDrafts = drafts
        options.home = getenv("HOME").map { String(cString: $0) }
        return options
    }
}
