import Diagnostics
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
                  targets        \(list([(tally.achieved, "achieved"), (tally.partial, "partial"), (tally.missed, "missed"), (tally.notReported, "not reported"), (tally.notComparable, "not comparable")]))
                  arithmetic     \(list([(tally.consistent, "consistent"), (tally.differs, "differing"), (tally.notComputable, "not computable"), (tally.notPublished, "without published result")]))
                  files          \(files.written) written, \(files.unchanged) unchanged, \(files.removed) removed
                  warnings       \(warnings == 0 ? "none" : String(warnings)), \(milliseconds) ms

                """,
            it: """
                \(output): \(summary.pages) pagine, \(summary.objectives) obiettivi, \(tally.total) indicatori
                  target         \(list([(tally.achieved, "raggiunti"), (tally.partial, "in parte"), (tally.missed, "non raggiunti"), (tally.notReported, "non comunicati"), (tally.notComparable, "non confrontabili")]))
                  conti          \(list([(tally.consistent, "tornano"), (tally.differs, "differiscono"), (tally.notComputable, "non ricalcolabili"), (tally.notPublished, "senza risultato pubblicato")]))
                  file           \(files.written) scritti, \(files.unchanged) invariati, \(files.removed) tolti
                  avvisi         \(warnings == 0 ? "nessuno" : String(warnings)), \(milliseconds) ms

                """
        )
    }

    /// The counts that are not zero.
    private func list(_ counts: [(Int, String)]) -> String {
        let shown = counts.filter { $0.0 > 0 }
        return shown.isEmpty ? "–" : shown.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
