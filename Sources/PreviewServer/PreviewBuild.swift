package import Diagnostics
package import SiteGenerator

/// What one build for the preview gave.
package struct PreviewBuild: Sendable {
    /// The site; `nil` where it had faults.
    let site: (any PreviewSite)?
    /// The faults as a browser shows them.
    let faults: FaultList
    /// What was made; `nil` where there were faults.
    package let summary: BuildSummary?
    /// Everything that is to be said.
    package let report: DiagnosticReport
    /// How long it took.
    package let time: Duration
    /// Whether it is the first one.
    package internal(set) var isFirst = false

    /// Checks the sources, whose pages are then made when somebody looks at them.
    init(_ options: BuildOptions, memory: BuildMemory, language: MessageLanguage) {
        let clock = ContinuousClock()
        let start = clock.now
        var report = DiagnosticReport()
        let made = SiteBuild(options).preview(memory: memory, report: &report)
        site = made
        summary = made?.summary
        faults = FaultList(report, language: language)
        self.report = report
        time = clock.now - start
    }
}
