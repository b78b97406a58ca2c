/// What `unit:` says of an indicator's bare numbers: `%`, `giorni`, `€ mln`.
package struct FigureUnit: Hashable, Sendable {
    /// The unit as it was typed.
    package let text: String
    /// What one of them is.
    private let one: Quantity.Value
    /// The language of the site.
    private let language: SiteLanguage

    /// Reads a unit.
    ///
    /// - Throws: `notAUnit` for what says no unit (`n.`, `SI/NO`), `unknownUnit` for what is not known.
    init(_ text: String, _ parser: QuantityParser) throws(FigureFault) {
        let unit = FigureText(text)
        guard !parser.language.grammar.words.unitStandIns.contains(unit.lowercased) else {
            throw FigureFault(kind: .notAUnit, text: text, parser.language)
        }
        // One of them is read as it would be in a figure; `€ mln` and `€/mln` are `mln €`.
        var spellings = ["1 " + unit.normalised]
        if let currency = Currency.allCases.first(where: { unit.normalised.unicodeScalars.first == $0.scalar }) {
            let rest = unit.normalised.dropFirst().drop { $0 == " " || $0 == "/" }
            if !rest.isEmpty { spellings.append("1 \(rest) \(currency.sign)") }
        }
        let values = spellings.compactMap { try? parser.reading(of: FigureText($0)).value }
        let found = values.first { value in
            if case .number(let factor) = value { factor != ExactDecimal(1) } else { value.isUnit }
        }
        guard let found else { throw FigureFault(kind: .unknownUnit(name: unit.typed), text: text, parser.language) }
        self.text = unit.shown
        one = found
        language = parser.language
    }

    /// The figure, in this unit where it is a bare number. Dates, words, a yes or a no, and parts of a total are what they
    /// are.
    ///
    /// - Throws: `unitContradicted` where it has another unit.
    package func applied(to quantity: Quantity) throws(FigureFault) -> Quantity {
        switch quantity.value {
        // `5 mln` where the unit is millions may be five of them, or five million millions.
        case .number where hasMagnitude(quantity.cell), .range(_, _, .number) where hasMagnitude(quantity.cell):
            throw FigureFault(kind: .unitContradicted(unit: text), text: quantity.text, language)
        case .number(let number):
            let numeral = factor == ExactDecimal(1) ? quantity.numeral : nil
            guard let value = value(of: number) else {
                throw FigureFault(kind: .tooManyDigits, text: quantity.text, language)
            }
            return Quantity(
                text: shown(quantity.text), cell: quantity.cell, value: value, numeral: numeral,
                precision: quantity.precision)
        case .range(let low, let high, .number):
            guard let least = value(of: low)?.number, let most = value(of: high)?.number else {
                throw FigureFault(kind: .tooManyDigits, text: quantity.text, language)
            }
            return Quantity(text: shown(quantity.text), cell: quantity.cell, value: .range(least, most, one.kind))
        case .percent, .money, .measure, .range:
            // `€ 6` where the unit is millions of euro may be six euro or six million.
            guard quantity.kind == one.kind, factor == ExactDecimal(1) else {
                throw FigureFault(kind: .unitContradicted(unit: text), text: quantity.text, language)
            }
            return quantity
        case .share, .date, .period, .yesNo, .text, .noValue: return quantity
        }
    }

    /// The target, in this unit where it is a bare number.
    ///
    /// - Throws: as `applied(to:)` of a figure.
    package func applied(to target: Target) throws(FigureFault) -> Target {
        let quantity = try applied(to: target.quantity)
        guard quantity != target.quantity else { return target }
        return Target(text: shown(target.text), cell: target.cell, comparator: target.comparator, quantity: quantity)
    }

    /// Whether it makes percentages of bare numbers.
    package var isPercent: Bool { if case .percent = one { factor == ExactDecimal(1) } else { false } }

    private var factor: ExactDecimal { one.number ?? ExactDecimal(1) }

    /// Whether a figure has a factor of its own beside the unit's.
    private func hasMagnitude(_ figure: String) -> Bool {
        guard factor != ExactDecimal(1) else { return false }
        let magnitudes = language.grammar.words.magnitudes
        return figure.lowercased().split { !$0.isLetter }.contains { word in magnitudes.contains { $0.words == word } }
    }

    private func value(of number: ExactDecimal) -> Quantity.Value? {
        guard let amount = factor == ExactDecimal(1) ? number : number.multiplied(by: factor) else { return nil }
        return switch one {
        case .percent(_, let base): .percent(amount, qualifier: base)
        case .money(_, let currency): .money(amount, currency)
        case .measure(_, let unit): .measure(amount, unit)
        default: .number(amount)
        }
    }

    /// A figure with the unit behind its number, as both were typed: `≥ 65%`, `12,5 € mln`, `65% o più (media)`.
    private func shown(_ figure: String) -> String {
        let isSign = text.first == "%" || text.first == "‰"
        let number = Self.withoutWordsBehind(figure, language.grammar.words)
        return number + (isSign ? "" : "\u{A0}") + text + figure.dropFirst(number.count)
    }

    /// A shown figure without a remark and without what stands behind it for a sign.
    private static func withoutWordsBehind(_ figure: String, _ words: FigureWords) -> Substring {
        var figure = figure[...]
        if figure.last == ")", let open = figure.lastIndex(of: "(") { figure = trimmed(figure[..<open]) }
        if figure.last == "+" { return trimmed(figure.dropLast()) }
        let lowercased = FigureText(String(figure)).lowercased
        for (words, _) in words.trailingComparators where lowercased.hasSuffix(" " + words) {
            return trimmed(figure.dropLast(words.count))
        }
        return figure
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension Quantity.Value {
    /// Whether it is something counted in a unit.
    fileprivate var isUnit: Bool {
        switch self {
        case .percent, .money, .measure: true
        default: false
        }
    }
}
