import Foundation
import ReportModel
import TestSupport
import Testing

/// What is published and said of the keys of a file follows ``ObjectiveKey`` and ``IndicatorKey``.
@Suite("Keys of objectives and indicators")
struct KeyTests {
    private let objective = ObjectiveKey.allCases.map { (key: $0.rawValue, isRequired: $0 == .title, guide: $0.guide) }
    private let indicator = IndicatorKey.allCases.map { (key: $0.rawValue, isRequired: $0 == .name, guide: $0.guide) }

    /// But for an objective's code, which only the data hold.
    @Test("every text of an objective and of an indicator is shown on the page and stands in the data")
    func isPublished() throws {
        let indicator = [IndicatorKey.name] + IndicatorKey.texts
        let lines =
            indicator.enumerated().map { ($0 == 0 ? "  - " : "    ") + "\($1.rawValue): Indicator \($1)" }
            + ObjectiveKey.texts.map { "\($0.rawValue): Objective \($0)" }
        let town = try CheckedTown()
        try town.setYear(lines.joined(separator: "\n"))
        town.publish()
        func text(_ path: String) throws -> String { try town.text("2024/" + path) }
        let (page, json) = (try text("homes/lets.html"), try text("data/indicators.json"))
        let row = try #require(CSVReader(try text("data/indicators.csv")).rows.first)
        for key in ObjectiveKey.texts {
            if key != .code { #expect(page.contains(">Objective \(key)</"), "\(key)") }
            #expect(json.contains("\"\(key.rawValue)\": \"Objective \(key)\""))
            if let column = key.column { #expect(row[column.rawValue] == "Objective \(key)") }
        }
        for key in indicator {
            #expect(page.contains("Indicator \(key)"), "\(key)")
            for column in key.columns {
                #expect(json.contains("\"\(column.rawValue)\": \"Indicator \(key)\""))
                #expect(row[column.rawValue] == "Indicator \(key)")
            }
        }
    }

    @Test("no two keys share a column")
    func columns() {
        let columns = IndicatorKey.allCases.flatMap(\.columns) + ObjectiveKey.allCases.compactMap(\.column)
        #expect(Set(columns).count == columns.count)
    }

    @Test("the guides name every picture of an area", arguments: ["Content", "Sources/Scaffold/Starter/en/Content"])
    func pictograms(_ folder: String) throws {
        let file = repository.appendingPathComponent(folder).appendingPathComponent("README.md")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.contains("`icon`") }
        let named = try #require(rows.first).matches(of: /`([a-z]+)`/).map { String($0.1) }
        #expect(named.filter { Pictogram(rawValue: $0) != nil } == Pictogram.allCases.map(\.rawValue))
    }

    @Test("the guides say what every key is", arguments: ["Content", "Sources/Scaffold/Starter/en/Content"])
    func guides(_ folder: String) throws {
        let file = repository.appendingPathComponent(folder).appendingPathComponent("README.md")
        var text = try String(contentsOf: file, encoding: .utf8)
        let isItalian = folder == "Content"
        let tables = [
            (isItalian ? "### Un obiettivo (una scheda)" : "### An objective", objective),
            (isItalian ? "### Un indicatore" : "### An indicator", indicator),
        ]
        for (heading, keys) in tables {
            let start = try #require(text.range(of: "\n\(heading)\n\n|"))
            let end = try #require(text.range(of: "\n\n", range: start.upperBound..<text.endIndex))
            let rows = keys.map {
                "| `\($0.key)`\($0.isRequired ? " *" : "") | \(isItalian ? $0.guide.it : $0.guide.en) |"
            }
            let head = isItalian ? "| chiave | che cosa è |" : "| key | what it is |"
            let table = ([head, "|---|---|"] + rows).joined(separator: "\n")
            let place = text.index(before: start.upperBound)..<end.lowerBound
            text.replaceSubrange(place, with: table)
        }
        try Golden.expect(text, in: file)
    }
}
