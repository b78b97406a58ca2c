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

    @Test("the names of data files must do as parts of an address")
    func dataNames() throws {
        for (name, slip) in [("data: dati\n", "data: Dati aperti\n"), ("areas: aree\n", "areas: ../aree\n")] {
            let temporary = try TemporaryFolder()
            let templates = try temporary.copy(repository.appendingPathComponent("Templates"), as: "Templates")
            let file = templates.appendingPathComponent("locales/it.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            let changed = text.replacingOccurrences(of: name, with: slip)
            #expect(changed != text)
            try changed.write(to: file, atomically: true, encoding: .utf8)
            var report = DiagnosticReport()
            let locale = try #require(TemplateFolder(templates.path, report: &report).locales["it"])
            #expect(InterfaceReader.read(locale, report: &report) == nil)
            #expect(report.count(of: .error) == 1)
        }
    }

    @Test("every column of the data files is described")
    func columns() throws {
        for language in ["it", "en"] {
            var report = DiagnosticReport()
            let file = try #require(TemplateFolder(folder, report: &report).locales[language])
            let interface = try #require(InterfaceReader.read(file, report: &report))
            let texts = IndicatorColumn.allCases.map { interface.text($0) }
            #expect(texts.allSatisfy { $0.hasSuffix(".") })
            #expect(Set(texts).count == texts.count)
        }
    }
}
