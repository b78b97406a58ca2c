import Diagnostics
import Publishing
import ReportModel
import SiteGenerator

/// The lines at the end of a build that a person likes to read.
struct SummaryText {
    private let summary: BuildSummary
    private let output: String
    private let warnings: Int
    private let time: Duration

    /// The summary of a build that took `time`.
    init(_ summary: BuildSummary, output: String, warnings: Int, time: Duration) {
        self.summary = summary
        self.output = output
        self.warnings = warnings
        self.time = time
    }

    /// Five short lines.
    func text(in language: MessageLanguage) -> String {
        let tally = summary.tally
        let files = summary.files
        let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
        return language.pick(
            en: """
                \(output): \(summary.pages) pages, \(summary.objectives) objectives, \(tally.total) indicators
                  targets        \(list(Status.allCases.map { (tally[$0], $0.rawValue.replacing("-", with: " ")) }))
                  arithmetic     \(list([(tally.consistent, "consistent"), (tally[.declaredOnly], "only declared"), (tally[.differs], "differing"), (tally[.notComputable], "not computable"), (tally[.notPublished], "without published result")]))
                  files          \(files.written) written, \(files.unchanged) unchanged, \(files.removed) removed
                  warnings       \(warnings == 0 ? "none" : String(warnings)), \(milliseconds) ms

                """,
            it: """
                \(output): \(summary.pages) pagine, \(summary.objectives) obiettivi, \(tally.total) indicatori
                  target         \(list(Status.allCases.map { (tally[$0], Self.italian($0)) }))
                  conti          \(list([(tally.consistent, "tornano"), (tally[.declaredOnly], "solo dichiarati"), (tally[.differs], "differiscono"), (tally[.notComputable], "non ricalcolabili"), (tally[.notPublished], "senza risultato pubblicato")]))
                  file           \(files.written) scritti, \(files.unchanged) invariati, \(files.removed) tolti
                  avvisi         \(warnings == 0 ? "nessuno" : String(warnings)), \(milliseconds) ms

                """
        )
    }

    private static func italian(_ status: Status) -> String {
        switch status {
        case .achieved: "raggiunti"
        case .partial: "in parte"
        case .missed: "non raggiunti"
        case .inProgress: "in corso"
        case .planned: "previsti"
        case .notReported: "non comunicati"
        case .notComparable: "non confrontabili"
        }
    }

    /// The counts that are not zero.
    private func list(_ counts: [(Int, String)]) -> String {
        let shown = counts.filter { $0.0 > 0 }
        return shown.isEmpty ? "–" : shown.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
