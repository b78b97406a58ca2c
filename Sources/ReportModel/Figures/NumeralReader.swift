/// Reads one number in a language's notation: an optional sign, digits in strict groups of three or in none,
/// optional decimals.
///
/// Grouping is strict because a silent guess is worth a factor of a thousand: in Italian `1.234` is one thousand
/// two hundred and thirty-four, and `2.4` is refused rather than taken for 2,4.
struct NumeralReader {
    /// The marks of the language.
    let grammar: FigureGrammar

    /// The value of `text`, which holds nothing but the number, its sign being `-` or `+`.
    ///
    /// - Throws: what is wrong with it: `unreadable`, `wrongDecimalMark`, `repeatedDecimalMark`, `badGrouping` or
    ///   `tooManyDigits`.
    func value(of text: some StringProtocol) throws(FigureFault.Kind) -> ExactDecimal {
        if let value = plainValue(of: text) { return value }
        let isNegative = text.first == "-"
        let unsigned = isNegative || text.first == "+" ? text.dropFirst() : text[...]
        guard unsigned.contains(where: Self.isDigit),
            unsigned.allSatisfy({ Self.isDigit($0) || $0 == grammar.decimalMark || $0 == grammar.groupingMark })
        else { throw .unreadable }
        let parts = unsigned.split(separator: grammar.decimalMark, omittingEmptySubsequences: false)
        guard parts.count <= 2 else { throw .repeatedDecimalMark }
        let groups = parts[0].split(separator: grammar.groupingMark, omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? parts[1] : ""
        guard !decimals.contains(grammar.groupingMark) else { throw .wrongDecimalMark }
        guard groups.allSatisfy({ !$0.isEmpty }), parts.count == 1 || !decimals.isEmpty else { throw .unreadable }
        guard Self.areStrict(groups.map(\.count)), groups.count == 1 || groups[0].first != "0" else {
            throw groups.count == 2 && parts.count == 1 ? .wrongDecimalMark : .badGrouping
        }
        return try value(digits: groups.joined(), decimals: String(decimals), isNegative: isNegative)
    }

    /// The value of digits without groups and with at most one decimal mark inside them, up to what surely fits into 64
    /// bits; `nil` for everything else.
    private func plainValue(of text: some StringProtocol) -> ExactDecimal? {
        guard let mark = grammar.decimalMarkByte else { return nil }
        var (magnitude, digits, decimals, isNegative): (Int64, Int, Int?, Bool) = (0, 0, nil, false)
        for (position, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                magnitude = magnitude * 10 + Int64(byte - UInt8(ascii: "0"))
                digits += 1
                decimals = decimals.map { $0 + 1 }
                if digits > 17 { return nil }
            case mark where digits > 0 && decimals == nil: decimals = 0
            case UInt8(ascii: "-") where position == 0: isNegative = true
            case UInt8(ascii: "+") where position == 0: break
            default: return nil
            }
        }
        guard digits > 0, decimals != 0 else { return nil }
        return ExactDecimal(significand: isNegative ? -magnitude : magnitude, scale: decimals ?? 0)
    }

    /// Whether `character` is one of the ten ASCII digits.
    static func isDigit(_ character: Character) -> Bool {
        ("0"..."9").contains(character) && character.isASCII
    }

    /// Whether groups of these lengths are none at all, or one of up to three digits and then threes only.
    private static func areStrict(_ lengths: [Int]) -> Bool {
        lengths.count == 1 || (lengths[0] <= 3 && lengths.dropFirst().allSatisfy { $0 == 3 })
    }

    private func value(
        digits: String, decimals: String, isNegative: Bool
    ) throws(FigureFault.Kind) -> ExactDecimal {
        let significant = (digits + decimals).drop { $0 == "0" }
        guard significant.count <= ExactDecimal.maximumDigits, decimals.count <= ExactDecimal.maximumDigits,
            let magnitude = significant.isEmpty ? 0 : Int64(significant),
            let value = ExactDecimal(significand: isNegative ? -magnitude : magnitude, scale: decimals.count)
        else { throw .tooManyDigits }
        return value
    }
}
