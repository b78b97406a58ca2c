import ArgumentParser
import Diagnostics
import Glibc
import Parallel
import SpreadsheetImport

/// `sitegen import`: a spreadsheet of indicators becomes content files.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take the indicators of a spreadsheet (.xlsx, .ods, .csv) into the content files.",
        usage: "sitegen import <file> [<options>]",
        discussion: """
            Reads the table that the site offers for download (indicatori.csv or indicatori-excel.csv), or the columns \
            that offices use: Obiettivo;KPI;Target;Raggiunto;Risultato. Separator, decimal mark and encoding are found \
            out; what can be read in two ways is refused. Objectives and indicators that exist are updated where a \
            value differs, and nothing else in their files changes; others are created. An empty cell changes \
            nothing. With any fault, nothing is written.

            Examples:
              sitegen import indicators.xlsx --dry-run
              sitegen import kpi-2021.csv --year 2021 --area homes
              sitegen import kpi.csv --map "Project KPI=indicator" --map "F=-"

            Exit codes: 0 done, or nothing to do; 1 faults; 64 wrong options.
            """
    )

    @Argument(help: ArgumentHelp("The spreadsheet: .xlsx, .ods or .csv.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"))
    var content = "Content"

    @Option(
        help: ArgumentHelp(
            "The folder with the built site, which tells what is published. (default: Public, beside the content)",
            valueName: "folder"))
    var output: String?

    @Option(help: ArgumentHelp("The year of rows that do not say theirs.", valueName: "year"))
    var year: Int?

    @Option(help: ArgumentHelp("The area, by id or name, of rows that do not say theirs.", valueName: "area"))
    var area: String?

    @Option(
        name: .customLong("map"),
        help: ArgumentHelp(
            "What a column is, as \"HEADING=name\", or by its letter as \"F=name\"; \"F=-\" passes it over. Names: "
                + "\(Self.names).",
            valueName: "heading=name"))
    var mappings: [String] = []

    @Option(
        help: ArgumentHelp(
            "What stands before the decimals in the file, \",\" or \".\", where its cells do not tell.",
            valueName: "mark"))
    var decimal: String?

    @Option(
        help: ArgumentHelp(
            "How a CSV file was saved, where its letters come out wrong: \(Self.encodings).", valueName: "name"))
    var encoding: String?

    @Option(help: ArgumentHelp("The row of the headings, where it is not found.", valueName: "number"))
    var row: Int?

    @Option(help: ArgumentHelp("The sheet of a workbook, by name or number.", valueName: "sheet"))
    var sheet: String?

    @Flag(help: "Read hidden rows and columns, too.")
    var hidden = false

    @Option(
        help: ArgumentHelp(
            "Why figures change that are published, in a year that is over; the site shows it. \"none\": no citizen has "
                + "seen them.",
            valueName: "reason"))
    var correction: String?

    @Flag(help: "Keep figures that cannot be read as words, and list them.")
    var acceptUnreadable = false

    @Flag(help: "Show what would change, as a diff, and write nothing.")
    var dryRun = false

    @Flag(help: "Print nothing but faults.")
    var quiet = false

    @OptionGroup var speech: LanguageArgument

    private static let encodings = OlderEncoding.allCases.map(\.rawValue).joined(separator: ", ")

    private static let names = ImportOptions.Mapping.names.joined(separator: ", ")

    func validate() throws {
        if let wrong = mappings.first(where: { ImportOptions.Mapping($0) == nil }) {
            throw ValidationError("--map \"\(wrong)\" must be \"HEADING=name\"; the names are \(Self.names), or -")
        }
        if let correction, correction.allSatisfy(\.isWhitespace) {
            throw ValidationError("--correction needs a reason, or \"none\"")
        }
        if let encoding, OlderEncoding(rawValue: encoding) == nil {
            throw ValidationError("--encoding \"\(encoding)\" must be one of \(Self.encodings)")
        }
        if let decimal, decimal != ",", decimal != "." {
            throw ValidationError("--decimal \"\(decimal)\" must be \",\" or \".\"")
        }
    }

    /// The folder that a site is built into unless somebody says otherwise.
    private static func published(beside content: String) -> String {
        let parts = content.split(separator: "/", omittingEmptySubsequences: false).dropLast(
            content.hasSuffix("/") ? 2 : 1)
        return (parts + ["Public"]).joined(separator: "/")
    }

    func run() throws {
        var options = ImportOptions(file: file)
        options.content = content
        options.year = year
        options.area = area
        options.decimalMark = decimal?.first
        options.headingRow = row
        let older = encoding.flatMap(OlderEncoding.init(rawValue:))
        options.encoding = older
        options.today = Today.date
        options.output = output ?? Self.published(beside: content)
        if let correction { options.correction = correction == "none" ? .notPublished : .reason(correction) }
        options.sheet = sheet
        options.readsHidden = hidden
        options.acceptsUnreadable = acceptUnreadable
        options.mappings = mappings.compactMap { ImportOptions.Mapping($0) }
        let terminal = Terminal(language: speech.language)
        let table: SourceLines.Sheet = (file, { SheetLines.text($0, older) })
        let progress = Locked(Progress(on: terminal, quiet: quiet))
        let show: ImportProgress.Listener = { step in
            let name = ImportText.name(of: step.step, in: terminal.language)
            progress.withLock { $0.show(step.done, of: step.total, name) }
        }
        var report = DiagnosticReport()
        let planned = ImportPlanner(options, progress: show).plan(report: &report)
        progress.withLock { $0.end() }
        guard let plan = planned else {
            terminal.print(report, sheet: table)
            terminal.printRefusal(report, output: content)
            throw ExitCode(1)
        }
        if dryRun {
            terminal.print(diff: plan.diff)
        } else {
            let onWait = { if !quiet { terminal.printWaiting(content: content) } }
            let isWritten = plan.write(report: &report, onWait: onWait, progress: show)
            progress.withLock { $0.end() }
            if !isWritten {
                terminal.print(report, sheet: table)
                throw ExitCode(1)
            }
        }
        terminal.print(report, sheet: table)
        if !quiet { terminal.print(ImportText(plan, file: file, isDryRun: dryRun)) }
    }
}
