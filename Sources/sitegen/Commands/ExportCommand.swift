import ArgumentParser
import Diagnostics
import SpreadsheetExport

/// `sitegen export`: a year's table becomes a workbook for an office to fill in.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a year's table as a workbook (.xlsx) for an office to fill in.",
        usage: "sitegen export --xlsx [<file.xlsx>] [<options>]",
        discussion: """
            The workbook has a row for each indicator and the columns that the import reads, with a note at each \
            heading and lists of what cells may hold. What the office sends back is taken with sitegen import; \
            unchanged, it changes nothing.

            Examples:
              sitegen export --xlsx                  the newest year, here
              sitegen export --xlsx kpi.xlsx --year 2020

            Exit codes: 0 written, 1 nothing was written, 64 wrong options.
            """
    )

    @Flag(help: "As a workbook of Excel, which all spreadsheet programs read; so far there is no other form.")
    var xlsx = false

    @Argument(
        help: ArgumentHelp(
            "The workbook. (default: such as indicators-2020.xlsx, in the site's language)", valueName: "file.xlsx"))
    var file: String?

    @Option(help: ArgumentHelp("The year. (default: the newest)", valueName: "year"))
    var year: Int?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"))
    var content = "Content"

    @Flag(help: "Print nothing but faults.")
    var quiet = false

    @OptionGroup var speech: LanguageArgument

    func validate() throws {
        if let file, !file.lowercased().hasSuffix(".xlsx") {
            throw ValidationError("\"\(file)\" must end with .xlsx: spreadsheet programs go by that")
        }
    }

    func run() throws {
        let terminal = Terminal(language: speech.language)
        var export = WorkbookExport()
        export.content = content
        export.year = year
        export.file = file
        export.replaces = force
        var report = DiagnosticReport()
        let written = export.write(report: &report)
        terminal.print(report)
        guard let written else {
            terminal.printNothingCreated()
            throw ExitCode(1)
        }
        if !quiet { terminal.print(line: line(written, in: terminal.language)) }
    }

    private func line(_ written: WorkbookExport.Written, in language: MessageLanguage) -> String {
        let others = year == nil ? written.years.filter { $0 != written.year } : []
        let names = others.map(String.init).joined(separator: ", ")
        let drafts = written.drafts
        return language.pick(
            en: "\(written.path): the year \(written.year), \(written.indicators) indicators"
                + (drafts == 0 ? "" : ", without \(drafts) \(drafts == 1 ? "draft" : "drafts")")
                + (others.isEmpty ? "" : " (--year takes another: \(names))"),
            it: "\(written.path): l'anno \(written.year), \(written.indicators) indicatori"
                + (drafts == 0 ? "" : ", senza \(drafts) \(drafts == 1 ? "scheda in bozza" : "schede in bozza")")
                + (others.isEmpty ? "" : " (--year ne prende un altro: \(names))"))
    }
}
