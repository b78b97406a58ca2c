import ArgumentParser
import Diagnostics
import Scaffold
import SiteGenerator

/// `sitegen check`: all that a build checks, and more.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check content and templates more thoroughly than a build does; write nothing.",
        usage: "sitegen check [<options>]",
        discussion: """
            Besides what a build reports: links and anchors of the finished pages, images without a text, objectives \
            without a source, files and words that nothing uses, words that one language lacks, what is left of the \
            example of `sitegen new site`.

            Examples:
              sitegen check                          say it to a person
              sitegen check --strict --language it   let warnings fail, speak Italian
              sitegen check --format github          annotations in GitHub Actions
              sitegen check --format gitlab > gl-code-quality-report.json
              sitegen check --format json            for other programs
              sitegen check --explain                how each verdict came about
              sitegen check --explain --format csv > verdicts.csv
              sitegen check --compare Public         which verdicts would change

            Exit codes: 0 no faults (with --strict: no warnings either), 1 faults, 64 wrong options. With --compare, \
            as of diff: 0 nothing would change, 1 something would, 2 faults.
            """
    )

    @OptionGroup var options: BuildArguments

    @Option(
        help: ArgumentHelp(
            "How to say it: text, json, github or gitlab; text or csv with --explain, text or json with --compare.",
            valueName: "format"))
    var format = CheckFormat.text

    @Flag(help: "Say of each indicator what it was read as, how it was compared, and why it has its verdict.")
    var explain = false

    @Option(
        help: ArgumentHelp(
            "Name each verdict, value and indicator of the site in this folder that a build would change.",
            valueName: "folder"))
    var compare: String?

    func validate() throws {
        if explain, compare != nil { throw ValidationError("--explain and --compare are two runs") }
        let (name, formats): (String, [CheckFormat]) =
            if explain {
                ("--explain", [.text, .csv])
            } else if compare != nil {
                ("--compare", [.text, .json])
            } else {
                ("check", [.text, .json, .github, .gitlab])
            }
        guard !formats.contains(format) else { return }
        let known = formats.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("\(name) has no --format \(format.rawValue), but: \(known)")
    }

    func run() throws {
        let terminal = Terminal(language: options.speech.language)
        if let compare { return try run(comparing: compare, on: terminal) }
        var report = DiagnosticReport()
        if !explain { ExampleLeftovers.find(in: options.options.content, report: &report) }
        let summary = SiteBuild(options.options).check(report: &report) { site, _ in
            guard explain else { return }
            site.explain(format == .csv ? .csv : .text, in: terminal.language) { terminal.print(text: $0) }
        }
        let faults = explain ? .text : format.diagnostics ?? .text
        terminal.print(report, as: faults)
        if faults == .text, summary == nil || !options.quiet {
            terminal.print(summary, of: report, besidesData: explain)
        }
        if summary == nil { throw ExitCode(1) }
    }

    /// Standard output is for what would change alone; faults and what was checked are said beside it.
    private func run(comparing folder: String, on terminal: Terminal) throws {
        var report = DiagnosticReport()
        var comparison: VerdictComparison?
        let summary = SiteBuild(options.options).check(report: &report) { site, report in
            comparison = site.compare(with: folder, report: &report)
        }
        terminal.print(report)
        if let comparison {
            terminal.print(text: format == .json ? comparison.json : comparison.text(in: terminal.language))
        }
        guard summary != nil, let comparison, !report.hasErrors else {
            terminal.print(nil, of: report)
            throw ExitCode(2)
        }
        if !comparison.changes.isEmpty { throw ExitCode(1) }
    }
}
