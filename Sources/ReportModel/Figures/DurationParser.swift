/// Reads times of several parts: `2h 30m`, `2 ore e 30 minuti`.
struct DurationParser {
    /// The known units.
    let units: UnitTable
    /// The language's grammar.
    let grammar: FigureGrammar

    /// The time in the smallest unit that is named; `nil` where this is no such time.
    ///
    /// Seconds, minutes and hours only: how many hours a day has, a figure does not say.
    ///
    /// - Parameters:
    ///   - scanner: what follows the first number.
    ///   - first: the first number, already taken.
    /// - Throws: `tooManyDigits` beyond 18.
    func duration(
        _ scanner: FigureScanner, first: FigureNumber
    ) throws(FigureFault.Kind) -> QuantityParser.Reading? {
        var scanner = scanner
        guard !first.value.isNegative, first.value.scale == 0, var unit = takeUnit(&scanner, after: nil) else {
            return nil
        }
        var total = Int128(first.value.significand)
        var parts = 1
        while !scanner.isAtEnd {
            scanner.takeBlank()
            if scanner.takeWord(anyOf: grammar.words.durationLinks) != nil { scanner.takeBlank() }
            guard scanner.isAtDigit, let (value, _) = try? scanner.takeNumeral(), value.scale == 0,
                let smaller = takeUnit(&scanner, after: unit), let (larger, small) = Self.seconds(unit, smaller),
                larger > small, value < ExactDecimal(larger / small)
            else { return nil }
            total = total * Int128(larger / small) + Int128(value.significand)
            unit = smaller
            parts += 1
        }
        // A part alone is a number with its unit: glued together, only hours cannot be anything else.
        guard parts > 1 || unit.seconds == 3600 else { return nil }
        guard let amount = ExactDecimal(computed: total, scale: 0) else { throw .tooManyDigits }
        return (.measure(amount, unit), nil)
    }

    private static func seconds(_ larger: MeasureUnit, _ smaller: MeasureUnit) -> (Int32, Int32)? {
        guard let large = larger.seconds, let small = smaller.seconds else { return nil }
        return (large, small)
    }

    /// Takes the name of a unit of time; behind hours, `m` is minutes.
    private func takeUnit(_ scanner: inout FigureScanner, after larger: MeasureUnit?) -> MeasureUnit? {
        scanner.takeBlank()
        let name = String(scanner.takeLetters())
        if name == "m", larger?.seconds == 3600 { return units.minutes }
        guard let unit = units[name], unit.seconds != nil else { return nil }
        return unit
    }
}
