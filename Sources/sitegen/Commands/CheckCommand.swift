import ArgumentParser
import Diagnostics
import SiteGenerator

/// `sitegen check`: all that a build checks, and more.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check content and templates more thoroughly than a build does; write nothing.",
        discussion: """
            Besides what a build reports: links and anchors of the finished pages, images without a text, objectives
            without a source, files and words that nothing uses, words that one language lacks.

            Examples:
              sitegen check                          say it to a person
              sitegen check --strict --language it   let warnings fail, speak Italian
              sitegen check --format github          annotations in GitHub Actions
              sitegen check --format gitlab > gl-code-quality-report.json
              sitegen check --format json            for other programs

            Exit codes: 0 no faults (with --strict: no warnings either), 1 faults, 64 wrong options.
            """
    )

    @OptionGroup var options: BuildArguments

    @Option(help: ArgumentHelp("How to say it: text, json, github or gitlab.", valueName: "format"))
    var format = DiagnosticFormat.text

    func run() throws {
        var report = DiagnosticReport()
        let summary = SiteBuild(options.options).check(report: &report)
        let terminal = Terminal(language: options.speech.language)
        terminal.print(report, as: format)
        if format == .text, summary == nil || !options.quiet { terminal.print(summary, of: report) }
        if summary == nil { throw ExitCode(1) }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
