import Foundation
import Publishing
import ReportModel
import SiteStructure
import TestSupport
import Testing

@testable import OpenData
@testable import SiteGenerator

/// HTML, CSV, JSON and JSON-LD say the same of every indicator.
///
/// The table for programs is what all others are held against; that it holds what was typed is the business of
/// ``IndicatorRecordTests`` and of the last test here. Only one thing is made equal before comparing: the no-break
/// spaces of pages.
@Suite("The same figures in every format")
struct DataIdentityTests {
    @Test("every table has one row for each indicator", arguments: BuiltData.Source.all)
    func tables(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        let table = try site.table()
        #expect(table.header == IndicatorColumn.allCases.map(\.rawValue))
        #expect(table.rows.count == source.indicators)
        #expect(Set(table.rows.map(Self.key)).count == source.indicators)
        let areas = try site.areaTables()
        #expect(areas.allSatisfy { $0.header == table.header })
        #expect(areas.flatMap(\.rows) == table.rows)
        let spreadsheet = try site.spreadsheet()
        #expect(spreadsheet.header == table.header)
        #expect(spreadsheet.rows.count == source.indicators)
        for (row, other) in zip(table.rows, spreadsheet.rows) {
            for column in IndicatorColumn.allCases {
                let cell = Self.restored(other[column.rawValue] ?? "", column, source.language)
                #expect(cell == row[column.rawValue], "\(Self.key(row)), \(column)")
            }
        }
    }

    @Test("the JSON has the same columns and values", arguments: BuiltData.Source.all)
    func json(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        let json = try site.json(site.addresses.json(source.year))
        var found: [[String: String]] = []
        for area in try #require(json["areas"] as? [[String: Any]]) {
            for objective in try #require(area["objectives"] as? [[String: Any]]) {
                for indicator in try #require(objective["indicators"] as? [[String: Any]]) {
                    var row = [
                        "year": Self.text(json["year"], .year), "area_id": Self.text(area["id"], .areaID),
                        "area": Self.text(area["title"], .area),
                        "objective_id": Self.text(objective["id"], .objectiveID),
                    ]
                    for key in ObjectiveKey.allCases {
                        if let column = key.column { row[column.rawValue] = Self.text(objective[key.rawValue], column) }
                    }
                    for column in IndicatorsJSON.columns {
                        row[column.rawValue] = Self.text(try #require(indicator[column.rawValue] as Any?), column)
                    }
                    #expect(indicator["as_declared"] as? Bool == Self.isAsDeclared(row))
                    found.append(row)
                }
            }
        }
        #expect(found == (try site.table().rows.map(Self.comparable)))
    }

    @Test("the pages of the objectives show the same", arguments: BuiltData.Source.all)
    func pages(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        var count = 0
        for (path, rows) in Dictionary(grouping: try site.table().rows, by: { Self.page($0).path }) {
            let page = HTMLReader(try site.text(OutputPath(path)))
            #expect(page.rows.count == rows.count, "\(path)")
            for row in rows {
                let shown = try #require(page.rows.first { $0.id == row["indicator_id"] }, "\(Self.key(row))")
                expect(shown, shows: row, of: site)
                let verdict = try #require(shown.fields["check"], "\(Self.key(row))")
                let isRight = verdict.hasPrefix(Self.verdict(row["verification"], row["basis"], site.interface))
                #expect(isRight, "\(Self.key(row)): \(verdict)")
                count += 1
            }
        }
        #expect(count == source.indicators)
    }

    @Test("the table of all indicators shows the same, without a script", arguments: BuiltData.Source.all)
    func allIndicators(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        let path = site.addresses.indicators(source.year)
        let page = HTMLReader(try site.text(path))
        #expect(page.rows.count == source.indicators)
        for row in try site.table().rows {
            let (target, anchor) = Self.page(row)
            let link = path.link(to: OutputPath(target), anchor: anchor)
            let shown = try #require(page.rows.first { $0.links.contains(link) }, "\(link)")
            expect(shown, shows: row, of: site)
        }
    }

    @Test("the JSON-LD of the objectives says the same", arguments: BuiltData.Source.all)
    func linkedData(_ source: BuiltData.Source) throws {
        let site = try BuiltData(source)
        var count = 0
        for (path, rows) in Dictionary(grouping: try site.table().rows, by: { Self.page($0).path }) {
            let objects = try HTMLReader(try site.text(OutputPath(path))).linkedData.map {
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            }
            let dataset = try #require(objects.first { $0?["@type"] as? String == "Dataset" } ?? nil, "\(path)")
            let description = try #require(dataset["description"] as? String)
            #expect((50...5000).contains(description.count), "\(path)")
            let variables = try #require(dataset["variableMeasured"] as? [[String: Any]])
            #expect(variables.count == rows.count)
            for (variable, row) in zip(variables, rows) {
                var said: [String: Any] = [:]
                for item in try #require(variable["valueReference"] as? [[String: Any]]) {
                    said[try #require(item["propertyID"] as? String)] = item["value"]
                }
                for column in ObjectiveDataset.columns {
                    #expect(Self.text(said[column.rawValue], column) == Self.comparable(row)[column.rawValue])
                }
                #expect(variable["propertyID"] as? String == row["indicator_id"])
                #expect(variable["name"] as? String == row["indicator"])
                #expect(variable["unitText"] as? String ?? "" == row["actual_unit"])
                let value = row["actual_value"] == "" ? "actual" : "actual_value"
                #expect(Self.text(variable["value"], .actualValue) == Self.comparable(row)[value])
                count += 1
            }
        }
        #expect(count == source.indicators)
    }

    @Test("the table holds what the city published, spelled as it is")
    func asPublished() throws {
        let site = try BuiltData(BuiltData.Source.all[0])
        let rows = Dictionary(uniqueKeysWithValues: try site.table().rows.map { ($0["indicator_id"] ?? "", $0) })
        let homes = try #require(rows["alloggi-consegnati"])
        #expect((homes["target"], homes["actual"], homes["published_result"]) == ("800", "639", "79,87%"))
        #expect((homes["computed_value"], homes["status"], homes["basis"]) == ("79.875", "partial", "ratio"))
        let all = try site.table().rows
        #expect(all.count { $0["status"] == "achieved" } == 66)
        #expect(all.count { $0["basis"] == "threshold" } == 57)
        #expect(all.count { $0["basis"] == "ratio" } == 1)
        #expect(all.count { $0["basis"] == "date" } == 1)
        #expect(all.count { $0["basis"] == "" } == 8)
        #expect(all.count { $0["verification"] == "consistent" } == 59)
        #expect(all.count { $0["verification"] == "declared-only" && $0["computed_value"] == "" } == 7)
        #expect(all.filter(Self.isAsDeclared).map { $0["verification"] } == ["not-computable"])
        #expect(all.contains { $0["target"] == "≥ € 13.000.000" && $0["target_value"] == "13000000" })
        #expect(!all.flatMap(\.values).contains { $0.contains("\u{A0}") })
    }
}

extension DataIdentityTests {
    /// Compares what a row of a page shows with a row of the table.
    private func expect(_ shown: HTMLReader.Row, shows row: [String: String], of site: BuiltData) {
        for (field, column, missing) in [
            ("target", "target", "none"), ("actual", "actual", "not-reported"), ("result", "published_result", "none"),
        ] {
            let published = row[column].flatMap { $0.isEmpty ? nil : $0 } ?? site.word("table", missing)
            #expect(shown.fields[field] == published, "\(Self.key(row)), \(field)")
        }
        let label = Self.label(row, site)
        let suffix = Self.ground(row).map { " " + site.interface.text($0) } ?? ""
        #expect(shown.fields["status"] == label + suffix, "\(Self.key(row))")
        #expect(shown.classes["status"]?.contains(row["status"] ?? "") == true, "\(Self.key(row))")
    }

    /// Whether the status of a row is only the body's word: its figures cannot be compared, or there is no value.
    private static func isAsDeclared(_ row: [String: String]) -> Bool {
        guard ["achieved", "partial", "missed"].contains(row["status"]) else { return false }
        return row["actual_type"] == "none" || row["cautions"]?.split(separator: " ").contains("not-comparable") == true
    }

    /// How the status is known, where that is more than a comparison.
    private static func ground(_ row: [String: String]) -> InterfaceKey? {
        if isAsDeclared(row) { return .groundAsDeclared }
        let isJudged = ["achieved", "partial", "missed"].contains(row["status"])
        let isWord = row["computed_value"] == "" && ["yes-no", "text"].contains(row["actual_type"])
        return isJudged && isWord ? .groundDeclaredOnly : nil
    }

    /// The status in words; of a missed target with how much of it was reached: as published where that is the computed
    /// percentage, else cut after one decimal.
    private static func label(_ row: [String: String], _ site: BuiltData) -> String {
        guard let status = Status.allCases.first(where: { $0.rawValue == row["status"] }) else { return "no status" }
        let computed = row["computed_value"] ?? ""
        guard status.isNotReached, !computed.isEmpty, computed != "0" else {
            return site.interface.text(status.labelKey)
        }
        let parts = computed.split(separator: ".")
        let decimal = parts.count > 1 ? String(parts[1].prefix(1)) : "0"
        let mark = String(site.source.language.decimalMark)
        let cut = parts[0] + (decimal == "0" ? "" : mark + decimal) + "%"
        let isPublished =
            row["verification"] == "consistent" && row["basis"] == "ratio" && row["result_kind"] == "percent"
        let percentage = isPublished ? row["published_result"] ?? "" : String(cut)
        return site.interface.text(.statusNotReachedBy, ["percentage": percentage])
    }

    /// What a page says first of a check. Where the body's result cannot be checked, the site's own result has a name.
    private static func verdict(_ code: String?, _ basis: String?, _ interface: Interface) -> String {
        if code == "not-computable" || code == "not-published", let basis, !basis.isEmpty {
            return interface.text(basis == "ratio" ? .checkComputedHere : .checkComparedHere)
        }
        let keys: [String: InterfaceKey] = [
            "consistent": .checkConsistent, "declared-only": .checkDeclaredOnly, "differs": .checkDiffers,
            "not-computable": .checkNotComputable,
            "not-published": .checkNotPublished,
        ]
        return code.flatMap { keys[$0] }.map { interface.text($0) } ?? "no verdict \(code ?? "")"
    }

    private static func key(_ row: [String: String]) -> String {
        IndicatorColumn.primaryKey.compactMap { row[$0.rawValue] }.joined(separator: "/")
    }

    /// The page of a row inside the site, and the anchor on it.
    private static func page(_ row: [String: String]) -> (path: String, anchor: String) {
        let parts = (row["page"] ?? "").split(separator: "#")
        let folders = parts[0].split(separator: "/").suffix(3)
        return (folders.joined(separator: "/"), String(parts[1]))
    }

    /// What a cell for spreadsheets was before it was made for them.
    private static func restored(_ cell: String, _ column: IndicatorColumn, _ language: SiteLanguage) -> String {
        switch column.kind {
        case .number, .value: cell.replacingOccurrences(of: String(language.decimalMark), with: ".")
        case .text, .code, .integer, .flag:
            CellText.restored(cell)
        }
    }

    /// A row with its numbers in one notation: JSON readers drop the zeros at a number's end, and read the longest
    /// numbers as the texts that they are there.
    private static func comparable(_ row: [String: String]) -> [String: String] {
        var row = row
        for column in IndicatorColumn.allCases where [.number, .value, .integer].contains(column.kind) {
            guard let text = row[column.rawValue], JSONWriter.survivesFloatingPoint(text) else { continue }
            if let number = Double(text) { row[column.rawValue] = "\(number)" }
        }
        return row
    }

    /// A value that was read from JSON, as ``comparable(_:)`` writes it.
    private static func text(_ value: Any?, _ column: IndicatorColumn) -> String {
        switch value {
        case let flag as Bool where column.kind == .flag: flag ? "yes" : "no"
        case let text as String: text
        case let number as NSNumber: "\(number.doubleValue)"
        default: ""
        }
    }
}
