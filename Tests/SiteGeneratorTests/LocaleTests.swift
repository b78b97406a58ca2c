import Diagnostics
import Foundation
import Templating
import Testing

@testable import SiteGenerator

/// The interface strings of the templates folder.
@Suite("Locales")
struct LocaleTests {
    private let folder = repository.appendingPathComponent("Templates").path

    /// The strings that templates may use, as `t.nav.skip`.
    private func keys(_ language: String) throws -> Set<String> {
        var report = DiagnosticReport()
        let file = try #require(TemplateFolder(folder, report: &report).locales[language])
        let interface = try #require(InterfaceReader.read(file, report: &report))
        #expect(report.diagnostics.isEmpty)
        return Set(flatten(interface.table, ""))
    }

    private func flatten(_ table: TextTable, _ prefix: String) -> [String] {
        table.entries.flatMap { name, entry in
            switch entry {
            case .text: [prefix + name]
            case .table(let inner): flatten(inner, prefix + name + ".")
            }
        }
    }

    @Test("every language has the same strings")
    func same() throws {
        let italian = try keys("it")
        #expect(!italian.isEmpty)
        #expect(try keys("en").symmetricDifference(italian).sorted() == [])
    }

    @Test("no string is left over")
    func used() throws {
        var report = DiagnosticReport()
        let templates = TemplateFolder(folder, report: &report).templates.values
        let text = templates.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        let unused = try keys("it").filter { !text.contains("\($0)}}") }
        #expect(unused.sorted() == [])
    }
}
