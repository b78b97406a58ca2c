import Diagnostics
import Foundation
import OpenData
import ReportModel
import SiteStructure
import Templating
import TestSupport
import Testing

@testable import SiteGenerator

/// The interface strings of the templates folder.
@Suite("Locales")
struct LocaleTests {
    private let folder = repository.appendingPathComponent("Templates").path

    /// The strings that templates may use, as `t.nav.skip`.
    private func keys(_ language: SiteLanguage) throws -> Set<String> {
        var report = DiagnosticReport()
        let file = try #require(TemplateFolder(folder, report: &report).locales[language.rawValue])
        let interface = try #require(Interface(file, language, dataKeys: Interface.dataKeys, report: &report))
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

    @Test("every language has the same strings", arguments: SiteLanguage.allCases)
    func same(_ language: SiteLanguage) throws {
        let italian = try keys(.italian)
        #expect(!italian.isEmpty)
        #expect(try keys(language).symmetricDifference(italian).sorted() == [])
    }

    @Test("a file of another language is none of this one")
    func otherLanguage() throws {
        var report = DiagnosticReport()
        let file = try #require(TemplateFolder(folder, report: &report).locales["en"])
        #expect(Interface(file, .italian, dataKeys: Interface.dataKeys, report: &report) == nil)
        #expect(report.diagnostics.map(\.id) == ["value-not-allowed"])
    }

    @Test("numbers are the language's, also where its country is named")
    func country() throws {
        var report = DiagnosticReport()
        let file = try #require(TemplateFolder(folder, report: &report).locales["it"])
        let text = String(decoding: file.bytes, as: UTF8.self)
        let swiss = SourceText(
            path: "it.yaml", text: text.replacingOccurrences(of: "lang: it\n", with: "lang: it-CH\n"))
        let interface = try #require(Interface(swiss, .italian, dataKeys: Interface.dataKeys, report: &report))
        #expect(interface.lang == "it-CH")
        #expect(interface.format(1234) == "1.234")
    }

    @Test("no string is left over")
    func used() throws {
        var report = DiagnosticReport()
        let templates = TemplateFolder(folder, report: &report).templates.values
        let text = templates.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        let unused = try keys(.italian).filter { !text.contains("\($0)}}") }
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
            #expect(Interface(locale, .italian, dataKeys: Interface.dataKeys, report: &report) == nil)
            #expect(report.count(of: .error) == 1)
        }
    }

    @Test("every column of the data files is described")
    func columns() throws {
        for language in SiteLanguage.allCases {
            var report = DiagnosticReport()
            let file = try #require(TemplateFolder(folder, report: &report).locales[language.rawValue])
            let interface = try #require(Interface(file, language, dataKeys: Interface.dataKeys, report: &report))
            let texts = IndicatorColumn.allCases.map { interface.text($0) }
            #expect(texts.allSatisfy { $0.hasSuffix(".") })
            #expect(Set(texts).count == texts.count)
        }
    }
}
