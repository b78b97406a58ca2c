import Diagnostics
import ReportLoader
import ReportModel
import TestSupport
import Testing

/// How far a year has come.
@Suite("The state of a year")
struct YearStateTests {
    @Test(
        "it follows from figures and dates where the report does not say it",
        arguments: [
            ("updated: 2021-01-31", "", .plan), ("updated: 2020-06-30", "", .plan),
            ("updated: 2021-01-31", ", actual: 5", .final), ("updated: 2021-01-31", ", actual: n.d.", .final),
            ("updated: 2021-01-31", ", result: 100%", .final),
            ("updated: 2021-01-31\nas_of: 2020-06-30", ", actual: 5", .interim),
            ("updated: 2020-09-30\nas_of: 2020-06-30", ", actual: 5", .interim),
            ("updated: 2021-01-31\nas_of: 2020-12-31", ", actual: 5", .final),
            ("updated: 2021-01-31\nends: 2021-03-31\nas_of: 2020-12-31", ", actual: 5", .interim),
            ("updated: 2021-04-30\nends: 2021-03-31", ", actual: 5", .final),
            ("updated: 2021-01-31\nstate: plan", ", actual: 5", .plan),
            ("updated: 2021-01-31\nstate: final", "", .final),
            ("updated: 2020-09-30\nas_of: 2020-06-30\nstate: interim", "", .interim),
        ] as [(String, String, ReportingPeriod.State)])
    func state(report: String, figures: String, state: ReportingPeriod.State) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "title: Borgo\norganization: Comune di Borgo\nlanguage: it\nlicense: CC-BY-4.0\n", to: "site.yaml")
        try folder.write("title: Obiettivi\n\(report)\n", to: "2020/report.yaml")
        try folder.write("---\ntitle: Casa\n---\n", to: "2020/casa/area.md")
        let indicator = "name: Consegne, target: 800, direction: higher\(figures)"
        try folder.write("title: Alloggi\nindicators: [{\(indicator)}]\n", to: "2020/casa/alloggi.yaml")
        var faults = DiagnosticReport()
        let loaded = try #require(ContentLoader().load(folder.path, report: &faults))
        #expect(!faults.hasErrors)
        let year = try #require(loaded.content.reports.first)
        #expect(year.period.state == state)
        let status = try #require(year.objectives.first?.indicators.first).assessment.status
        switch state {
        case .plan: #expect(status == .planned)
        case .interim: #expect(status == .inProgress)
        case .final: #expect(status != .planned && status != .inProgress)
        }
    }
}
