/// A number as it stands in a figure: its value, and its digits as they were typed.
struct FigureNumber {
    /// The value.
    private(set) var value: ExactDecimal
    /// The digits and marks, the sign being `−`; `nil` where the value was not typed with these digits.
    private(set) var numeral: String?

    /// Takes a numeral and its sign.
    init(_ numeral: (value: ExactDecimal, typed: String), isNegative: Bool) {
        value = numeral.value
        self.numeral = numeral.typed
        if isNegative { negate() }
    }

    /// Changes the sign.
    mutating func negate() {
        value = ExactDecimal(significand: -value.significand, scale: value.scale) ?? value
        numeral = numeral.map { "−" + $0 }
    }

    /// The number with the other sign.
    var negated: FigureNumber {
        var copy = self
        copy.negate()
        return copy
    }

    /// The number times ten to the power of `zeros`, which nobody typed in full.
    ///
    /// - Throws: `tooManyDigits` beyond 18.
    func multiplied(byPowerOfTen zeros: Int) throws(FigureFault.Kind) -> FigureNumber {
        guard
            let product = ExactDecimal(
                computed: Int128(value.significand) * ExactDecimal.power(of: zeros), scale: value.scale)
        else { throw .tooManyDigits }
        return with(product)
    }

    /// The number divided by ten to the power of `places`.
    ///
    /// - Throws: `tooManyDigits` beyond 18 decimals.
    func divided(byPowerOfTen places: Int) throws(FigureFault.Kind) -> FigureNumber {
        guard let quotient = ExactDecimal(significand: value.significand, scale: value.scale + places) else {
            throw .tooManyDigits
        }
        return with(quotient)
    }

    private func with(_ value: ExactDecimal) -> FigureNumber {
        var copy = self
        copy.value = value
        copy.numeral = nil
        return copy
    }

    /// The number alone.
    var plain: QuantityParser.Reading { (.number(value), numeral) }

    /// The number as an amount of money.
    func money(_ currency: Currency) -> QuantityParser.Reading { (.money(value, currency), numeral) }

    /// The number in a unit.
    func measure(_ unit: MeasureUnit) -> QuantityParser.Reading { (.measure(value, unit), numeral) }

    /// The number as a percentage of something.
    func percent(qualifier: String?) -> QuantityParser.Reading { (.percent(value, qualifier: qualifier), numeral) }

    /// The number as a part of a total: whole numbers, the part not more than the total.
    ///
    /// - Parameter isSlash: whether a slash stands between them, as it does in a month of a year.
    /// - Throws: `shareOrMonth`, `shareAboveTotal`, or `unreadable` where one is no whole number.
    func share(
        of total: (value: ExactDecimal, typed: String), isSlash: Bool
    ) throws(FigureFault.Kind) -> QuantityParser.Reading {
        guard value.scale == 0, total.value.scale == 0, !value.isNegative, total.value > .zero else {
            throw .unreadable
        }
        if isSlash, total.typed.utf8.count == 4, (1900...2199).contains(total.value.significand) {
            let months: ClosedRange<Int64> = 1...12
            let month = months.contains(value.significand) ? Int(value.significand) : nil
            throw .shareOrMonth(
                part: numeral ?? "", total: total.typed,
                month: month.map { .month($0, year: Int(total.value.significand)) })
        }
        guard value <= total.value else { throw .shareAboveTotal }
        return (.share(value, of: total.value), numeral)
    }
}
