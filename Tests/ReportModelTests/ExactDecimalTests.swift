import Testing

@testable import ReportModel

@Suite("Numbers are exact")
struct ExactDecimalTests {
    @Test("Numbers compare by value, whatever their decimals")
    func comparison() {
        #expect(Given.decimal(370, 2) == Given.decimal(37, 1))
        #expect(Given.decimal(370, 2).hashValue == Given.decimal(37, 1).hashValue)
        #expect(Given.decimal(999_999_999_999_999_999) > Given.decimal(999_999_999_999_999_999, 18))
        #expect(Given.decimal(-1, 18) < .zero)
        #expect(Given.decimal(1, 1) > Given.decimal(99_999_999_999_999_999, 18))
    }

    @Test("Sums and differences are exact or refused")
    func arithmetic() {
        #expect(Given.decimal(936, 1).subtracting(ExactDecimal(70)) == Given.decimal(236, 1))
        #expect(Given.decimal(7340, 2).subtracting(ExactDecimal(70))?.plain == "3.4")
        #expect(Given.decimal(1, 1).adding(Given.decimal(2, 1)) == Given.decimal(3, 1))
        let huge = Given.decimal(999_999_999_999_999_999)
        #expect(huge.adding(huge) == nil)
        #expect(huge.adding(Given.decimal(1, 18)) == nil)
        #expect(huge.subtracting(huge) == .zero)
    }

    @Test("Nothing beyond 18 digits exists")
    func bounds() {
        #expect(ExactDecimal(significand: 1_000_000_000_000_000_000) == nil)
        #expect(ExactDecimal(significand: .min) == nil)
        #expect(ExactDecimal(significand: 1, scale: 19) == nil)
        #expect(ExactDecimal(significand: 1, scale: -1) == nil)
    }

    @Test(
        "Formats",
        arguments: [
            (936, 1, "93,6", "93.6", "93.6"), (123_456, 2, "1.234,56", "1,234.56", "1234.56"),
            (-370, 2, "−3,70", "−3.70", "-3.70"), (1000, 0, "1.000", "1,000", "1000"),
            (5, 3, "0,005", "0.005", "0.005"),
            (0, 0, "0", "0", "0"), (999, 0, "999", "999", "999"),
        ] as [(Int64, Int, String, String, String)])
    func formats(significand: Int64, scale: Int, italian: String, english: String, plain: String) {
        let number = Given.decimal(significand, scale)
        #expect(number.format(.italian) == italian)
        #expect(number.format(.english) == english)
        #expect(number.plain == plain)
        #expect(number.format(.italian, grouped: false) == italian.replacing(".", with: ""))
    }

    @Test("What is formatted is read back", arguments: SiteLanguage.allCases)
    func roundTrip(language: SiteLanguage) throws {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let digits = Int64.random(in: -999_999_999_999_999_999...999_999_999_999_999_999, using: &random)
            let shrunk = digits / Int64(ExactDecimal.power(of: Int.random(in: 0...17, using: &random)))
            let number = Given.decimal(shrunk, Int.random(in: 0...18, using: &random))
            for grouped in [true, false] {
                let text = number.format(language, grouped: grouped)
                let read = try Given.reader(language).quantity(text)
                #expect(read.value == .number(number))
                #expect(read.amount?.plain == number.plain)
                #expect(read.numeral == text)
            }
        }
    }
}
