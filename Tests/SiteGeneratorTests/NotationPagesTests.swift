import Foundation
import TestSupport
import Testing

/// Notations that other bodies write reach pages and data as what they say.
@Suite("Notations in pages and data")
struct NotationPagesTests {
    private func town(_ indicators: String) throws -> CheckedTown {
        let town = try CheckedTown()
        try town.setYear(indicators)
        town.publish()
        return town
    }

    @Test("a range, a bound, a part of a total, a period and a unit stand in the table")
    func data() throws {
        let town = try town(
            """
              - {name: Range, target: "10-15 days", actual: 12 days}
              - {name: Bound, target: 10, actual: over 12, direction: higher}
              - {name: Part, target: 3 of 4, actual: 4 of 4, direction: higher}
              - {name: Period, target: Q4 2024, actual: December 2024}
              - {name: Percent, unit: "%", target: "≥ 65", actual: "66.2"}
              - {name: Millions, unit: "€ million", target: "12.5", actual: 13, direction: higher}
            """)
        let csv = try String(
            contentsOf: town.output.appendingPathComponent("2024/data/indicators.csv"), encoding: .utf8)
        let rows = try CSVReader(csv).rows
        func cells(_ number: Int, _ columns: String...) -> [String] { columns.map { rows[number][$0] ?? "?" } }
        #expect(rows.map { $0["status"] } == Array(repeating: "achieved", count: 6))
        #expect(
            cells(0, "target_type", "target_comparator", "target_low", "target_high", "target_value", "target_unit")
                == ["range", "between", "10", "15", "", "days"])
        #expect(cells(1, "actual", "actual_type", "actual_value", "actual_number") == ["over 12", "bound", "", ""])
        #expect(cells(2, "target_value", "target_unit", "actual_value") == ["3", "of 4", "4"])
        #expect(cells(3, "target_type", "target_value", "actual_value") == ["period", "2024-Q4", "2024-12"])
        #expect(
            cells(4, "target", "actual", "unit", "target_value", "target_unit", "actual_value")
                == ["≥ 65", "66.2", "%", "65", "%", "66.2"])
        #expect(
            cells(5, "target", "unit", "target_value", "target_unit") == ["12.5", "€ million", "12500000", "EUR"])
        let page = try String(
            contentsOf: town.output.appendingPathComponent("2024/homes/lets.html"), encoding: .utf8)
        for shown in ["10 ≤ 12 ≤ 15\u{A0}days", "over\u{A0}12 ≥ 10", "≥\u{A0}65%", "66.2%", "12.5\u{A0}€\u{A0}million"]
        {
            #expect(page.contains(shown), "\(shown)")
        }
    }
}
