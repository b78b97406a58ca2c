import Testing

@testable import ReportModel

@Suite("Digits of numbers")
struct DecimalTextTests {
    @Test("every number is written with its decimals", arguments: 0...22)
    func digits(scale: Int) {
        var random = SeededGenerator(seed: 5)
        for bits in 0..<64 {
            let number = UInt64.random(in: 0...(.max >> UInt64(bits)), using: &random)
            let all = String(number)
            let padded = String(repeating: "0", count: max(0, scale + 1 - all.count)) + all
            let (whole, decimals) = (String(padded.dropLast(scale)), String(padded.suffix(scale)))
            #expect(DecimalText.digits(of: number, scale: scale) == (whole, decimals))
            let plain = decimals.isEmpty ? whole : "\(whole).\(decimals)"
            #expect(DecimalText.plain(isNegative: false, number, scale: scale) == plain)
            #expect(DecimalText.plain(isNegative: true, number, scale: scale) == "-" + plain)
        }
    }

    @Test("zeros at the end can be left out")
    func trimmed() {
        #expect(DecimalText.trimmedPlain(isNegative: false, 79_875_000, scale: 6) == "79.875")
        #expect(DecimalText.trimmedPlain(isNegative: true, 100_000_000, scale: 6) == "-100")
        #expect(DecimalText.trimmedPlain(isNegative: false, 0, scale: 6) == "0")
        #expect(DecimalText.trimmedDigits(of: 1_050, scale: 3) == ("1", "05"))
    }
}
