import Diagnostics
import ReportLoader
import ReportModel

/// Prints the indicators of a content folder: names, codes of their statuses, what came of checking their results.
func printIndicators(of folder: String, to output: inout some TextOutputStream) {
    var report = DiagnosticReport()
    let loaded = ContentLoader().load(folder, report: &report)
    for fault in report.sorted { print(fault.message.text(in: .english), to: &output) }
    for indicator in loaded?.content.reports.flatMap(\.objectives).flatMap(\.indicators) ?? [] {
        let assessment = indicator.assessment
        print(indicator.name, assessment.status.rawValue, assessment.verification.code, separator: "; ", to: &output)
    }
}
