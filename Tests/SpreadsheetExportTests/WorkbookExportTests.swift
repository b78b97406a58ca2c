import Diagnostics
import Foundation
import TestSupport
import Testing
import Workbooks

@testable import SpreadsheetExport

/// A workbook is written whole or not at all, and always the same.
@Suite struct WorkbookExportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func export(
        _ name: String = "kpi.xlsx", _ content: String = "Tests/Fixtures/valid/valdora/Content",
        configure: (inout WorkbookExport) -> Void = { _ in }
    ) -> (written: WorkbookExport.Written?, faults: [String]) {
        var export = WorkbookExport()
        export.content = repository.appendingPathComponent(content).path
        export.file = folder.url.appendingPathComponent(name).path
        configure(&export)
        var report = DiagnosticReport()
        let written = export.write(report: &report)
        return (written, report.diagnostics.map(\.id))
    }

    @Test func theNewestYearIsTaken() throws {
        let (written, faults) = export()
        #expect(written?.year == 2022)
        #expect(written?.years == [2018, 2019, 2021, 2022])
        #expect(written?.indicators == 10)
        #expect(faults == [])
        let archive = try Archive(Array(Data(contentsOf: folder.url.appendingPathComponent("kpi.xlsx"))))
        let sheet = try #require(try archive.contents(of: "xl/worksheets/sheet1.xml", limit: 1 << 20))
        // Not one formula.
        let text = String(decoding: sheet, as: UTF8.self)
        #expect(!text.contains("<f>") && !text.contains("<f "))
    }

    @Test func draftsAreLeftOutAndCounted() throws {
        try folder.copy(repository.appendingPathComponent("Tests/Fixtures/valid/valdora/Content"), as: "Content")
        #expect(export { $0.content = folder.path + "/Content" }.written?.drafts == 0)
        let path = "Content/2022/acqua-e-strade/ponte.yaml"
        try folder.write("draft: true\n" + folder.text(path), to: path)
        let written = try #require(
            export("drafts.xlsx") {
                $0.content = folder.path + "/Content"
                $0.year = 2022
            }.written)
        #expect(written.drafts == 1 && written.indicators < 10)
    }

    @Test func aYearThatIsNotThere() {
        let (written, faults) = export { $0.year = 1999 }
        #expect(written == nil)
        #expect(faults == ["export-unknown-year"])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/kpi.xlsx"))
    }

    @Test func whatIsThereStaysUnlessForced() throws {
        try folder.write("ours", to: "kpi.xlsx")
        #expect(export().faults == ["export-exists"])
        #expect(try folder.text("kpi.xlsx") == "ours")
        #expect(export { $0.replaces = true }.faults == [])
        #expect(try Data(contentsOf: folder.url.appendingPathComponent("kpi.xlsx")).starts(with: Data("PK".utf8)))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kpi.xlsx"])
    }

    @Test func noSuchFolder() { #expect(export("no/kpi.xlsx").faults == ["export-cannot-write"]) }

    @Test func contentWithAFaultIsNotExported() throws {
        try folder.write("title: [", to: "Content/site.yaml")
        let (written, faults) = export { $0.content = folder.path + "/Content" }
        #expect(written == nil)
        #expect(!faults.isEmpty)
    }

    @Test func theSameBytesEachTime() throws {
        #expect(export("a.xlsx").written != nil)
        #expect(export("b.xlsx").written != nil)
        let files = try ["a.xlsx", "b.xlsx"].map { try Data(contentsOf: folder.url.appendingPathComponent($0)) }
        #expect(files[0] == files[1])
    }
}
