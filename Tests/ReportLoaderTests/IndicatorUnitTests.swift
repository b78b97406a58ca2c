import Diagnostics
import Foundation
import ReportLoader
import TestSupport
import Testing

/// What `unit:` and the parts of a year ask of the other figures.
@Suite("Units and parts of a year")
struct IndicatorUnitTests {
    /// The ids of what is found wrong with one indicator, and the lines where.
    private func faults(_ indicator: String, year: String = "") throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(
            "title: Borgo\norganization: Comune di Borgo\nlanguage: it\nlicense: CC-BY-4.0\n", to: "site.yaml")
        try folder.write("title: R\nupdated: 2022-04-30\n\(year)", to: "2021/report.yaml")
        try folder.write("---\ntitle: Casa\n---\n", to: "2021/casa/area.md")
        try folder.write("title: A\nindicators:\n  - name: B\n\(indicator)\n", to: "2021/casa/a.yaml")
        var report = DiagnosticReport()
        _ = ContentLoader().load(folder.url.path, report: &report)
        return report.diagnostics.filter { $0.severity == .error }.map { "\($0.id) \($0.location?.line ?? 0)" }
    }

    @Test(
        "a unit and the figures under it",
        arguments: [
            ("    unit: \"%\"\n    target: 95\n    actual: 93,6\n    direction: higher", []),
            ("    unit: \"%\"\n    target: 95\n    actual: 0,936\n    direction: higher", ["share-under-percent 6"]),
            ("    unit: \"%\"\n    target: 95\n    actual: 0,936%\n    direction: higher", []),
            ("    unit: \"%\"\n    target: 90\n    actual: 0,00\n    direction: higher", []),
            ("    unit: \"%\"\n    target: 1\n    actual: 0,55\n    direction: higher", []),
            ("    unit: \"%\"\n    target: 5 giorni\n    actual: 4", ["unit-contradicted 5"]),
            ("    unit: n.\n    target: 5\n    actual: 4", ["not-a-unit 4"]),
            ("    unit: tombini\n    target: 5\n    actual: 4", ["unknown-unit 4"]),
            ("    unit: € mln\n    target: 5\n    actual: € 6", ["unit-contradicted 6"]),
            ("    unit: giorni\n    target: ≤ 5\n    actual: SI", []),
            ("    target: 12/21", ["share-or-month 4"]),
        ] as [(String, [String])])
    func units(indicator: String, expected: [String]) throws { #expect(try faults(indicator) == expected) }

    @Test("a quarter needs a year that ends in December")
    func quarters() throws {
        let indicator = "    target: Entro il IV trimestre 2021"
        #expect(try faults(indicator) == [])
        #expect(try faults(indicator, year: "ends: 2022-03-31\n") == ["part-of-other-year 4"])
        #expect(try faults("    target: Entro dicembre 2021", year: "ends: 2022-03-31\n") == [])
        #expect(try faults("    target: SI\n    due: 2021-Q4", year: "ends: 2022-03-31\n") == ["part-of-other-year 5"])
        #expect(
            try faults("    target: SI\n    due: IV trimestre 2021", year: "ends: 2022-03-31\n") == [
                "part-of-other-year 5"
            ])
    }
}
