/// Mends what stands around a number: other words and signs for a comparator, a per cent sign, a unit, an answer.
struct WordMends {
    /// The language of the figures.
    let language: FigureLanguage
    /// The known units; `nil` where only dates are read.
    let units: UnitTable?
    /// Whether a comparator may stay.
    let isTarget: Bool

    private var grammar: FigureGrammar { language.grammar }

    /// Candidates by sort, the likelier sorts first; they need not be readable.
    func sortsOfMends(_ text: String) -> [[String]] {
        guard units != nil else { return [] }
        return [comparators(text), percents(text), answers(text), otherDigits(text), fillers(text), unitNames(text)]
    }

    /// The text without characters that nobody can see.
    func invisible(_ text: String) -> [String] {
        let visible = String(String.UnicodeScalarView(text.unicodeScalars.filter(FigureText.isVisible)))
        return visible == text ? [] : [FigureText(visible).normalised]
    }

    private func comparators(_ text: String) -> [String] {
        var mends = [
            ("=>", "≥"), ("=<", "≤"), ("> =", "≥"), ("< =", "≤"), ("⩾", "≥"), ("⩽", "≤"), (">>", ">"), ("<<", "<"),
        ]
        .filter { text.hasPrefix($0.0) }
        .map { $0.1 + text.dropFirst($0.0.count) }
        let figure = FigureText(text)
        for (words, offered) in grammar.otherComparatorWords {
            if let rest = figure.remainder(after: words), !rest.isEmpty { mends.append(offered + " " + rest) }
        }
        if !isTarget || FigureText.holdsFigures(text) { mends += stripped(figure) }
        return mends
    }

    /// Without the comparator: for an actual value, and for a deadline, which needs none.
    private func stripped(_ figure: FigureText) -> [String] {
        let text = figure.normalised
        var rests = Comparator.signs.filter { text.hasPrefix($0.sign) }.prefix(1)
            .map { FigureText(String(text.dropFirst($0.sign.count))).normalised }
        let words = grammar.comparatorWords.map(\.words) + (isTarget ? [] : grammar.deadlineWords)
        rests += words.compactMap { figure.remainder(after: $0) }.prefix(1)
        guard isTarget else { return rests }
        return text.hasPrefix(">") || text.hasPrefix("≥")
            ? []
            : rests.filter { rest in
                (try? DateReader(language: language).date(in: rest)).flatMap { $0 } != nil
            }.map { grammar.offeredDeadline + " " + $0 }
    }

    private func percents(_ text: String) -> [String] {
        var mends: [String] = []
        for words in grammar.percentWords {
            if text.lowercased().hasSuffix(words) {
                mends.append(FigureText(String(text.dropLast(words.count))).normalised + "%")
            }
        }
        for sign in ["٪", "％"] where text.contains(sign) {
            mends.append(String(text.map { String($0) == sign ? "%" : $0 }))
        }
        if text.hasPrefix("%") { mends.append(FigureText(String(text.dropFirst())).normalised + "%") }
        if text.hasSuffix("%%") { mends.append(String(text.dropLast())) }
        return mends
    }

    private func answers(_ text: String) -> [String] {
        let isYes = FigureLanguage.allCases.contains { $0.grammar.yesWords.contains(text.lowercased()) }
        return isYes ? [language == .italian ? "SI" : grammar.yesWords[0]] : []
    }

    private func fillers(_ text: String) -> [String] {
        var mends: [String] = []
        for filler in grammar.fillerWords where text.lowercased().hasPrefix(filler) {
            mends.append(FigureText(String(text.dropFirst(filler.count))).normalised)
        }
        if text.hasPrefix("+") { mends.append(FigureText(String(text.dropFirst())).normalised) }
        if let last = text.last, ".;:,".contains(last) { mends.append(String(text.dropLast())) }
        if text.count > 2, text.first == text.last, let quote = text.first, "\"'".contains(quote) {
            mends.append(String(text.dropFirst().dropLast()))
        }
        return mends
    }

    private func unitNames(_ text: String) -> [String] {
        guard let units, let digit = text.firstIndex(where: NumeralReader.isDigit),
            let lastDigit = text.lastIndex(where: NumeralReader.isDigit)
        else { return [] }
        let after = FigureText(String(text[text.index(after: lastDigit)...])).normalised
        let before = FigureText(String(text[..<digit])).normalised
        var mends: [String] = []
        if let unit = units.nearest(to: after) { mends.append(text[...lastDigit] + " " + unit) }
        if let unit = units.nearest(to: before) { mends.append(unit + " " + text[digit...]) }
        return mends
    }

    /// Digits of other scripts and widths as the usual ones.
    private func otherDigits(_ text: String) -> [String] {
        guard text.unicodeScalars.contains(where: { !$0.isASCII && $0.properties.numericType == .decimal }) else {
            return []
        }
        return [
            String(
                text.map { character in
                    character.wholeNumberValue.flatMap { (0...9).contains($0) ? Character(String($0)) : nil }
                        ?? character
                })
        ]
    }
}
