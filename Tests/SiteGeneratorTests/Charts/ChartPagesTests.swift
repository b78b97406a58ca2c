import Foundation
import TestSupport
import Testing

/// The charts as they stand on the pages of the fixture `valdora`.
@Suite("Charts on pages")
struct ChartPagesTests {
    /// The objectives' pages, by path.
    private func pages() throws -> [String: String] {
        let temporary = try TemporaryFolder()
        let content = fixtures.appendingPathComponent("valid/valdora/Content")
        let (summary, messages) = build(content: content, output: temporary.url, relativeTo: content)
        #expect(messages == "")
        #expect(summary != nil)
        return try files(in: temporary.url).filter { $0.key.hasSuffix(".html") }
            .mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// The values of an attribute, in the order of the page.
    private func values(of attribute: String, in html: String) -> [String] {
        html.components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test(
        "each kind stands where it makes sense, and nowhere else",
        arguments: [
            ("2022/acqua-e-strade/acquedotto.html", [2, 2, 1, 0]), ("2022/acqua-e-strade/ponte.html", [2, 1, 1, 1]),
            ("2022/servizi/sportello.html", [3, 2, 1, 0]), ("2021/servizi/sportello.html", [1, 2, 0, 0]),
            ("2021/acqua-e-strade/acquedotto.html", [2, 1, 0, 0]), ("2022/index.html", [3, 0, 0, 0]),
        ])
    func counts(_ path: String, _ expected: [Int]) throws {
        let html = try #require(try pages()[path])
        let drawn = values(of: "class", in: html).filter { $0.hasPrefix("chart ") || $0 == "scale trend" }
        let found = ["bullet", "trend", "timeline"].map { kind in drawn.filter { $0.contains(kind) }.count }
        #expect(found == [expected[0], expected[1], expected[3]])
        // The sign of the rest beside a bar looks like a part of it.
        #expect(html.components(separatedBy: "<svg class=\"chart parts\" height=\"38\"").count - 1 == expected[2])
    }

    @Test("ids are unique, every picture has a title and a description, and all places are inside of it")
    func inside() throws {
        for (path, html) in try pages() {
            let ids = values(of: "id", in: html)
            #expect(ids.count == Set(ids).count, "\(path)")
            #expect(!html.contains("<desc id=\"\"") && !html.contains("></desc>") && !html.contains("></title>"))
            for label in values(of: "aria-labelledby", in: html).flatMap({ $0.components(separatedBy: " ") }) {
                #expect(ids.contains(label), "\(path): \(label)")
            }
            for attribute in ["x", "x1", "x2", "cx", "width"] {
                for value in values(of: attribute, in: html) where value.hasSuffix("%") {
                    let percent = try #require(Double(value.dropLast()), "\(path): \(value)")
                    #expect((0...100).contains(percent), "\(path): \(value)")
                }
            }
            #expect(!html.contains("style=\""))
        }
    }
}
