/// Finds out what normalised text stands for, by the table of figures.md, “Quantities”.
struct QuantityParser {
    /// A value and the digits that it was written with.
    typealias Reading = (value: Quantity.Value, numeral: String?)

    /// The language of the figures.
    let language: FigureLanguage
    /// The units that figures may have.
    let units: UnitTable
    private let grammar: FigureGrammar

    /// Makes a parser.
    init(language: FigureLanguage, units: UnitTable) {
        self.language = language
        self.units = units
        grammar = language.grammar
    }

    /// What `text` stands for.
    ///
    /// - Throws: what is wrong with it, without a likely reading.
    func reading(of text: FigureText) throws(FigureFault.Kind) -> Reading {
        let normalised = text.normalised
        guard !normalised.isEmpty else { throw .empty }
        if let isPercent = Self.isPlainNumber(normalised) {
            let digits = isPercent ? String(normalised.dropLast()) : normalised
            let value = try NumeralReader(grammar: grammar).value(of: digits)
            return (isPercent ? .percent(value, qualifier: nil) : .number(value), Self.numeral(digits))
        }
        guard text.isPrintable else { throw .unreadable }
        // Neither words nor what stands before a figure begin with a digit.
        if !text.beginsWithDigit, let answer = try answer(in: text) { return (.yesNo(answer), nil) }
        if let date = try DateReader(language: language).date(in: normalised) { return (.date(date), nil) }
        if let currency = Currency.allCases.first(where: { normalised.unicodeScalars.contains($0.scalar) }) {
            return try money(normalised, currency)
        }
        if let sign = normalised.firstIndex(of: "%") { return try percentage(normalised, typed: text.typed, sign) }
        if FigureText.holdsFigures(normalised) { return try number(normalised) }
        return (.text(try words(text)), nil)
    }

    /// A yes or a no; `nil` where the text is anything else that may be a figure.
    private func answer(in text: FigureText) throws(FigureFault.Kind) -> Bool? {
        guard !Self.placeholders.contains(text.lowercased) else { throw .placeholder }
        if grammar.yesWords.contains(text.lowercased) { return true }
        if grammar.noWords.contains(text.lowercased) { return false }
        try refuseComparators(in: text)
        return nil
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
            case UInt8(ascii: "-") where position == 0: break
            case UInt8(ascii: "%"): isPercent = true
            default: return nil
            }
        }
        return digits > 0 && marks <= 1 ? isPercent : nil
    }

    /// The words of `text`, which hold no figure and no answer in another language.
    private func words(_ text: FigureText) throws(FigureFault.Kind) -> String {
        let normalised = text.normalised
        let isForeignAnswer = FigureLanguage.allCases.contains {
            $0.grammar.yesWords.contains(text.lowercased)
        }
        guard let first = normalised.first, first.isLetter || "\"'(".contains(first),
            normalised.contains(where: \.isLetter), !isForeignAnswer
        else { throw .unreadable }
        return text.typed
    }

    private func refuseComparators(in text: FigureText) throws(FigureFault.Kind) {
        let normalised = text.normalised
        if Comparator.sign(before: normalised) != nil
            || grammar.comparatorWords.contains(where: { text.remainder(after: $0.words) != nil })
        {
            throw .comparatorNotAllowed
        }
        let deadline = grammar.deadlineWords.lazy.compactMap { text.remainder(after: $0) }.first
        if let deadline, FigureText.holdsFigures(deadline) { throw .comparatorNotAllowed }
    }

    private func money(_ text: String, _ currency: Currency) throws(FigureFault.Kind) -> Reading {
        let sides = text.split(separator: Character(currency.sign), omittingEmptySubsequences: false)
        guard sides.count == 2 else { throw .unreadable }
        var (before, after) = (FigureText(String(sides[0])).normalised, FigureText(String(sides[1])).normalised)
        if before == "-", !after.hasPrefix("-") { (before, after) = ("", "-" + after) }
        guard before.isEmpty != after.isEmpty else { throw .unreadable }
        let digits = before + after
        return (.money(try NumeralReader(grammar: grammar).value(of: digits), currency), Self.numeral(digits))
    }

    private func percentage(
        _ text: String, typed: String, _ sign: String.Index
    ) throws(FigureFault.Kind) -> Reading {
        let digits = FigureText(String(text[..<sign])).normalised
        let value = try NumeralReader(grammar: grammar).value(of: digits)
        let after = text[text.index(after: sign)...]
        guard !after.isEmpty else { return (.percent(value, qualifier: nil), Self.numeral(digits)) }
        guard after.first == " ", after.contains(where: \.isLetter), !FigureText.holdsFigures(String(after)),
            let typedSign = typed.firstIndex(of: "%")
        else { throw .unreadable }
        let qualifier = FigureText(String(typed[typed.index(after: typedSign)...])).typed
        return (.percent(value, qualifier: qualifier), Self.numeral(digits))
    }

    private func number(_ text: String) throws(FigureFault.Kind) -> Reading {
        let reader = NumeralReader(grammar: grammar)
        let startsWithDigits = text.first.map { NumeralReader.isDigit($0) || $0 == "-" } ?? false
        guard let space = startsWithDigits ? text.firstIndex(of: " ") : text.lastIndex(of: " ") else {
            return (.number(try reader.value(of: text)), Self.numeral(text))
        }
        let (left, right) = (String(text[..<space]), String(text[text.index(after: space)...]))
        let (digits, name) = startsWithDigits ? (left, right) : (right, left)
        let value = try reader.value(of: digits)
        if startsWithDigits, grammar.euroWords.contains(name.lowercased()) {
            return (.money(value, .euro), Self.numeral(digits))
        }
        guard let unit = units[name] else {
            guard startsWithDigits || !name.contains(" "), name.contains(where: \.isLetter),
                !FigureText.holdsFigures(name)
            else { throw .unreadable }
            throw .unknownUnit(name: name, nearest: units.nearest(to: name))
        }
        return (.measure(value, unit), Self.numeral(digits))
    }

    private static func numeral(_ digits: String) -> String {
        digits.hasPrefix("-") ? "−" + digits.dropFirst() : digits
    }

    private static let placeholders: Set<String> = [
        ".nan", "nan", ".inf", "-.inf", "inf", "-inf", "infinity", "null", "nil", "none", "~", "-", "--", "---", "?",
        "/", "...", "…", "n/a", "n.a.", "n.d.", "nd", "n.p.", "n/d", "tbd", "t.b.d.",
    ]
}
