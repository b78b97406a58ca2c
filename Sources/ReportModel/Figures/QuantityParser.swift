/// Finds out what normalised text stands for.
struct QuantityParser {
    /// A value and the digits that it was written with.
    typealias Reading = (value: Quantity.Value, numeral: String?)

    /// The language of the figures.
    let language: SiteLanguage
    /// The units that figures may have.
    let units: UnitTable
    private let grammar: FigureGrammar

    /// Makes a parser.
    init(language: SiteLanguage, units: UnitTable) {
        self.language = language
        self.units = units
        grammar = language.grammar
    }

    /// The figure that `text` is.
    ///
    /// - Throws: as `reading(of:)`.
    func quantity(_ text: FigureText) throws(FigureFault.Kind) -> Quantity {
        let reading = try reading(of: text)
        return Quantity(text: text.shown, value: reading.value, numeral: reading.numeral)
    }

    /// What `text` stands for.
    ///
    /// - Throws: what is wrong with it, without a likely reading.
    func reading(of text: FigureText) throws(FigureFault.Kind) -> Reading {
        let normalised = text.normalised
        guard !normalised.isEmpty else { throw .empty }
        if let plain = try plainReading(normalised) { return plain }
        guard text.isPrintable else { throw .unreadable }
        if !text.beginsWithDigit, grammar.words.noValue.contains(text.lowercased) { return (.noValue, nil) }
        if let mistake = SpreadsheetMistake.reading(text) { throw mistake }
        guard !Self.placeholders.contains(text.lowercased) else { throw .placeholder }
        if !text.beginsWithDigit {
            if grammar.words.yes.contains(text.lowercased) { return (.yesNo(true), nil) }
            if grammar.words.no.contains(text.lowercased) { return (.yesNo(false), nil) }
        }
        switch try DateReader(language: language).time(in: normalised) {
        case .day(let date): return (.date(date), nil)
        case let period?: return (.period(period), nil)
        case nil: break
        }
        guard FigureText.holdsFigures(normalised) else { return (.text(try words(text)), nil) }
        var amount = AmountParser(text, units: units, language: language)
        return try amount.reading()
    }

    /// The figure of a text that is nothing but a number or a percentage, as most are; `nil` for all others.
    func plainNumber(_ text: FigureText) throws(FigureFault.Kind) -> Quantity? {
        try plainReading(text.normalised).map { Quantity(text: text.shown, value: $0.value, numeral: $0.numeral) }
    }

    private func plainReading(_ text: String) throws(FigureFault.Kind) -> Reading? {
        guard let isPercent = Self.isPlainNumber(text) else { return nil }
        let digits = isPercent ? String(Substring(text.utf8.dropLast())) : text
        let value = try NumeralReader(grammar: grammar).value(of: digits)
        return (isPercent ? .percent(value, qualifier: nil) : .number(value), Self.numeral(digits))
    }

    /// Whether a text is nothing but a number, as most figures are, and whether a per cent sign follows it; `nil` where
    /// it may be anything else, a date such as `31.12.2020` too.
    private static func isPlainNumber(_ text: String) -> Bool? {
        var (digits, marks, isPercent) = (0, 0, false)
        for (position, byte) in text.utf8.enumerated() {
            guard !isPercent else { return nil }
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."), UInt8(ascii: ","): marks += 1
            case UInt8(ascii: "-") where position == 0, UInt8(ascii: "+") where position == 0: break
            case UInt8(ascii: "%"): isPercent = true
            default: return nil
            }
        }
        return digits > 0 && marks <= 1 ? isPercent : nil
    }

    /// The words of `text`, which hold no figure and no answer in another language.
    private func words(_ text: FigureText) throws(FigureFault.Kind) -> String {
        let normalised = text.normalised
        let isForeignAnswer = SiteLanguage.allCases.contains {
            $0.grammar.words.yes.contains(text.lowercased)
        }
        guard let first = normalised.first, first.isLetter || "\"'(".contains(first),
            normalised.contains(where: \.isLetter), !isForeignAnswer
        else { throw .unreadable }
        return text.typed
    }

    private static func numeral(_ digits: String) -> String {
        switch digits.first {
        case "-": "−" + digits.dropFirst()
        case "+": String(digits.dropFirst())
        default: digits
        }
    }

    private static let placeholders: Set<String> = [
        ".nan", "nan", ".inf", "-.inf", "inf", "-inf", "infinity", "null", "~", "---", "?", "/", "...",
        "…", "n.p.",
    ]
}
