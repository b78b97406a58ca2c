import Diagnostics
import PreviewServer
import ReportModel
import SiteGenerator

/// The one line that follows each build of the preview.
struct ServeText: Sendable {
    /// The language of the lines.
    let language: MessageLanguage

    /// Where the site is to be seen, and how to end.
    func line(address: String) -> String {
        language.pick(
            en: "\(address) shows the site and follows every save. Ctrl-C ends.",
            it: "\(address) mostra il sito e segue ogni salvataggio. Ctrl-C per finire."
        )
    }

    /// What came of a build.
    func line(_ build: PreviewBuild) -> String {
        let (seconds, attoseconds) = build.time.components
        let time = "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000) ms"
        guard let summary = build.summary else {
            let errors = build.report.count(of: .error)
            return language.pick(
                en: "\(time): \(errors) \(errors == 1 ? "error" : "errors"), shown in the browser"
                    + (build.isFirst ? "" : " over the site as it was"),
                it: "\(time): \(errors) \(errors == 1 ? "errore" : "errori"), da vedere nel browser"
                    + (build.isFirst ? "" : " sopra il sito di prima")
            )
        }
        let pages = summary.pages
        let indicators = summary.tally.total
        let warnings = build.report.count(of: .warning)
        return language.pick(
            en: "\(time): \(pages) pages, \(indicators) indicators, warnings: \(warnings)",
            it: "\(time): \(pages) pagine, \(indicators) indicatori, avvisi: \(warnings)"
        )
    }
}
