import ArgumentParser
import Diagnostics
import SpreadsheetImport

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// `sitegen import`: a spreadsheet of indicators becomes content files.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take the indicators of a spreadsheet (CSV) into the content files.",
        discussion: """
            Reads the table that the site offers for download (indicatori.csv or indicatori-excel.csv), or the columns \
            that offices use: Obiettivo;KPI;Target;Raggiunto;Risultato. Separator, decimal mark and encoding are found \
            out. Objectives and indicators that exist are updated where a value differs, and nothing else in their \
            files changes; others are created. An empty cell changes nothing. With any fault, nothing is written.

            Examples:
              sitegen import indicators.csv --dry-run
              sitegen import kpi-2021.csv --year 2021 --area homes
              sitegen import kpi.csv --map "Project KPI=indicator" --map "Office=-"

            Exit codes: 0 done, or nothing to do; 1 faults; 64 wrong options.
            """
    )

    @Argument(help: ArgumentHelp("The spreadsheet, saved as CSV.", valueName: "file.csv"))
    var file: String

    @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"))
    var content = "Content"

    @Option(help: ArgumentHelp("The year of rows that do not say theirs.", valueName: "year"))
    var year: Int?

    @Option(help: ArgumentHelp("The area (its id) of rows that do not say theirs.", valueName: "id"))
    var area: String?

    @Option(
        name: .customLong("map"),
        help: ArgumentHelp(
            "What a column is, as \"HEADING=name\"; \"HEADING=-\" passes it over. Names: \(Self.names).",
            valueName: "heading=name"))
    var mappings: [String] = []

    @Flag(help: "Show what would change, as a diff, and write nothing.")
    var dryRun = false

    @Flag(help: "Print nothing but faults.")
    var quiet = false

    @OptionGroup var speech: LanguageArgument

    private static let names = ImportColumn.mappable.map(\.rawValue).joined(separator: ", ")

    func validate() throws {
        if let wrong = mappings.first(where: { ImportOptions.Mapping($0) == nil }) {
            throw ValidationError("--map \"\(wrong)\" must be \"HEADING=name\"; the names are \(Self.names), or -")
        }
    }

    func run() throws {
        var options = ImportOptions(file: file)
        options.content = content
        options.year = year
        options.area = area
        options.mappings = mappings.compactMap { ImportOptions.Mapping($0) }
        let terminal = Terminal(language: speech.language)
        var report = DiagnosticReport()
        guard let plan = SpreadsheetImport(options).plan(report: &report) else {
            terminal.print(report)
            terminal.printRefusal(report, output: content)
            throw ExitCode(1)
        }
        if dryRun {
            terminal.print(diff: plan.diff)
        } else if !plan.write(report: &report) {
            terminal.print(report)
            throw ExitCode(1)
        }
        terminal.print(report)
        if !quiet { terminal.print(ImportText(plan, file: file, isDryRun: dryRun)) }
    }
}
