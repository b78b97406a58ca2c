import Diagnostics
import SiteGenerator

/// What one build for the preview gave.
public struct PreviewBuild: Sendable {
    /// The site; `nil` where it had faults.
    let site: SiteImage?
    /// The faults as a browser shows them.
    let faults: FaultList
    /// What was made; `nil` where there were faults.
    public let summary: BuildSummary?
    /// Everything that is to be said.
    public let report: DiagnosticReport
    /// How long it took.
    public let time: Duration
    /// How many files are different from what was shown before.
    public internal(set) var changes = 0
    /// Whether it is the first one.
    public internal(set) var isFirst = false

    /// Builds the site in memory.
    init(_ options: BuildOptions, language: MessageLanguage) {
        let clock = ContinuousClock()
        let start = clock.now
        var report = DiagnosticReport()
        let made = SiteBuild(options).render(report: &report)
        site = made?.image
        summary = made?.summary
        faults = FaultList(report, language: language)
        self.report = report
        time = clock.now - start
    }
}
