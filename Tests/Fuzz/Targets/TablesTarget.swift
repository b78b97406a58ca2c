import Diagnostics
import SpreadsheetImport

/// Spreadsheets: encoding, separator, quotes, headings, cells, and the plan of what they change.
enum TablesTarget {
    static func run(_ bytes: [UInt8]) {
        let file = Scratch.write(bytes, to: "table.csv")
        var options = ImportOptions(file: file)
        options.content = Scratch.site
        options.year = 2020
        options.area = "homes"
        var report = DiagnosticReport()
        let plan = ImportPlanner(options).plan(report: &report)
        require((plan == nil) == report.hasErrors, "a plan with faults, or none and nobody said why")
        _ = plan?.diff(colour: false)
        Diagnosis.formatAll(report) { _, _ in nil }
    }
}
