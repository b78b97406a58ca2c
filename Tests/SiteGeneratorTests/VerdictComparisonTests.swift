import Diagnostics
import Foundation
import ReportModel
import TestSupport
import Testing

@testable import SiteGenerator

/// `sitegen check --compare`: no verdict changes unseen.
@Suite("What a build would change of the published verdicts")
struct VerdictComparisonTests {
    private static let homes = "  - name: Homes let\n    target: at least 800\n    actual: 639\n    result: 79.87%"
    private static let plan = "  - name: Plan\n    target: By 31 December 2024\n    actual: yes\n    result: 100%"

    @Test("nothing changes: one line")
    func nothing() throws {
        let town = try published()
        #expect(
            try town.changes().replacing(town.output.path, with: "Public")
                == "No verdict or value in Public would change. Indicators compared: 2.\n")
        #expect(try #require(town.comparison().result).changes == [])
    }

    @Test("status, verification, value and texts that would change, with their place")
    func changes() throws {
        let town = try published()
        try town.setYear(
            """
              - name: Homes let
                target: at least 800
                actual: 900
                result: 79.87%
            \(Self.plan)
            """)
        #expect(
            try town.changes() == """
                2024 homes/lets #homes-let: status partial → achieved, verification consistent → differs, \
                computed value 79.875 → 100, actual “639” → “900” (Content/2024/homes/lets.yaml:3)
                1 change against Public, which is as it was.

                """)
        #expect(
            try town.changes(.italian) == """
                2024 homes/lets #homes-let: esito in parte → raggiunto, verifica torna → non torna, \
                valore calcolato 79.875 → 100, valore raggiunto «639» → «900» (Content/2024/homes/lets.yaml:3)
                1 cambiamento rispetto a Public, che è com'era.

                """)
    }

    @Test("indicators and years that are new or gone")
    func newAndGone() throws {
        let town = try published()
        try town.setYear("\(Self.plan)\n  - name: Repairs\n    actual: 12")
        try town.setYear(year: 2025, report: "updated: 2025-03-10", "  - name: Homes let\n    target: at least 800")
        #expect(
            try town.changes() == """
                2024 homes/lets #repairs: new, not published yet (Content/2024/homes/lets.yaml:7)
                2024 homes/lets #homes-let: published, would be gone
                2025, 1 indicator: new, not published yet
                3 changes against Public, which is as it was.

                """)
        town.publish()
        try town.removeYear(2024)
        #expect(try town.changes().hasPrefix("2024, 2 indicators: published, would be gone\n1 change against"))
    }

    @Test("what was renamed is still the same, by former ids and, in its objective, by its name")
    func renamed() throws {
        let town = try published()
        try town.setYear("\(Self.homes)\n    id: lets\n\(Self.plan)")
        #expect(try town.changes().hasPrefix("2024 homes/lets #lets: id homes-let → lets (Content/"))
        let old = try json(of: town, replacing: "\"id\": \"homes\"", with: "\"id\": \"housing\"")
        try old.write(to: town.output.appendingPathComponent("2024/data/indicators.json"))
        #expect(try town.changes().hasPrefix("2024 homes/lets #lets: id homes-let → lets (Content/"))
    }

    @Test("data of the schema 1.0 and of a site in another language are read")
    func oldSchema() throws {
        let town = try published()
        let data = town.output.appendingPathComponent("2024/data")
        let old = """
            {"schema_version": "1.0", "year": 2024, "areas": [{"id": "homes", "objectives": [{"id": "lets", "indicators": [
            {"indicator_id": "homes-let", "indicator": "Homes let", "target": "at least 800", "actual": "639",
             "published_result": "79.87%", "computed_value": 79.875, "status": "partial", "verification": "consistent",
             "as_declared": false},
            {"indicator_id": "plan", "indicator": "Plan", "target": "By 31 December 2024", "actual": "yes",
             "published_result": "100%", "computed_value": 100, "status": "achieved", "verification": "consistent",
             "as_declared": false}]}]}]}
            """
        try FileManager.default.removeItem(at: data)
        let folder = town.output.appendingPathComponent("2024/dati")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(old.utf8).write(to: folder.appendingPathComponent("indicatori.json"))
        try Data("{}".utf8).write(to: folder.appendingPathComponent("indicatori.schema.json"))
        #expect(
            try town.changes() == """
                2024 homes/lets #plan: verification consistent → declared only, computed value 100 → none \
                (Content/2024/homes/lets.yaml:7)
                1 change against Public, which is as it was.

                """)
    }

    @Test("for programs")
    func asJSON() throws {
        let town = try published()
        try town.setYear("\(Self.homes.replacing("639", with: "900").replacing("    result: 79.87%", with: ""))")
        let text = try #require(town.comparison().result).json
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let changes = try #require(json["changes"] as? [[String: Any]])
        #expect(changes.map { $0["event"] as? String } == ["changed", "gone"])
        #expect(changes.map { $0["indicator_id"] as? String } == ["homes-let", "plan"])
        #expect(changes.first?["line"] as? Int == 3)
        let differences = try #require(changes.first?["differences"] as? [[String: Any]])
        #expect(
            differences.map { $0["field"] as? String } == [
                "status", "verification", "computed_value", "actual", "published_result",
            ])
        #expect(differences.last?["old"] as? String == "79.87%" && differences.last?["new"] is NSNull)
    }

    @Test("a folder that is none, that has no data, or whose data are damaged or too new: an error, and no comparison")
    func faults() throws {
        let town = try published()
        let file = town.output.appendingPathComponent("2024/data/indicators.json")
        func faults(_ bytes: Data) throws -> [String] {
            try bytes.write(to: file)
            let (result, faults) = town.comparison()
            #expect(result == nil)
            return faults
        }
        let whole = try Data(contentsOf: file)
        #expect(try faults(whole.prefix(whole.count / 2)) == ["published-damaged"])
        #expect(try faults(Data()) == ["published-damaged"])
        #expect(try faults(Data("[[[".utf8)) == ["published-damaged"])
        #expect(try faults(Data(String(repeating: "[", count: 1_000_000).utf8)) == ["published-damaged"])
        #expect(
            try faults(json(of: town, replacing: "\"year\": 2024", with: "\"year\": 2023", in: whole)) == [
                "published-damaged"
            ])
        let version = "\"schema_version\": \""
        let tooNew = try json(of: town, replacing: version + "2", with: version + "3", in: whole)
        #expect(try faults(tooNew) == ["published-too-new"])
        try FileManager.default.removeItem(at: town.output.appendingPathComponent("2024/data"))
        #expect(town.comparison().faults == ["no-published-data"])
        try FileManager.default.removeItem(at: town.output.appendingPathComponent("2024"))
        #expect(town.comparison().faults == ["no-published-data"])
        try FileManager.default.removeItem(at: town.output)
        #expect(town.comparison().faults == ["cannot-read"])
    }

    @Test("nothing is written")
    func untouched() throws {
        let town = try published()
        let before = try files(in: town.output)
        try town.setYear(Self.plan)
        _ = try town.changes()
        #expect(try files(in: town.output) == before)
    }

    private func published() throws -> CheckedTown {
        let town = try CheckedTown()
        try town.setYear("\(Self.homes)\n\(Self.plan)")
        town.publish()
        return town
    }

    private func json(
        of town: CheckedTown, replacing old: String, with new: String, in whole: Data? = nil
    ) throws -> Data {
        let whole = try whole ?? Data(contentsOf: town.output.appendingPathComponent("2024/data/indicators.json"))
        let text = String(decoding: whole, as: UTF8.self)
        #expect(text.contains(old))
        return Data(text.replacing(old, with: new).utf8)
    }
}
