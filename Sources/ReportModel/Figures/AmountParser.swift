/// Reads figures that hold a number: percentages, money, numbers with and without a unit, rates, durations, shares.
struct AmountParser {
    /// The figure, as it was typed and for reading.
    let figure: FigureText
    /// The known units.
    let units: UnitTable
    /// The language of the figure.
    let language: SiteLanguage
    private let grammar: FigureGrammar
    private var scanner: FigureScanner

    /// Makes a parser of one figure.
    init(_ figure: FigureText, units: UnitTable, language: SiteLanguage) {
        self.figure = figure
        self.units = units
        self.language = language
        grammar = language.grammar
        scanner = FigureScanner(figure, grammar: grammar)
    }

    private var words: FigureWords { grammar.words }

    /// What the whole figure stands for.
    ///
    /// - Throws: what is wrong with it, without a likely reading.
    mutating func reading() throws(FigureFault.Kind) -> QuantityParser.Reading {
        if let first = scanner.next, FigureScanner.mayBeginName(first), let reading = try unitFirst() { return reading }
        let isBracketed = scanner.take("(")
        var sign = scanner.takeSign()
        var currency = takeCurrency()
        let isMoneyFirst = currency != nil
        if isMoneyFirst {
            scanner.takeBlank()
            if sign == nil { sign = scanner.takeSign() }
        }
        guard scanner.isAtDigit else { throw .unreadable }
        var number = FigureNumber(try scanner.takeNumeral(), isNegative: sign == true)
        if isMoneyFirst, scanner.take("-") {
            guard sign == nil, scanner.isAtEnd else { throw .unreadable }
            number.negate()
        }
        if isBracketed {
            if currency == nil {
                scanner.takeBlank()
                currency = takeCurrency()
            }
            guard currency != nil, sign == nil, !number.value.isNegative, scanner.take(")") else { throw .unreadable }
            number.negate()
        }
        return try reading(of: number, currency)
    }

    /// A currency's sign, or the euro's name.
    private mutating func takeCurrency() -> Currency? {
        if let currency = scanner.takeCurrency() { return currency }
        return scanner.takeWord(anyOf: words.euro) == nil ? nil : .euro
    }

    /// What follows the number.
    private mutating func reading(
        of number: FigureNumber, _ before: Currency?
    ) throws(FigureFault.Kind) -> QuantityParser.Reading {
        if scanner.isAtEnd { return before.map { number.money($0) } ?? number.plain }
        let start = scanner
        let hasBlank = scanner.takeBlank()
        if before == nil, let percentage = try percentage(number) { return percentage }
        if let scaled = try magnitude(number, before, hasBlank: hasBlank) { return scaled }
        if scanner.take("/") { return try slash(number, before, hasBlank: hasBlank) }
        if let currency = before ?? takeCurrency() {
            let money = before == nil
            // A sign behind the amount is a minus.
            if money, scanner.take("-"), scanner.isAtEnd { return number.negated.money(currency) }
            if scanner.isAtEnd, money { return number.money(currency) }
            scanner.takeBlank()
            if scanner.take("/") { return try rate(number, money: currency, of: String(scanner.takeRest())) }
            if let rate = try rate(number, unit: currency.sign) { return rate }
            throw .unreadable
        }
        if words.readsPrimes, !hasBlank, scanner.take("'"), scanner.isAtEnd, let minutes = units.minutes {
            return number.measure(minutes)
        }
        if hasBlank, let share = try share(number) { return share }
        if hasBlank, let rate = try rate(number, unit: nil) { return rate }
        if let duration = try DurationParser(units: units, grammar: grammar).duration(start, first: number) {
            return duration
        }
        guard hasBlank else {
            if let letter = scanner.rest.unicodeScalars.first, "kKmMbB".unicodeScalars.contains(letter),
                scanner.rest.utf8.count == 1
            {
                throw .bareMagnitude(letter: String(letter))
            }
            throw .unreadable
        }
        return try measure(number)
    }

    /// `5 minuti`, `12 kg/persona`, `3 casi ogni 1.000 abitanti`.
    private mutating func measure(_ number: FigureNumber) throws(FigureFault.Kind) -> QuantityParser.Reading {
        let name = String(scanner.takeRest())
        if let unit = units[name] { return number.measure(unit) }
        if let slash = name.firstIndex(of: "/") {
            let (top, bottom) = (FigureText(String(name[..<slash])).typed, String(name[name.index(after: slash)...]))
            guard let unit = units[top] else { throw unknown(top) }
            return try rate(number, unit: unit.name, of: bottom)
        }
        for word in words.rates {
            guard let range = name.firstRange(of: " \(word) "), let unit = units[String(name[..<range.lowerBound])]
            else { continue }
            scanner = FigureScanner(
                name[name.index(after: range.lowerBound)...], grammar: grammar,
                groupsByBlanks: !figure.hasWideBlanks)
            if let rate = try rate(number, unit: unit.name) { return rate }
        }
        throw unknown(name)
    }

    /// The fault of a unit that is not known, where it may be one.
    private func unknown(_ name: String) -> FigureFault.Kind {
        guard name.contains(where: \.isLetter), !FigureText.holdsFigures(name), isPossibleUnit(name) else {
            return .unreadable
        }
        return .unknownUnit(name: name)
    }

    /// `gg. 6`, `km 37,25`; `nil` where no unit stands in front.
    private mutating func unitFirst() throws(FigureFault.Kind) -> QuantityParser.Reading? {
        guard let blank = figure.normalised.utf8.firstIndex(of: UInt8(ascii: " ")),
            let unit = units[String(figure.normalised[..<blank])]
        else { return nil }
        scanner = FigureScanner(
            figure.normalised[figure.normalised.utf8.index(after: blank)...], grammar: grammar,
            groupsByBlanks: !figure.hasWideBlanks)
        let sign = scanner.takeSign()
        guard scanner.isAtDigit else { throw .unreadable }
        let number = FigureNumber(try scanner.takeNumeral(), isNegative: sign == true)
        guard scanner.isAtEnd else { throw .unreadable }
        return number.measure(unit)
    }

    // MARK: Percentages

    private mutating func percentage(_ number: FigureNumber) throws(FigureFault.Kind) -> QuantityParser.Reading? {
        let isPermille = scanner.take("‰")
        guard isPermille || scanner.take("%") else { return nil }
        let number = isPermille ? try number.divided(byPowerOfTen: 1) : number
        guard !scanner.isAtEnd else { return number.percent(qualifier: nil) }
        let after = String(scanner.takeRest())
        guard after.first == " ", after.contains(where: \.isLetter), !FigureText.holdsFigures(after),
            let sign = figure.typed.firstIndex(of: isPermille ? "‰" : "%")
        else { throw .unreadable }
        let qualifier = FigureText(String(figure.typed[figure.typed.index(after: sign)...]))
        let isQualifier = words.qualifiers.contains { qualifier.remainder(after: $0)?.isEmpty == false }
        guard isQualifier else { throw .notAQualifier(words: qualifier.typed) }
        return number.percent(qualifier: qualifier.typed)
    }

    // MARK: Magnitudes

    /// `1,5 milioni`, `2,5 mln €`, `$1.5M`, `2 milioni di alloggi`; `nil` where no factor follows the number.
    private mutating func magnitude(
        _ number: FigureNumber, _ before: Currency?, hasBlank: Bool
    ) throws(FigureFault.Kind) -> QuantityParser.Reading? {
        let start = scanner
        var zeros = words.magnitudes.first { scanner.takeWord($0.words) }?.zeros
        if zeros == nil { zeros = letterMagnitude(before, hasBlank: hasBlank) }
        guard let zeros else {
            scanner = start
            return nil
        }
        // `1,5 mln.`
        _ = scanner.take(".")
        let scaled = try number.multiplied(byPowerOfTen: zeros)
        if scanner.isAtEnd { return before.map { scaled.money($0) } ?? scaled.plain }
        if before != nil, scanner.take("-"), scanner.isAtEnd { return scaled.negated.money(before ?? .euro) }
        scanner.takeBlank()
        if let currency = before ?? takeCurrency() {
            guard scanner.isAtEnd else { throw .unreadable }
            return scaled.money(currency)
        }
        if scanner.takeWord(anyOf: words.magnitudeLinks) != nil { scanner.takeBlank() }
        if let currency = takeCurrency() {
            guard scanner.isAtEnd else { throw .unreadable }
            return scaled.money(currency)
        }
        return try measure(scaled)
    }

    /// A factor of one letter, which is none without a currency beside it.
    private mutating func letterMagnitude(_ before: Currency?, hasBlank: Bool) -> Int? {
        guard
            before != nil
                || scanner.rest.unicodeScalars.contains(where: { scalar in
                    Currency.allCases.contains { $0.scalar == scalar }
                })
        else { return nil }
        for (word, zeros) in [("bn", 9), ("mn", 6), ("k", 3), ("m", 6), ("b", 9)] where scanner.takeWord(word) {
            return zeros
        }
        return nil
    }

    // MARK: Shares and rates

    /// What follows a slash: the total of a share, or what a rate is for.
    private mutating func slash(
        _ number: FigureNumber, _ before: Currency?, hasBlank: Bool
    ) throws(FigureFault.Kind) -> QuantityParser.Reading {
        if before == nil, scanner.isAtDigit {
            let total = try scanner.takeNumeral()
            guard scanner.isAtEnd, !hasBlank else { throw .unreadable }
            return try number.share(of: total, isSlash: true)
        }
        guard let before else { throw .unreadable }
        return try rate(number, money: before, of: String(scanner.takeRest()))
    }

    /// `su 4`, `out of 4`.
    private mutating func share(_ number: FigureNumber) throws(FigureFault.Kind) -> QuantityParser.Reading? {
        let start = scanner
        guard scanner.takeWord(anyOf: words.shares) != nil, scanner.takeBlank(), scanner.isAtDigit else {
            scanner = start
            return nil
        }
        let total = try scanner.takeNumeral()
        guard scanner.isAtEnd else { throw .unreadable }
        return try number.share(of: total, isSlash: false)
    }

    /// `ogni 100.000`, `per 1,000 people`; `nil` where no such words come next.
    private mutating func rate(_ number: FigureNumber, unit: String?) throws(FigureFault.Kind) -> QuantityParser
        .Reading?
    {
        let start = scanner
        guard scanner.takeWord(anyOf: words.rates) != nil, scanner.takeBlank(), scanner.isAtDigit else {
            scanner = start
            return nil
        }
        let many = try scanner.takeNumeral().value
        guard many > .zero else { throw .unreadable }
        var name = (words.rates.first ?? "/") + " " + many.trimmed.format(language)
        if scanner.takeBlank() {
            let what = String(scanner.takeRest())
            guard what.contains(where: \.isLetter), !FigureText.holdsFigures(what) else { throw .unreadable }
            name += " " + (units[what]?.name ?? what.lowercased())
        }
        guard scanner.isAtEnd else { throw .unreadable }
        return number.measure(.rate((unit.map { $0 + " " } ?? "") + name))
    }

    private func rate(
        _ number: FigureNumber, money currency: Currency, of name: String
    ) throws(FigureFault.Kind) -> QuantityParser.Reading {
        try rate(number, unit: currency.sign, of: name)
    }

    /// A rate of so much for one of a unit.
    private func rate(
        _ number: FigureNumber, unit: String, of name: String
    ) throws(FigureFault.Kind) -> QuantityParser.Reading {
        let name = FigureText(name).typed
        guard let bottom = units[name] else { throw unknown(name) }
        return number.measure(.rate(unit + "/" + bottom.singular))
    }

    /// Whether words may be a unit that a site adds: no month, no factor, no word for a number or a comparison.
    private func isPossibleUnit(_ name: String) -> Bool {
        // `12 k` and `5 MM` are factors, and so may be any capital alone.
        guard name.utf8.count > 1, name != "MM", !name.contains(where: { "()[]".contains($0) }) else { return false }
        let typed = name.lowercased().split(separator: " ").map(String.init)
        return !SiteLanguage.allCases.contains { language in
            let words = language.grammar.words
            let comparators = words.comparators.entries.map(\.words) + words.trailingComparators.map(\.words)
            return typed.contains { word in
                words.months.contains { $0.lowercased() == word } || words.magnitudes.contains { $0.words == word }
                    || words.noUnits.contains(word) || words.approximations.contains(word)
                    || comparators.contains { $0.split(separator: " ").contains { $0 == word } }
            }
        }
    }
}
