/// Other notations of the number in a text: other marks, other digits, a missing blank.
struct NumeralProposals {
    /// The language of the figures.
    let language: SiteLanguage
    /// The known units.
    let units: UnitTable

    private var grammar: FigureGrammar { language.grammar }

    /// The texts with the same number in another notation; they need not be readable.
    func steps(_ text: String) -> [String] {
        var steps = [otherDigits(text)].compactMap { $0 }
        guard let number = NumberInText(text) else { return steps }
        steps += [letterO(number), marks(number), blank(number)].compactMap { $0 }
        return steps
    }

    /// Digits of other scripts and widths as the usual ones.
    private func otherDigits(_ text: String) -> String? {
        guard text.unicodeScalars.contains(where: { !$0.isASCII && $0.properties.numericType == .decimal }) else {
            return nil
        }
        return String(
            text.map { character in
                character.wholeNumberValue.flatMap { (0...9).contains($0) ? Character(String($0)) : nil } ?? character
            })
    }

    /// Capital letters O among digits: `7O%`.
    private func letterO(_ number: NumberInText) -> String? {
        let letters = number.after.prefix { $0 == "O" || NumeralReader.isDigit($0) || ".,".contains($0) }
        let rest = number.after.dropFirst(letters.count)
        guard letters.contains("O"), rest.first?.isLetter != true else { return nil }
        return number.before + number.digits + String(letters.map { $0 == "O" ? "0" : $0 }) + rest
    }

    /// The other language's marks, where the number is one of that language and none of this one.
    private func marks(_ number: NumberInText) -> String? {
        guard (try? NumeralReader(grammar: grammar).value(of: number.digits)) == nil else { return nil }
        let readings = SiteLanguage.allCases.filter { $0 != language }.compactMap {
            try? NumeralReader(grammar: $0.grammar).value(of: number.digits)
        }
        guard let value = readings.first, readings.allSatisfy({ $0 == value }) else { return nil }
        let isGrouped = value.scale == 0 || number.digits.count { ".,".contains($0) } > 1
        return number.before + value.format(language, grouped: isGrouped) + number.after
    }

    /// A blank between the number and its unit, or between a per cent sign and what it is a percentage of. A single letter
    /// may stand for a thousand or a million as well, or be a slip, as in `7m2` for 72, and `m2` is a unit itself.
    private func blank(_ number: NumberInText) -> String? {
        let isComparator = grammar.words.comparators.entries.contains { $0.words == number.before.lowercased() }
        if let last = number.before.last, last.isLetter || last == ".", number.before.count > 1, !isComparator,
            units[number.before] != nil, units[number.before + number.digits] == nil
        {
            return number.before + " " + number.digits + number.after
        }
        let hasSign = number.after.first == "%"
        let rest = hasSign ? number.after.dropFirst() : number.after[...]
        guard let first = rest.first, first.isLetter || first == "°" else { return nil }
        let isUnit = rest.count > 1 && !rest.contains(where: NumeralReader.isDigit) && units[String(rest)] != nil
        guard hasSign || isUnit else { return nil }
        return number.before + number.digits + (hasSign ? "% " : " ") + rest
    }
}

/// The first number in a text: digits and marks, and what stands around them.
private struct NumberInText {
    let before: String
    let digits: String
    let after: String

    init?(_ text: String) {
        guard let start = text.firstIndex(where: NumeralReader.isDigit) else { return nil }
        var end = text[start...].firstIndex { !NumeralReader.isDigit($0) && !".,".contains($0) } ?? text.endIndex
        while ".,".contains(text[text.index(before: end)]) { end = text.index(before: end) }
        before = String(text[..<start])
        digits = String(text[start..<end])
        after = String(text[end...])
    }
}
