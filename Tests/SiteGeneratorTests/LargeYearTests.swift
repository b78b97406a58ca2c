import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

/// A year with more indicators than one table takes.
@Suite("A large year")
struct LargeYearTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The pages of a year whose areas have so many indicators each.
    private func pages(_ areas: [Int]) throws -> [String: String] {
        func write(_ text: String, _ path: String) throws { try folder.write(text, to: "Content/2020/\(path)") }
        try folder.write("title: T\norganization: O\nlanguage: en\nlicense: CC-BY-4.0\n", to: "Content/site.yaml")
        try write("title: R\nupdated: 2021-01-01\ndirection: higher\n", "report.yaml")
        for (number, count) in areas.enumerated() {
            try write("---\ntitle: Area \(number)\norder: \(number)\n---\n", "a\(number)/area.md")
            let rows = (0..<count).map { "  - name: I\($0)\n    target: 5\n    actual: 6\n" }.joined()
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

    @Test("a single area has nothing to be cut into")
    func singleArea() throws {
        #expect(rows(try pages([1100])["2020/indicators.html"]) == 1100)
    }
}
