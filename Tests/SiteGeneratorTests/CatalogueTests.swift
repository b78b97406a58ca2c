import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

/// What `site.yaml` adds to the entry for catalogues.
@Suite("Entry for catalogues")
struct CatalogueTests {
    /// The entry of a year, and what was said of the content.
    private func entry(_ language: String, _ lines: String) throws -> (entry: String?, messages: String) {
        let folder = try TemporaryFolder()
        try folder.write(
            "title: T\norganization: O\nurl: https://o.example/\nlicense: CC-BY-4.0\nlanguage: \(language)\n\(lines)",
            to: "Content/site.yaml")
        try folder.write("title: R\nupdated: 2021-01-01\ndirection: higher\n", to: "Content/2020/report.yaml")
        try folder.write("---\ntitle: A\n---\n", to: "Content/2020/a/area.md")
        try folder.write(
            "---\ntitle: B\nindicators:\n  - name: I\n    target: 5\n    actual: 6\n---\n", to: "Content/2020/a/b.md")
        let output = folder.url.appendingPathComponent("Public")
        let content = folder.url.appendingPathComponent("Content")
        let (_, messages) = build(content: content, output: output, relativeTo: folder.url)
        let built = try? files(in: output)
        let data = built?["2020/\(language == "it" ? "dati" : "data")/catalog.jsonld"]
        return (data.map { String(decoding: $0, as: UTF8.self) }, messages)
    }

    @Test("an Italian site with the body's code follows the Italian profile, too")
    func italian() throws {
        let (entry, messages) = try entry("it", "ipa: c_f205\ncontact:\n  email: a@o.example\n")
        #expect(messages == "")
        #expect(entry?.contains("\"dct:identifier\": \"c_f205:indicatori-2020\"") == true)
        #expect(entry?.contains("\"dcatapit:Organization\"") == true)
        #expect(try self.entry("it", "").entry?.contains("dcatapit") == false)
        // The Italian profile wants a contact to have an e-mail address.
        let byPhone = try #require(try self.entry("it", "ipa: c_f205\ncontact:\n  phone: 02 0202\n").entry)
        #expect(byPhone.contains("tel:020202") && !byPhone.contains("dcatapit:Organization"))
    }

    @Test("in another language the code serves nobody, which is said")
    func otherLanguage() throws {
        let (entry, messages) = try entry("en", "ipa: c_f205\n")
        #expect(messages.contains("warning: `ipa` is for the catalogues of Italy"), "\(messages)")
        #expect(entry?.contains("dcatapit") == false)
    }

    @Test("what is no code, and what is no address, is an error", arguments: ["ipa: \"IPA:c_f205\"", "place: Milano"])
    func wrong(_ line: String) throws {
        let (entry, messages) = try entry("it", line + "\n")
        #expect(entry == nil)
        #expect(messages.contains("error: `\(line.prefix { $0 != ":" })` must be "), "\(messages)")
    }

    @Test("the territory is that of the data and of their catalogue")
    func place() throws {
        let (entry, messages) = try entry("en", "place: https://sws.geonames.org/2643743/\n")
        #expect(messages == "")
        #expect(entry?.components(separatedBy: "\"dct:spatial\"").count == 3)
    }
}
