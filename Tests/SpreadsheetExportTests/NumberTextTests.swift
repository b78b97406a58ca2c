import ReportModel
import Testing

@testable import SpreadsheetExport
@testable import Workbooks

/// Which figures a cell holds as numbers, and how it shows them.
@Suite struct NumberTextTests {
    @Test(arguments: [
        ("12", "12", "General"), ("-5", "-5", "General"), ("0", "0", "General"),
        ("93,6%", "0.936", "0.0######%"), ("93,60 %", "0.9360", #"0.00######\ %"#), ("0,5", "0.5", "0.0######"),
        ("1.234,50", "1234.50", "#,##0.00######"), ("12345,6", "12345.6", "0.0######"),
        ("1.234.567.890,12", "1234567890.12", "#,##0.00######"),
    ])
    func numbers(text: String, number: String, format: String) throws {
        let made = try #require(NumberText(text, reading: value(text), .italian))
        #expect(made.number == number)
        #expect(made.format == format.replacing("######", with: spare(text)))
        let held = try #require(Double(made.number))
        let shown = NumberFormat(made.format, .italian).shown(held, DecimalDigits(held), .year1900)
        #expect(shown.text == text)
        #expect(shown.kind == .number)
    }

    /// Texts stay what they are, and so do numbers of which a format would hide what is typed over them.
    @Test(arguments: [
        "80%", "1.150", "007", "-0", "−5", "≥ 5", "5 giorni", "1.2345", "12.34,5", "1,", ",5", "", "-", "12 345",
        "01,5",
        "12345678901", "12345678901234,5", "1.23,4", "1,5 su 2", "1e5", "+5", "5-6", "100€", "٣",
    ])
    func texts(text: String) {
        #expect(NumberText(text, reading: value(text) ?? ExactDecimal(5), .italian) == nil)
    }

    /// What the site reads in another way is no number, whatever it looks like.
    @Test func anotherReading() {
        #expect(NumberText("12", reading: nil, .italian) == nil)
        #expect(NumberText("12", reading: ExactDecimal(13), .italian) == nil)
        let number = NumberText("1.150", reading: ExactDecimal(significand: 1150, scale: 3), .english)
        #expect(number?.format == "0.000######")
    }

    /// What is typed over such a number is shown whole.
    @Test(arguments: [("93,6%", 0.7987, "79,87%"), ("12", 12.75, "12,75"), ("1.234,50", 999, "999,00")])
    func corrections(text: String, typed: Double, shown: String) throws {
        let made = try #require(NumberText(text, reading: value(text), .italian))
        #expect(NumberFormat(made.format, .italian).shown(typed, DecimalDigits(typed), .year1900).text == shown)
    }

    /// As many decimals more as 15 digits leave room for.
    private func spare(_ text: String) -> String {
        String(repeating: "#", count: min(6, 15 - text.filter(\.isNumber).count))
    }

    private func value(_ text: String) -> ExactDecimal? {
        let halves = text.filter { $0.isNumber || $0 == "-" || $0 == "," }.split(separator: ",")
        guard (1...2).contains(halves.count), let significand = Int64(halves.joined()) else { return nil }
        return ExactDecimal(significand: significand, scale: halves.count == 2 ? halves[1].count : 0)
    }
}
