import Testing

@testable import Workbooks

@Suite("Number formats")
struct NumberFormatTests {
    private func shown(
        _ number: Double, _ code: String, _ language: WorkbookLanguage = .italian, _ epoch: DateNumber.Epoch = .year1900
    ) -> String {
        let format = NumberFormat(code, language)
        let (text, kind) = format.shown(number, DecimalDigits(number), epoch)
        return kind == .unformatted ? "unformatted \(text)" : text
    }

    private func kind(_ number: Double, _ code: String) -> WorkbookSheet.Kind {
        NumberFormat(code, .italian).shown(number, DecimalDigits(number), .year1900).kind
    }

    @Test("halves go away from zero, in decimal digits")
    func rounding() {
        #expect(shown(0.285, "0.00") == "0,29")
        #expect(shown(1.005, "0.00") == "1,01")
        #expect(shown(-0.285, "0.00") == "-0,29")
        #expect(shown(0.285, "0%") == "29%")
        #expect(shown(9.995, "0.00") == "10,00")
        #expect(shown(0.5, "0") == "1")
        #expect(shown(0.05, "0") == "0")
        #expect(shown(0.2849999999999999, "0.00") == "0,28")
    }

    @Test("a zero has no sign")
    func zeros() {
        for number in [-0.0, -0.004, -1e-300] { #expect(shown(number, "0.00") == "0,00") }
        #expect(shown(-0.0, "General") == "0")
    }

    @Test(
        "a zero that shows as a dash is one, with the decimals of its format",
        arguments: [
            (#"_-* #,##0.00\ "€"_-;-* #,##0.00\ "€"_-;_-* "-"??\ "€"_-;_-@_-"#, "0,00 €"), (#"#,##0;-#,##0;"-""#, "0"),
            (#"0.0%;-0.0%;–"#, "0,0%"), (#"#;-#;"-""#, "0"), (#"General;-General;"-""#, "0"),
        ])
    func dashes(_ code: String, _ text: String) {
        #expect(shown(0, code) == text)
        #expect(kind(0, code) == .number)
    }

    @Test("a zero with a word of its own is a text")
    func words() {
        #expect(shown(0, #"0;-0;"n.d.""#) == "n.d.")
        #expect(kind(0, #"0;-0;"n.d.""#) == .text)
    }

    @Test("marks are those of the language, whatever language a format names")
    func marks() {
        #expect(shown(1234.5, "[$-409]#,##0.00") == "1.234,50")
        #expect(shown(1234.5, "[$-410]#,##0.00", .english) == "1,234.50")
    }

    @Test("months and days are of the language that the format names")
    func names() {
        #expect(shown(44561, "[$-409]d mmmm yyyy") == "31 December 2021")
        #expect(shown(44561, "[$-410]dddd", .english) == "venerdì")
        #expect(shown(44561, "[$-407]d mmmm yyyy") == "unformatted 44561", "German")
        #expect(shown(44561, "[$-407]dd.mm.yyyy") == "31.12.2021", "no name in it")
        #expect(shown(44561, "[$-x-sysdate]dddd, mmmm dd, yyyy") == "venerdì 31 dicembre 2021")
    }

    @Test("days that programs do not agree on, or that are none, are told", arguments: [0.0, 1, 59, 60, -1, 2_958_466])
    func days(_ number: Double) {
        #expect(kind(number, "dd/mm/yyyy") == .unformatted)
        #expect(kind(number, "mmm yyyy") == .unformatted)
    }

    @Test("a day is one where year, month and day are shown")
    func dayKinds() {
        #expect(kind(61, "dd/mm/yyyy") == .date("1900-03-01"))
        #expect(kind(44561.75, "d/m/yy h:mm") == .date("2021-12-31"))
        #expect(kind(44561, "[$-F800]dddd, mmmm dd, yyyy") == .date("2021-12-31"))
        #expect(kind(44561, "mmmm yyyy") == .text)
        #expect(kind(1.5, "[h]:mm") == .text)
        #expect(shown(0, "dd/mm/yyyy", .italian, .year1904) == "01/01/1904")
        #expect(shown(43099, "yyyy-mm-dd", .italian, .year1904) == "2021-12-31")
    }

    @Test(
        "formats that are not known are told",
        arguments: [
            "[DBNum1]0", "[$-F400]", "ggge", "0.0.0", "[$-D000000]0", "0 kg", "E+0", "0/0/0", "h:mm General",
            "0;0;0;0;@",
            "[NatNum1]0", "[ENG]d",
        ])
    func unknown(_ code: String) {
        let kind = kind(12, code)
        #expect(kind == .unformatted || code == "[$-F400]", "\(code): \(kind)")
    }

    @Test("a code that is longer than any is none")
    func longCode() { #expect(kind(12, String(repeating: "0", count: 1001)) == .unformatted) }

    @Test("negative numbers under a condition that says nothing of signs are told, for programs differ")
    func conditions() {
        #expect(shown(-5, #"[>=1000]0.0,"k";0"#) == "unformatted -5")
        #expect(shown(-5, "[<0]-0.0;0") == "-5,0")
        #expect(shown(1500, #"[>=1000]0.0,"k";0"#) == "1,5k")
        #expect(shown(5, "[<0]0") == "unformatted 5")
    }

    @Test("more digits than any number has")
    func manyDigits() {
        #expect(shown(1.5, "[\(String(repeating: "h", count: 30))]:mm") == String(repeating: "0", count: 28) + "36:00")
        #expect(shown(1.5, String(repeating: "0", count: 30)) == String(repeating: "0", count: 29) + "2")
        #expect(shown(1.5, "0E+" + String(repeating: "0", count: 30)) == "2E+" + String(repeating: "0", count: 30))
        #expect(shown(0.5, "s." + String(repeating: "0", count: 30)) == "0," + String(repeating: "0", count: 30))
        #expect(shown(1.5, "0." + String(repeating: "0", count: 30)) == "1,5" + String(repeating: "0", count: 29))
    }

    @Test("a text in a format for texts")
    func texts() {
        #expect(NumberFormat(#"0;-0;0;"Area: "@"#, .italian).shown("Casa") == "Area: Casa")
        #expect(NumberFormat(";;;", .italian).shown("Casa") == "")
        #expect(NumberFormat("0.00", .italian).shown("Casa") == "Casa")
        #expect(shown(1.5, "@") == "1,5")
    }

    @Test(
        "digits as they are written are those of the number",
        arguments: [
            "0", "-0", "0.10", "100", "1E3", "1.5e-5", "00012.50", "123456789012345", "0.000123",
        ])
    func digits(_ text: String) throws {
        let bytes = Array(text.utf8)
        let parsed = bytes.withUnsafeBufferPointer { DecimalDigits(parsing: $0) }
        #expect(parsed == DecimalDigits(try #require(Double(text))))
    }

    @Test("what is no number has no digits", arguments: ["", "-", ".", "1.2.3", "1e", "1e+-5", "abc", "1e9999999"])
    func noDigits(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(bytes.withUnsafeBufferPointer { DecimalDigits(parsing: $0) } == nil)
    }

    @Test("days of ISO 8601, each back and forth")
    func isoDays() {
        for number in stride(from: 61.0, to: 2_958_465, by: 997) {
            let date = DateNumber(number, .year1900, decimals: nil)
            #expect(date.flatMap { DateNumber.number(iso: $0.iso, .year1900) } == number)
        }
        #expect(DateNumber.number(iso: "2021-12-31T06:00:00Z", .year1900) == 44561.25)
        for text in ["2021-02-29", "2021-13-01", "31/12/2021", "2021-12", "2021-12-31T", "x-1-1", "1900-01-01"] {
            #expect(DateNumber.number(iso: text, .year1900) == nil, "\(text)")
        }
    }
}
