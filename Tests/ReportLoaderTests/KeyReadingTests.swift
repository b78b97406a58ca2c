import Diagnostics
import Foundation
import ReportLoader
import ReportModel
import TestSupport
import Testing

/// ``ObjectiveKey`` and ``IndicatorKey`` are all that a file may hold.
@Suite("Reading of keys")
struct KeyReadingTests {
    @Test("every key is read, and no other")
    func isRead() throws {
        let folder = try TemporaryFolder()
        let content = try folder.copy(fixtures.appendingPathComponent("valid/rivermouth/Content"), as: "Content")
        try folder.write("title: A\nslip: 1\nindicators:\n  - name: B\n    slip: 1\n", to: "Content/2021/homes/a.yaml")
        var report = DiagnosticReport()
        _ = ContentLoader().load(content.path, report: &report)
        let known = report.diagnostics.compactMap { diagnostic -> Set<String>? in
            guard diagnostic.id == "unknown-key" else { return nil }
            let names = diagnostic.message.suggestion(in: .english)?.matches(of: /`(\w+)`/) ?? []
            return Set(names.map { String($0.output.1) })
        }
        #expect(known.count == 2)
        #expect(known.contains(Set(ObjectiveKey.allCases.map(\.rawValue))))
        #expect(known.contains(Set(IndicatorKey.allCases.map(\.rawValue))))
    }
}
