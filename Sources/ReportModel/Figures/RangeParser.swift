/// Reads ranges: `10-15`, `tra 10% e 15%`, `10 to 15 days`.
struct RangeParser {
    /// Reads the figures at both ends.
    let quantities: QuantityParser

    private var words: FigureWords { quantities.language.grammar.words }

    /// The range that `text` is; `nil` where it is none.
    ///
    /// - Throws: `rangeOrChange` and `rangeOrYears` where it may be something else, `rangeBroken` where its ends make none.
    func range(in text: FigureText) throws(FigureFault.Kind) -> Quantity? {
        let lowercased = text.lowercased
        if !text.beginsWithDigit {
            for (opening, link) in words.changes {
                guard let rest = text.remainder(after: opening), let (from, to) = ends(of: rest, " \(link) ") else {
                    continue
                }
                throw .rangeOrChange(
                    from: whole(from, beside: to), to: whole(to, beside: from), range: wording(text, (from, to)))
            }
            for (opening, link) in words.ranges {
                guard let rest = text.remainder(after: opening), let ends = ends(of: rest, " \(link) ") else {
                    continue
                }
                return try range(text, ends)
            }
        }
        for link in words.rangeLinks where lowercased.utf8.contains(UInt8(ascii: "t")) {
            if let ends = ends(of: text.typed, " \(link) ") { return try range(text, ends) }
        }
        return try hyphenated(text)
    }

    private func hyphenated(_ text: FigureText) throws(FigureFault.Kind) -> Quantity? {
        guard text.normalised.utf8.dropFirst().contains(UInt8(ascii: "-")) else { return nil }
        guard let (low, high) = ends(of: text.normalised, "-"), !low.isNegative, !high.isNegative else { return nil }
        guard !low.text.beginsWithZeros, !high.text.beginsWithZeros else { return nil }
        if low.mayBeYear || high.mayBeYear { throw .rangeOrYears(range: wording(text, (low, high))) }
        return try range(text, (low, high))
    }

    /// An end as a figure of its own, with the unit that stands at the other end alone: `3 giorni` in `da 3 a 5 giorni`.
    private func whole(_ end: Quantity, beside other: Quantity) -> String {
        let isDigit = { (character: Character) in character.isNumber }
        guard let first = other.text.firstIndex(where: isDigit), let last = other.text.lastIndex(where: isDigit) else {
            return end.text
        }
        let wordings = [end.text, end.text + other.text[last...].dropFirst(), other.text[..<first] + end.text]
        return wordings.first { (try? quantities.quantity(FigureText($0)))?.value == end.value } ?? end.text
    }

    /// The range in words, where the ends make one.
    private func wording(_ text: FigureText, _ ends: (low: Quantity, high: Quantity)) -> String? {
        (try? range(text, ends)).map { _ in quantities.language.range(ends.low.text, ends.high.text) }
    }

    private func range(_ text: FigureText, _ ends: (Quantity, Quantity)) throws(FigureFault.Kind) -> Quantity {
        let (low, high) = ends
        guard low.kind == high.kind, low.kind != .share, low.base == nil, high.base == nil, let from = low.amount,
            let to = high.amount, from < to
        else { throw .rangeBroken }
        return Quantity(text: text.shown, value: .range(from, to, high.kind))
    }

    /// The two numbers around a link; the first takes the unit of the second where it has none, and the second the
    /// currency of the first.
    private func ends(of text: String, _ link: String) -> (Quantity, Quantity)? {
        var start = text.startIndex
        while let place = text[start...].firstRange(of: link) {
            if let low = number(text[..<place.lowerBound]), let high = number(text[place.upperBound...]) {
                return (low.taking(unitOf: high), high.taking(currencyOf: low))
            }
            start = text.index(after: place.lowerBound)
        }
        return nil
    }

    private func number(_ text: Substring) -> Quantity? {
        let text = FigureText(String(text))
        guard let quantity = try? quantities.quantity(text) else { return nil }
        return quantity.amount == nil ? nil : quantity
    }
}

extension Quantity {
    fileprivate var isNegative: Bool { amount?.isNegative == true }

    /// Whether it is a bare number of four digits that may be a year.
    fileprivate var mayBeYear: Bool {
        guard case .number(let number) = value, text.utf8.count == 4, number.scale == 0 else { return false }
        return (1900...2199).contains(number.significand)
    }

    /// A bare number with the unit of another figure.
    fileprivate func taking(unitOf other: Quantity) -> Quantity {
        guard case .number(let number) = value, let value = other.kind.value(number) else { return self }
        return Quantity(text: text, value: value, numeral: numeral)
    }

    /// A bare number with the currency of another figure, in front of which it stands: `€ 10-15`.
    fileprivate func taking(currencyOf other: Quantity) -> Quantity {
        if case .money = other.kind { taking(unitOf: other) } else { self }
    }
}

extension String {
    /// Whether it is of several digits of which the first is a zero, as in a day or a month.
    fileprivate var beginsWithZeros: Bool {
        utf8.count > 1 && utf8.first == UInt8(ascii: "0") && (0x30...0x39).contains(utf8.dropFirst().first ?? 0)
    }
}
