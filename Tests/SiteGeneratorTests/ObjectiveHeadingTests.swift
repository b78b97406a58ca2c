import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

/// What an objective is called, and what the body says came of it as a whole.
@Suite("Heading and result of an objective")
struct ObjectiveHeadingTests {
    private static let indicators =
        "  - {name: Lets, target: 3, actual: 2, direction: higher}\n  - {name: Keys, target: 5, actual: 5, direction: higher}"

    private func town(_ fields: String) throws -> CheckedTown {
        let town = try CheckedTown()
        try town.setYear(Self.indicators + "\n" + fields)
        town.publish()
        return town
    }

    @Test("the short title stands wherever a reader looks, the official one under the heading and in the data")
    func shortTitle() throws {
        let town = try town("short_title: New homes\n")
        let page = try town.text("2024/homes/lets.html")
        #expect(page.contains("<h1>New homes</h1>\n<p class=\"remark\">Official title: Lets</p>"))
        #expect(page.contains("<title>New homes"))
        #expect(page.contains("aria-current=\"page\">New homes<"))
        #expect(try town.text("2024/homes/index.html").contains(">New homes</a>"))
        #expect(try town.text("2024/indicators.html").contains(">New homes</a>"))
        let row = try #require(CSVReader(try town.text("2024/data/indicators.csv")).rows.first)
        #expect(row["objective"] == "Lets")
        let json = try town.text("2024/data/indicators.json")
        #expect(json.contains("\"title\": \"Lets\"") && json.contains("\"short_title\": \"New homes\""))
        #expect(page.contains("\"alternateName\":\"New homes\"") || page.contains("\"alternateName\": \"New homes\""))
    }

    @Test("without one there is no second title")
    func title() throws {
        #expect(try !town("").text("2024/homes/lets.html").contains("Official title"))
        #expect(try !town("short_title: Lets\n").text("2024/homes/lets.html").contains("Official title"))
    }

    @Test(
        "the result of the whole is shown as it was typed, and changes no verdict",
        arguments: ["79.87%", "Achieved", "YES", "Amber", "{text: see the annex}"])
    func result(_ typed: String) throws {
        let town = try town("result: \(typed)\n")
        let shown = typed.replacing("{text: ", with: "").replacing("}", with: "")
        let page = try town.text("2024/homes/lets.html").replacing("\u{A0}", with: " ")
        #expect(page.contains("which the site cannot recompute: <strong class=\"figure\">\(shown)</strong>"))
        #expect(try town.text("2024/data/indicators.json").contains("\"result\": \"\(shown)\""))
        #expect(try verdict(town) == verdict(try self.town("")))
    }

    /// The element that says how the indicators came out.
    private func verdict(_ town: CheckedTown) throws -> Substring {
        try #require(town.text("2024/homes/lets.html").firstMatch(of: /<p class="verdict">(?s:.*?)<\/p>/)).output
    }

    @Test("a result that cannot be read is told where it stands")
    func unreadable() throws {
        let town = try CheckedTown()
        try town.setYear(Self.indicators + "\nresult: \"#DIV/0!\"\n")
        let faults = town.findings().filter { $0.severity == .error }
        #expect(faults.map { $0.location?.line } == [5])
    }

    @Test("one note names all objectives whose heading is longer than twelve words", arguments: [12, 13])
    func longTitle(_ count: Int) throws {
        let long = (1...count).map { "word\($0)" }.joined(separator: " – ")
        #expect(try notes("short_title: \(long)\n") == (count > 12 ? 1 : 0))
        #expect(try notes("") == 0)
    }

    private func notes(_ fields: String) throws -> Int {
        let town = try CheckedTown()
        try town.setYear(Self.indicators + "\n" + fields)
        return town.findings().count { $0.id == "long-title" }
    }
}
