import Foundation
import Publishing
import TestSupport
import Testing

@testable import SiteGenerator

/// A year with more indicators than one table takes.
@Suite("A large year")
struct LargeYearTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The pages of a year whose areas have so many indicators each.
    ///
    /// - Parameter missed: how many of each area miss their targets.
    private func pages(_ areas: [Int], missed: Int = 0, url: String? = nil) throws -> [String: String] {
        func write(_ text: String, _ path: String) throws { try folder.write(text, to: "Content/2020/\(path)") }
        let address = url.map { "url: \($0)\n" } ?? ""
        try folder.write(
            "title: T\norganization: O\nlanguage: en\nlicense: CC-BY-4.0\n" + address, to: "Content/site.yaml")
        try write("title: R\nupdated: 2021-01-01\ndirection: higher\n", "report.yaml")
        for (number, count) in areas.enumerated() {
            try write("---\ntitle: Area \(number)\norder: \(number)\n---\n", "a\(number)/area.md")
            let rows = (0..<count).map {
                "  - name: I\($0)\n    target: 5\n    actual: \($0 < missed ? 1 : 6)\n"
            }
            .joined()
            try write("---\ntitle: O\nindicators:\n\(rows)---\n", "a\(number)/o.md")
        }
        let output = folder.url.appendingPathComponent("Public")
        let content = folder.url.appendingPathComponent("Content")
        let (summary, messages) = build(content: content, output: output, relativeTo: folder.url)
        #expect(summary != nil, "\(messages)")
        return try files(in: output).compactMapValues { String(data: $0, encoding: .utf8) }
    }

    private func rows(_ page: String?) -> Int { (page ?? "").components(separatedBy: "data-status=").count - 1 }

    @Test("up to a thousand, all indicators are in one table")
    func oneTable() throws {
        let pages = try pages([600, 400])
        #expect(rows(pages["2020/indicators.html"]) == 1000)
        #expect(pages["2020/indicators/a0.html"] == nil)
    }

    @Test("beyond that, each area has a table, and the page of all leads to them")
    func split() throws {
        let pages = try pages([600, 401])
        let all = try #require(pages["2020/indicators.html"])
        #expect(rows(all) == 0)
        #expect(all.contains("href=\"indicators/a0.html\"") && all.contains("href=\"indicators/a1.html\""))
        #expect(all.contains("1,001 indicators"))
        #expect(rows(pages["2020/indicators/a0.html"]) == 600)
        #expect(rows(pages["2020/indicators/a1.html"]) == 401)
        #expect(pages["2020/indicators/a1.html"]?.contains("href=\"../a1/o.html#i400\"") == true)
        #expect(pages["2020/indicators/a1.html"]?.contains("href=\"../indicators.html\"") == true)
    }

    @Test("a filter works across the tables: each count leads to the indicators that it counts")
    func acrossTables() throws {
        let pages = try pages([600, 401], missed: 2)
        let all = try #require(pages["2020/indicators.html"])
        #expect(all.contains("<td class=\"num\"><a href=\"indicators/a0.html?status=missed\">2</a></td>"))
        #expect(all.contains("<a href=\"indicators/a1.html?caution=default-direction\">401</a>"))
        // The front page counts all of them, and leads to these counts.
        #expect(pages["index.html"]?.contains("href=\"2020/indicators.html\"") == true)
        #expect(pages["2020/print.html"] == nil)
    }

    @Test("a front page shows ten missed targets; where there are more, a page of their own has them")
    func misses() throws {
        let few = try pages([12], missed: 10)
        #expect(few["2020/missed.html"] == nil)
        #expect((few["index.html"] ?? "").components(separatedBy: "<li class=\"missed\">").count == 12)
        let many = try pages([12], missed: 11)
        let front = try #require(many["index.html"])
        #expect(front.contains("<a href=\"2020/missed.html\">and 1 more →</a>"))
        #expect(front.contains("Not met: <a href=\"2020/missed.html\">11</a>"))
        let page = try #require(many["2020/missed.html"])
        #expect(page.contains("11 targets of 12 were missed or only partly met"))
        #expect(page.components(separatedBy: "<li class=\"missed\">").count == 12)
    }

    @Test("a single area has nothing to be cut into")
    func singleArea() throws {
        #expect(rows(try pages([1100])["2020/indicators.html"]) == 1100)
    }

    private func json(_ text: String?) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data((text ?? "").utf8)) as? [String: Any])
    }

    @Test("up to a thousand, all indicators are in one JSON file")
    func oneDocument() throws {
        let files = try pages([600, 400])
        let areas = try #require(try json(files["2020/data/indicators.json"])["areas"] as? [[String: Any]])
        #expect(areas.map { $0["file"] == nil && $0["objectives"] != nil } == [true, true])
        #expect(files["2020/data/areas/a0.json"] == nil)
        #expect(files["2020/a0/o.html"]?.contains("href=\"../data/indicators.json#/areas/0/objectives/0\"") == true)
    }

    @Test("beyond that, each area has a JSON file, which the index, the page, the package and the catalogue name")
    func documents() throws {
        let files = try pages([600, 401], url: "https://example.org/")
        let schema = SchemaChecker(root: try json(files["2020/data/indicators.schema.json"]))
        let index = try json(files["2020/data/indicators.json"])
        #expect(schema.faults(index) == [])
        let ofArea = try #require((schema.root["$defs"] as? [String: [String: Any]])?["area-file"])
        let package = try #require(files["2020/data/datapackage.json"])
        let catalogue = try #require(files["2020/data/catalog.jsonld"])
        let page = try #require(files["2020/data.html"])
        var found: [Int] = []
        for (number, entry) in try #require(index["areas"] as? [[String: Any]]).enumerated() {
            let name = try #require(entry["file"] as? String)
            #expect(name == "areas/a\(number).json")
            let text = try #require(files["2020/data/\(name)"])
            #expect(entry["bytes"] as? Int == text.utf8.count)
            #expect(entry["sha256"] as? String == Digest(of: Array(text.utf8)).hexadecimal)
            let document = try json(text)
            #expect(schema.faults(document, ofArea) == [])
            #expect(document["index"] as? String == "../indicators.json")
            #expect(document["$schema"] as? String == "../indicators.schema.json")
            // Whoever can read the whole of a small year can read an area of a large one.
            let area = try #require((document["areas"] as? [[String: Any]])?.first)
            #expect(area["id"] as? String == entry["id"] as? String)
            let objectives = try #require(area["objectives"] as? [[String: Any]])
            found.append(objectives.reduce(0) { $0 + (($1["indicators"] as? [Any])?.count ?? 0) })
            #expect(entry["indicators"] as? Int == found[number])
            #expect(package.contains("\"path\": \"\(name)\""))
            #expect(catalogue.contains("\"dcat:downloadURL\": \"https://example.org/2020/data/\(name)\""))
            #expect(page.contains("href=\"data/\(name)\""))
            let objective = try #require(files["2020/a\(number)/o.html"])
            #expect(objective.contains("href=\"../data/\(name)#/areas/0/objectives/0\""))
            #expect(files["2020/a\(number)/index.html"]?.contains("href=\"../data/\(name)\"") == true)
        }
        #expect(found == [600, 401])
    }
}
