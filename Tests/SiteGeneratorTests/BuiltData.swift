import Diagnostics
import Foundation
import Publishing
import ReportLoader
import ReportModel
import SiteStructure
import Templating
import TestSupport
import Testing

@testable import OpenData
@testable import SiteGenerator

/// A site that was built for a test, with its data files read back.
struct BuiltData {
    /// A site among the repository's contents and fixtures.
    struct Source: CustomTestStringConvertible, Sendable {
        let content: String
        let language: SiteLanguage
        let year: Int
        let indicators: Int
        let testDescription: String

        /// The real site, and the small English one.
        static let all = [
            Source(content: "Content", language: .italian, year: 2020, indicators: 67, testDescription: "Milan"),
            Source(
                content: "Tests/Fixtures/valid/rivermouth/Content", language: .english, year: 2021, indicators: 19,
                testDescription: "Rivermouth"),
        ]
    }

    let source: Source
    let interface: Interface
    let addresses: SiteAddresses
    private let temporary = Result { try TemporaryFolder() }
    private let output: URL

    /// Builds a site.
    init(_ source: Source) throws {
        self.source = source
        output = try temporary.get().url
        let content = repository.appendingPathComponent(source.content)
        let (summary, messages) = build(content: content, output: output, relativeTo: repository)
        #expect(messages == "")
        #expect(summary?.tally.total == source.indicators)
        interface = try Self.interface(source.language)
        addresses = SiteAddresses(interface)
    }

    /// The interface strings of a language.
    static func interface(_ language: SiteLanguage) throws -> Interface {
        var report = DiagnosticReport()
        let templates = repository.appendingPathComponent("Templates").path
        let file = try #require(TemplateFolder(templates, report: &report).locales[language.rawValue])
        return try #require(Interface(file, language, dataKeys: Interface.dataKeys, report: &report))
    }

    /// The setting of a page of a site, and the site's first report.
    static func setting(_ source: Source, _ path: (SiteAddresses, Report) -> OutputPath) throws -> (PageSetting, Report)
    {
        var diagnostics = DiagnosticReport()
        let folder = repository.appendingPathComponent(source.content).path
        let content = try #require(ContentLoader().load(folder, report: &diagnostics)).content
        let report = try #require(content.reports.first)
        let interface = try interface(source.language)
        let addresses = SiteAddresses(interface)
        return (PageSetting(content, interface: interface, path: path(addresses, report)), report)
    }

    /// The bytes of a file of the site.
    func bytes(_ path: OutputPath) throws -> Data { try Data(contentsOf: output.appendingPathComponent(path.text)) }

    /// A file of the site as text.
    func text(_ path: OutputPath) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    /// A file of the site as a JSON object.
    func json(_ path: OutputPath) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: try bytes(path)) as? [String: Any])
    }

    /// The table for programs.
    func table() throws -> CSVReader { try CSVReader(try text(addresses.table(source.year))) }

    /// The tables of all areas, in the order of the JSON.
    func areaTables() throws -> [CSVReader] {
        let areas = try #require(try json(addresses.json(source.year))["areas"] as? [[String: Any]])
        return try areas.map { try CSVReader(try text(addresses.table($0["id"] as? String ?? "", source.year))) }
    }

    /// The table for spreadsheets, with what was done to it for them taken back.
    func spreadsheet() throws -> CSVReader {
        let dialect = CSVDialect.spreadsheet(source.language)
        let text = try text(addresses.spreadsheet(source.year))
        #expect(text.unicodeScalars.first == "\u{FEFF}")
        return try CSVReader(String(text.unicodeScalars.dropFirst()), delimiter: dialect.delimiter)
    }

    /// A word of the templates.
    func word(_ section: String, _ name: String) -> String {
        guard case .table(let sections)? = interface.table.entries["t"],
            case .table(let words)? = sections.entries[section], case .text(let word)? = words.entries[name]
        else { return "" }
        return word
    }
}
