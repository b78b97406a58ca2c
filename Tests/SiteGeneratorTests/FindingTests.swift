import Foundation
import ReportModel
import TestSupport
import Testing

@testable import SiteGenerator

/// What finding things needs in the pages.
@Suite("Finding")
struct FindingTests {
    private let content = fixtures.appendingPathComponent("valid/rivermouth/Content")

    private func key(_ value: Quantity.Value) -> [String] {
        let key = SortKey(Quantity(text: "as typed", value: value))
        return [key.kind, key.value]
    }

    @Test("figures sort by kind, unit and plain value")
    func keys() throws {
        let amount = try #require(ExactDecimal(significand: -1_234_50, scale: 2))
        let unit = MeasureUnit(name: "giorni", singular: "giorno", spellings: [], isTime: true)
        #expect(key(.percent(amount, qualifier: "delle sedi")) == ["percent", "-1234.50"])
        #expect(key(.number(amount)) == ["number", "-1234.50"])
        #expect(key(.money(amount, .euro)) == ["money EUR", "-1234.50"])
        #expect(key(.measure(amount, unit)) == ["measure giorni", "-1234.50"])
        let day = try #require(CalendarDate(year: 2020, month: 6, day: 5))
        #expect(key(.date(day)) == ["date", "2020-06-05"])
        #expect(key(.yesNo(true)) == ["yes-no", "1"])
        #expect(key(.yesNo(false)) == ["yes-no", "0"])
        #expect(key(.text("in corso")) == ["text", "in corso"])
    }

    @Test("each figure in the table of all indicators says what it sorts by, and one that is absent says nothing")
    func table() throws {
        let temporary = try TemporaryFolder()
        _ = build(content: content, output: temporary.url, relativeTo: repository)
        let page = try text(temporary, "2021/indicators.html")
        let rows = page.components(separatedBy: "<tr role=\"row\" data-status=").dropFirst()
        #expect(!rows.isEmpty)
        for row in rows {
            for cell in row.components(separatedBy: "<td role=\"cell\" class=\"num").dropFirst() {
                // A gap is sorted by its share of the target, which a target of zero has none of.
                if cell.contains("data-label=\"Gap\"") { continue }
                let isAbsent = cell.contains(">not given<") || cell.contains(">not reported<")
                #expect(cell.drop { $0 != "\"" }.hasPrefix("\" data-label=\""))
                let head = cell.prefix { $0 != ">" }
                #expect(head.contains(" data-kind=\"") != isAbsent, "\(cell)")
                #expect(head.contains(" data-value=\"") != isAbsent, "\(cell)")
            }
        }
        #expect(page.contains(" data-kind=\"percent\""))
        #expect(page.components(separatedBy: "<tbody ").count == page.components(separatedBy: " data-area=\"").count)
    }

    @Test("the search page names its index, and links to every area and to all indicators")
    func searchPage() throws {
        let temporary = try TemporaryFolder()
        _ = build(content: content, output: temporary.url, relativeTo: repository)
        let page = try text(temporary, "search.html")
        let index = try #require(page.components(separatedBy: "data-index=\"").last?.prefix { $0 != "\"" })
        #expect(try text(temporary, String(index)).contains("sitegen.part(\"main\""))
        for address in ["2021/homes/index.html", "2021/river-and-streets/index.html", "2021/indicators.html"] {
            #expect(page.contains("href=\"\(address)\""))
        }
    }

    @Test("the address of the search page is taken")
    func reserved() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        try "---\ntitle: Search\n---\n\nText.\n".write(
            to: copy.appendingPathComponent("pages/search.md"), atomically: true, encoding: .utf8)
        let output = temporary.url.appendingPathComponent("Public")
        let (summary, messages) = build(content: copy, output: output, relativeTo: temporary.url)
        #expect(summary == nil)
        #expect(messages.contains("Content/pages/search.md"))
    }

    @Test("a new word of a text is found; the rest of the site stays")
    func newWord() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        let output = temporary.url.appendingPathComponent("Public")
        _ = build(content: copy, output: output, relativeTo: temporary.url)
        let before = try files(in: output)
        let file = copy.appendingPathComponent("2021/homes/repairs.md")
        let changed = try String(contentsOf: file, encoding: .utf8) + "\n\nZiggurats.\n"
        try changed.write(to: file, atomically: true, encoding: .utf8)
        _ = build(content: copy, output: output, relativeTo: temporary.url)
        let after = try files(in: output)
        let rewritten = after.filter { before[$0.key] != $0.value }.keys.sorted()
        // The JSON tells the digest of the content file, and two descriptions tell the digest and size of the JSON.
        let data = ["2021/data/catalog.jsonld", "2021/data/datapackage.json", "2021/data/indicators.json"]
        let pages = ["2021/homes/repairs.html", "search.html"]
        #expect(rewritten.filter { !$0.hasPrefix("assets/") } == (data + pages + ["manifest.json"]).sorted())
        let index = try #require(rewritten.first { $0.hasPrefix("assets/search.") })
        #expect(try text(temporary, "Public/\(index)").contains(";ziggurat s:"))
    }

    private func text(_ folder: TemporaryFolder, _ path: String) throws -> String {
        try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
    }
}
