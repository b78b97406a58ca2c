import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SpreadsheetImport

/// A small site in a folder of its own, into which a test imports; removed at the end.
final class Workplace {
    let folder: TemporaryFolder
    var content: URL { folder.url.appendingPathComponent("Content") }

    /// A site of two areas; other files, by path inside the content folder, may be added or put in their place.
    init(_ files: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        for (path, text) in Self.site.merging(files, uniquingKeysWith: { $1 }) { try write(text, path) }
    }

    /// A copy of a content folder of the repository.
    init(copying path: String) throws {
        folder = try TemporaryFolder()
        try folder.copy(repository.appendingPathComponent(path), as: "Content")
    }

    /// Writes a content file.
    func write(_ text: String, _ path: String) throws { try folder.write(text, to: "Content/\(path)") }

    /// The text of a content file.
    func text(_ path: String) throws -> String { try folder.text("Content/\(path)") }

    /// Every file of the content folder.
    func files() throws -> [String: Data] { try TestSupport.files(in: content) }

    /// Plans the import of a table.
    func plan(
        _ table: some Sequence<UInt8>, configure: (inout ImportOptions) -> Void = { _ in }
    ) throws -> (plan: ImportPlan?, report: DiagnosticReport) {
        let file = folder.url.appendingPathComponent("table.csv")
        try Data(table).write(to: file)
        var options = ImportOptions(file: file.path)
        options.content = content.path
        // Most tests are about something else than the reasons of corrections.
        options.correction = .notPublished
        configure(&options)
        var report = DiagnosticReport()
        return (ImportPlanner(options).plan(report: &report), report)
    }

    /// Imports a table that has no fault.
    @discardableResult
    func importing(_ table: String, configure: (inout ImportOptions) -> Void = { _ in }) throws -> ImportPlan {
        var (plan, report) = try plan(table.utf8, configure: configure)
        let made = try #require(plan, "\(report.diagnostics.map { $0.message.text(in: .english) })")
        #expect(made.write(report: &report))
        return made
    }

    /// What is wrong with a table: `id line:column`, in order. Nothing may have been written.
    func faults(_ table: some Sequence<UInt8>, configure: (inout ImportOptions) -> Void = { _ in }) throws -> [String] {
        let before = try files()
        let (plan, report) = try plan(table, configure: configure)
        #expect(plan == nil)
        #expect(try files() == before)
        return report.sorted.map { "\($0.id) \($0.location.map { "\($0.line):\($0.column)" } ?? "-")" }
    }

    private static let site = [
        "site.yaml": """
        title: Prova
        organization: Comune di Prova
        language: it
        license: CC0-1.0

        """,
        "2020/report.yaml": """
        title: Obiettivi 2020
        updated: 2021-01-10
        documents:
          - {id: relazione, title: Relazione}
        source: relazione
        direction: higher

        """,
        "2020/casa/area.md": "---\ntitle: La casa\n---\n",
        "2020/verde/area.md": "---\ntitle: Il verde\n---\n",
        "2020/casa/alloggi.md": """
        ---
        title: Alloggi  # il titolo del piano
        order: 10
        indicators:
          # Contano i contratti firmati.
          - name: Alloggi consegnati
            id: consegnati
            target: 800

            actual: "639"  # al 31 dicembre
            result: '79,87%'
          - {name: Sopralluoghi, target: 10, actual: 12}
        ---

        Un testo che qualcuno ha scritto.

        """,
        "2020/verde/alberi.yaml": """
        title: Alberi
        indicators:
          - name: Alberi piantati
            target: 100
            note: |
              Prima riga.
              Seconda riga.
        narrative: |
          Molti alberi.

        """,
    ]
}
